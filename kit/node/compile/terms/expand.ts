import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineMarkdownTransformer } from '@slidev/types'
import { parse } from 'yaml'

type Glossary = Record<string, Record<string, { term: string, meaning: string }>>

/**
 * Gives each `<Term id="drift">` the word and its meaning in the deck's language, out of `slides/glossary.yaml`, so that
 * a deck carries those that it shows and no other.
 */
export const expandTerms = defineMarkdownTransformer(({ s, options }) => {
  const file = resolve(options.userRoot, '../glossary.yaml')
  const lang = String(options.data.headmatter.lang)
  const tags = [...s.original.matchAll(/<Term\s+id="([^"]*)"/g)]
  const glossary = tags.length > 0 && existsSync(file) ? parse(readFileSync(file, 'utf8')) as Glossary | null : null
  for (const { index, 0: { length }, 1: id = '' } of tags) {
    const found = glossary?.[id]?.[lang]
    if (found)
      s.appendLeft(index + length, ` term="${escape(found.term)}" meaning="${escape(found.meaning)}"`)
  }
})

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
