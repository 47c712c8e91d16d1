import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../base/mistakes.ts'
import type { Deck, Module, UnreadableDeck } from './course.ts'
import { readDeck } from './read-deck.ts'

const moduleFolder = /^(\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Reads the modules below `slides/`, in order.
 * @param problems takes what is wrong with folders.
 * @param unreadable takes the decks that cannot be read.
 */
export function readModules(root: string, languages: string[], problems: Problem[], unreadable: UnreadableDeck[]): Promise<Module[]> {
  return Promise.all(moduleFolders(root, problems).map(name => readModule(root, name, languages, problems, unreadable)))
}

/** The names of the modules' folders, in order. */
function moduleFolders(root: string, problems: Problem[]): string[] {
  const slides = join(root, 'slides')
  const names = readdirSync(slides, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .map(entry => entry.name)
    .sort()
  const byNumber = new Map<string, string>()
  for (const name of names) {
    const number = moduleFolder.exec(name)?.[1]
    if (number === undefined) {
      problems.push({
        file: join(slides, name),
        what: `"${name}" is no name for a module: it must be two digits and words in lower case, joined by hyphens.`,
        next: 'Rename the folder, as in "03-three-pillars".',
      })
      continue
    }
    const twin = byNumber.get(number)
    if (twin !== undefined) {
      problems.push({
        file: join(slides, name),
        what: `Two modules have the number ${number}: ${twin} and ${name}.`,
        next: 'Give one of the folders a free number.',
      })
    }
    byNumber.set(number, name)
  }
  return names.filter(name => moduleFolder.test(name))
}

async function readModule(root: string, name: string, languages: string[], problems: Problem[], unreadable: UnreadableDeck[]): Promise<Module> {
  const number = Number(name.slice(0, 2))
  const decks: Deck[] = []
  for (const locale of languages) {
    const file = join(root, 'slides', name, `${locale}.md`)
    if (!existsSync(file)) {
      problems.push({
        file,
        what: `The module ${name} has no deck in ${locale}.`,
        next: `Write it, or take ${locale} out of "languages" in slides/course.yaml.`,
      })
      continue
    }
    const own: Problem[] = []
    const deck = await readDeck(root, name, locale, file, own)
    if (deck)
      decks.push(deck)
    else
      unreadable.push({ module: name, locale, file, problems: own })
  }
  return { number, name, decks }
}
