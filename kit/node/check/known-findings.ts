import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { kitFolder } from '../base/kit-folder.ts'
import { readKept, writeKept } from '../base/kept.ts'
import type { Course, Deck } from '../course/course.ts'
import { deckName } from '../course/select.ts'
import type { Finding } from './finding.ts'

/** What the rules of the Markdown read. */
const sources = ['slides', 'components', 'snippets', 'labs', 'plans', 'public', 'package-lock.json']

/**
 * What `checkSources` finds; what it found the last time where no file of the course or the kit was written since. Reading
 * every deck for its rules is most of what a run takes that has nothing to do.
 */
export async function knownFindings(course: Course, decks: Deck[]): Promise<Finding[]> {
  const file = join(course.root, '.workshop/findings.json')
  const state = stateOf(course, decks)
  const kept = readKept(file)
  const known = kept === undefined ? undefined : JSON.parse(kept) as { state: string, findings: Finding[] }
  if (known?.state === state)
    return known.findings
  // The rules, and the parsers that they need, are loaded when they have something to read.
  const { checkSources } = await import('./run-checks.ts')
  const findings = await checkSources(course, decks)
  await writeKept(file, JSON.stringify({ state, findings }))
  return findings
}

/** A hash over which files there are, their sizes and when they were written; over the day, too, for some rules know dates. */
function stateOf({ root }: Course, decks: readonly Deck[]): string {
  const hash = createHash('sha256').update(new Date().toDateString()).update(decks.map(deckName).join())
  for (const path of [...sources.map(name => join(root, name)), kitFolder])
    addState(hash, path)
  return hash.digest('hex')
}

function addState(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path))
    return
  const stats = statSync(path)
  if (!stats.isDirectory()) {
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\0`)
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (name !== 'node_modules')
      addState(hash, join(path, name))
  }
}
