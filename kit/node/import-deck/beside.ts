import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../base/files-below.ts'
import type { ForeignDeck } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'

/** What Slidev or Vite take from a deck's folder by its name, and why the import leaves it there. */
const left: [name: RegExp, why: string][] = [
  [/^(?:global|slide)-(?:top|bottom)\.vue$/, 'it would be drawn on every slide, over the kit\'s own foot and frame; copy it into the module to have it back'],
  [/^custom-nav-controls\.vue$/, 'it belongs to the player, which the kit shows alike in every deck'],
  [/^(?:vite|uno|unocss|windi)\.config\.[cm]?[jt]s$/, 'it changes how the deck is built; copy what the slides need into the module'],
  [/^index\.html$/, 'what it adds to the page\'s head is not taken'],
]

/** Says what lies beside a deck, works on its slides and is not taken. */
export function sayWhatStays({ folder }: ForeignDeck, unused: { components: string[], published: string[] }, report: ImportReport): void {
  for (const name of readdirSync(folder)) {
    const why = left.find(([pattern]) => pattern.test(name))?.[1]
    if (why !== undefined)
      report.left.add(`${name}: ${why}`)
  }
  for (const name of filesBelow(join(folder, 'setup')))
    report.left.add(`setup/${name}: the kit has hooks of its own; copy it into the module's setup/ where slides need it`)
  if (unused.components.length > 0)
    report.left.add(`components that no slide uses: ${firstOf(unused.components)}`)
  if (unused.published.length > 0)
    report.left.add(`files of public/ that no slide names: ${firstOf(unused.published)}`)
}

/** So many names tell what is meant. */
const named = 8

function firstOf(names: string[]): string {
  return names.length > named + 1 ? `${names.slice(0, named).join(', ')} and ${names.length - named} more` : names.join(', ')
}

/** The stylesheets that Slidev loads from a deck's folder. */
export function stylesOf({ folder }: ForeignDeck): string[] {
  const one = ['style', 'styles', 'styles/index'].flatMap(name => ['ts', 'js', 'css'].map(ending => join(folder, `${name}.${ending}`)))
  return one.filter(file => existsSync(file))
}
