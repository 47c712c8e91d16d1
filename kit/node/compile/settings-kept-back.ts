import type { Plugin } from 'vite'

/**
 * Keeps the text of a slide's settings out of the built deck. Slidev puts it there beside the settings themselves, for its
 * editor; it has what is the instructor's alone, and every comment.
 */
export function settingsKeptBack(): Plugin {
  return {
    name: 'workshop:settings-kept-back',
    apply: 'build',
    transform: {
      filter: { id: /\.md__slidev_\d+\.frontmatter$/ },
      handler: code => ({ code: code.replaceAll(/"frontmatterRaw":"(?:[^"\\]|\\.)*"/g, '"frontmatterRaw":""'), map: null }),
    },
  }
}
