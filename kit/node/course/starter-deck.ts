import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fittingLanguage } from '../../words/fitting-language.ts'

/**
 * The language of the starter deck that serves for another; undefined where nobody has written one.
 * @param folder holds it, a file for each language that somebody has written.
 */
export function starterLanguage(folder: string, locale: string): string | undefined {
  return fittingLanguage(locale, readdirSync(folder).filter(name => name.endsWith('.md')).map(name => name.replace('.md', '')))
}

/**
 * A deck to begin with in the language, or the English one where there is none.
 * @param folder as above.
 * @param title goes into the headmatter and on the cover, instead of the deck's own.
 */
export async function starterDeck(folder: string, locale: string, title?: string): Promise<string> {
  const deck = await readFile(join(folder, `${starterLanguage(folder, locale) ?? 'en'}.md`), 'utf8')
  const named = deck.replace(/^lang: .*$/m, `lang: ${locale}`)
  if (title === undefined)
    return named
  const [, starterTitle] = /^title: (.*)$/m.exec(deck)!
  return named.replace(/^title: .*$/m, `title: ${title}`).replace(`# ${starterTitle}`, `# ${title}`)
}
