/**
 * What a page may do. Nothing stands inline, neither script nor style, and nothing comes from another host.
 * The decks have their own policy, in vite.config.ts.
 */
export const policy = [
  'default-src \'self\'',
  'script-src \'self\'',
  'style-src \'self\'',
  'img-src \'self\' data:',
  'object-src \'none\'',
  'base-uri \'none\'',
  'form-action \'none\'',
].join('; ')
