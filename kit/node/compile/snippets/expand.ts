import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { defineMarkdownTransformer } from '@slidev/types'
import { recorded as recordedOf } from './recorded.ts'
import { findTags, snippetsFolder } from './tags.ts'

/**
 * Gives each `<Snippet … />` its code, as Slidev's own `<<<` that is highlighted as the deck is built, and what is
 * known of it, so that the slide needs neither Shiki nor the snippet until somebody runs it.
 */
export const expandSnippets = defineMarkdownTransformer(async ({ s, slide, options }) => {
  const folder = snippetsFolder(options.userRoot)
  const tags = findTags(s.original)
  const { lang } = options.data.headmatter
  const language = typeof lang === 'string' ? lang : 'en'
  const recorded = await Promise.all(tags.map(async ({ file }) => {
    const path = join(folder, `${file}.ts`)
    return existsSync(path) ? recordedOf(folder, file, language) : undefined
  }))
  for (const [index, { file, region, lit, attributes, start, end }] of tags.entries()) {
    const path = relative(dirname(slide.source.filepath), join(folder, `${file}.ts`)).split(sep).join('/')
    const known = recorded[index] ? ` :recorded='${expression(recorded[index])}'` : ''
    s.overwrite(start, end, `<Snippet ${attributes}${known}>\n\n<<< ${path}${region ? `#${region}` : ''}${lit ? ` {${lit}}` : ''}\n\n</Snippet>`)
  }
})

/** An expression for a Vue attribute that no step between here and there takes for anything else. */
function expression(value: unknown): string {
  return JSON.stringify(value).replace(/[^\w\s"\\.,:;()[\]{}=+/-]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
