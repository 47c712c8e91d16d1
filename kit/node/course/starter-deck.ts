import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A deck to begin with in the language, or the English one where there is none.
 * @param folder holds it, a file for each language that somebody has written.
 * @param title goes into the headmatter and on the cover, instead of the deck's own.
 */
export async function starterDeck(folder: string, locale: string, title?: string): Promise<string> {
  const own = join(folder, `${locale}.md`)
  const deck = await readFile(existsSync(own) ? own : join(folder, 'en.md'), 'utf8')
  const named = deck.replace(/^lang: .*$/m, `lang: ${locale}`)
  if (title === undefined)
    return named
  const [, starterTitle] = /^title: (.*)$/m.exec(deck)!
  return named.replace(/^title: .*$/m, `title: ${title}`).replace(`# ${starterTitle}`, `# ${title}`)
}
