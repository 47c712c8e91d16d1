import { basename, dirname } from 'node:path'
import { definePreparserSetup } from '@slidev/types'
import { courseSettings } from '../node/compile/course-settings.ts'

/** What every deck shares and no deck has to say. A deck's own headmatter wins. */
const shared = {
  routerMode: 'hash',
  canvasWidth: 980,
  aspectRatio: '16/9',
  colorSchema: 'auto',
  favicon: './favicon.svg',
  // Not in the hosted deck: the presenter's pages belong to `workshop dev`, the rest is weight.
  presenter: 'dev',
  browserExporter: 'dev',
  record: 'dev',
  contextMenu: 'dev',
  drawings: { enabled: 'dev', persist: false },
  monaco: false,
  twoslash: false,
  editor: false,
  mcp: false,
  selectable: true,
  download: false,
  // All pictures of the deck before its first slide: a room waits for them. Those of the slides around come with these.
  preloadImages: false,
}

export default definePreparserSetup(({ filepath, headmatter }) => {
  const locale = typeof headmatter.lang === 'string' ? headmatter.lang : basename(filepath, '.md')
  const { title, fonts: { text, code } } = courseSettings(dirname(filepath))
  const course = title[locale] ?? ''
  const fonts = { provider: 'none', sans: text.cssFamily, mono: code.cssFamily }
  // `01-first-steps` is module 1: its cover sets the number large.
  const module = /^(\d+)-/.exec(basename(dirname(filepath)))?.[1]
  let first = true
  return [{
    name: 'workshop',
    // On a stage that follows the Markdown: the dev server would send every note with its slide.
    ...process.env.WORKSHOP_WITHOUT_NOTES === '1' && { transformNote: () => Promise.resolve('') },
    transformSlide(_content, frontmatter: Record<string, unknown>) {
      if (first) {
        first = false
        Object.assign(frontmatter, { course, module, titleTemplate: `%s · ${course}`, ...shared, fonts, ...frontmatter })
      }
      // The instructor's alone: what is written of a slide in its settings is in the hosted deck.
      delete frontmatter.skip
      delete frontmatter.lost
      delete frontmatter.cues
      // Until it comes near (composables/near-slides.ts).
      frontmatter.preload ??= false
      // A slide's id is its address (#/stack), so that links and bookmarks outlive a new order.
      // Not where there is none: a `src:` slide would take the alias away from the slide that it imports.
      if (frontmatter.id !== undefined)
        frontmatter.routeAlias ??= frontmatter.id
      return Promise.resolve(undefined)
    },
  }]
})
