import type { ResolvedSlidevOptions } from '@slidev/types'
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite'
import { fileStem, firstFaces } from '../look/font-faces.ts'
import { courseSettings } from './course-settings.ts'

/**
 * What a deck's page says before a script runs: its description, its main landmark, and in what is built the fonts of
 * its first slide.
 */
export function deckPage({ data, userRoot }: ResolvedSlidevOptions): Plugin {
  const { promise } = data.headmatter
  let base = '/'
  return {
    name: 'workshop:page',
    configResolved: (config) => { base = config.base },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => ({
        html: html.replace('<div id="app"></div>', '<main id="app"></main>'),
        tags: [
          ...typeof promise === 'string' ? described(promise) : [],
          ...bundle ? fontLinks(bundle, base, firstFaces(courseSettings(userRoot).fonts).map(fileStem)) : [],
        ],
      }),
    },
  }
}

function described(content: string): HtmlTagDescriptor[] {
  return [{ name: 'description' }, { property: 'og:description' }].map(attrs => ({ tag: 'meta', attrs: { ...attrs, content }, injectTo: 'head' }))
}

/** The fonts of the two families that stand on a cover come with its style, not after it. */
function fontLinks(bundle: Rollup.OutputBundle, base: string, stems: string[]): HtmlTagDescriptor[] {
  return Object.keys(bundle).filter(name => name.endsWith('.woff2') && stems.some(stem => name.includes(`/${stem}-`)))
    .map(name => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `${base}${name}` }, injectTo: 'head' }))
}
