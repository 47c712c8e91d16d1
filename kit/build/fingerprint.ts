import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Deck } from '../course/course.ts'

/** What reaches every deck, whatever it uses: styles, settings, print pages, packages, and the code that builds. */
const shared = ['setup', 'styles', 'print', 'public', 'slide-top.vue', 'global-top.vue', 'vite.config.ts', 'package-lock.json', 'kit/build']

/** Found by name: a new file may take the place of another that bears the name already. */
const named = ['components', 'layouts']

/**
 * SHA-256 over the content of everything that goes into a deck: two builds of the same fingerprint give the same deck.
 * @param inputs the files that the deck's last build was made of, as that build listed them (setup/inputs.ts). A file
 *   can join them only through a change of one that is listed.
 */
export function deckFingerprint(course: Course, deck: Deck, inputs: readonly string[]): string {
  const hash = createHash('sha256').update(sharedFingerprint(course)).update(`${course.title[deck.locale]}\0`)
  for (const path of new Set([...inputs, ...deckSources(course, deck)].sort()))
    hash.update(fileHash(course, path))
  return hash.digest('hex')
}

/** The Markdown of the deck as it is now, and of the slides that it imports; from the root. */
function deckSources(course: Course, deck: Deck): string[] {
  return [deck.file, ...deck.slides.map(slide => slide.file)].map(file => file.slice(course.root.length + 1))
}

/** By course, which a command reads once: every deck and every format asks for the same files. */
const memory = new WeakMap<Course, { shared?: string, files: Map<string, string> }>()

function remembered(course: Course): { shared?: string, files: Map<string, string> } {
  const known = memory.get(course) ?? { files: new Map<string, string>() }
  memory.set(course, known)
  return known
}

function sharedFingerprint(course: Course): string {
  const known = remembered(course)
  if (known.shared === undefined) {
    const hash = createHash('sha256').update(process.version)
    for (const path of shared)
      addPath(hash, course, path)
    for (const folder of named)
      hash.update(readdirSync(join(course.root, folder), { recursive: true, encoding: 'utf8' }).sort().join('\0'))
    known.shared = hash.digest('hex')
  }
  return known.shared
}

function addPath(hash: Hash, course: Course, path: string): void {
  if (statSync(join(course.root, path), { throwIfNoEntry: false })?.isDirectory()) {
    for (const name of readdirSync(join(course.root, path)).sort().filter(name => name !== 'node_modules' && !name.startsWith('.')))
      addPath(hash, course, `${path}/${name}`)
  }
  else {
    hash.update(fileHash(course, path))
  }
}

/** Of a file's path and content, or of its absence. */
function fileHash(course: Course, path: string): string {
  const { files } = remembered(course)
  const known = files.get(path)
  if (known !== undefined)
    return known
  const file = join(course.root, path)
  const content = statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : 'absent'
  const hash = createHash('sha256').update(`${path}\0`).update(content).digest('hex')
  files.set(path, hash)
  return hash
}
