import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Course, Deck } from '../course/course.ts'

/** What every deck is made of beside its own folder: the addon, the packages, and the code that builds. */
const shared = [
  'components', 'composables', 'layouts', 'print', 'public', 'setup', 'snippets', 'styles', 'slide-top.vue', 'global-top.vue',
  'vite.config.ts', 'slides/course.yaml', 'slides/glossary.yaml', 'package-lock.json', 'kit/build',
]

/** SHA-256 over the content of everything that goes into a deck: two builds of the same fingerprint give the same deck. */
export function deckFingerprint(course: Course, deck: Deck): string {
  const hash = createHash('sha256').update(sharedFingerprint(course))
  const others = new Set(course.languages.filter(locale => locale !== deck.locale).map(locale => `${locale}.md`))
  const own = join(course.root, 'slides', deck.module)
  for (const entry of readdirSync(own).filter(name => !others.has(name)).sort())
    addPath(hash, course.root, join(own, entry))
  // Slides imported from elsewhere (`src: ../shared/x.md`).
  for (const file of new Set(deck.slides.map(slide => slide.file)))
    addPath(hash, course.root, file)
  return hash.digest('hex')
}

/** By course, which a command reads once: every deck and every format asks for the same files. */
const sharedFingerprints = new WeakMap<Course, string>()

function sharedFingerprint(course: Course): string {
  const known = sharedFingerprints.get(course)
  if (known !== undefined)
    return known
  const hash = createHash('sha256').update(process.version)
  for (const path of shared)
    addPath(hash, course.root, join(course.root, path))
  const fingerprint = hash.digest('hex')
  sharedFingerprints.set(course, fingerprint)
  return fingerprint
}

function addPath(hash: Hash, root: string, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    for (const name of readdirSync(path).sort()) {
      if (name !== 'node_modules' && !name.startsWith('.'))
        addPath(hash, root, join(path, name))
    }
  }
  else if (stats) {
    hash.update(`${relative(root, path)}\0${stats.size}\0`).update(readFileSync(path))
  }
}
