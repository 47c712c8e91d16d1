import { type Html, html } from '../../shared/html.ts'

/**
 * What shows a page's picture where a link to it is posted.
 * @param address the site's.
 * @param picture from the site's root; nothing where there is none.
 */
export function pictureTags(address: string, picture: string | undefined): Html | false {
  return picture !== undefined && html`<meta property="og:image" content="${new URL(picture, address).href}">
<meta name="twitter:card" content="summary_large_image">
`
}
