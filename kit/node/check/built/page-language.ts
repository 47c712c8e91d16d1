import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckFolder } from '../../built/deck-folder.ts'
import type { Finding } from '../finding.ts'
import type { BuiltRule } from './rule.ts'

/** `page-without-language`, `page-without-title`: the deck's page says both before any script runs. */
export const pageLanguage: BuiltRule = ({ course, deck }) => {
  const html = readFileSync(join(deckFolder(course, deck), 'index.html'), 'utf8')
  const findings: Finding[] = []
  const add = (rule: string, what: string, next: string) => findings.push({
    rule, severity: 'error', file: deck.file, line: 1, locale: deck.locale, what, next,
  })
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1]
  if (language !== deck.locale)
    add('page-without-language', `the built page says ${language ? `lang="${language}"` : 'no language'}; the deck is in ${deck.locale}`, `Write "lang: ${deck.locale}" at the head of the deck.`)
  if (!/<title>\s*[^\s<]/.test(html))
    add('page-without-title', 'the built page has no title', 'Write a "title:" at the head of the deck.')
  return findings
}
