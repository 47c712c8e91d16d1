import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { kitFolder } from '../base/kit-folder.ts'
import type { Course, Deck } from '../course/course.ts'
import { fontUses } from '../look/fonts.ts'
import { wordsFile } from '../course/words-file.ts'

/** What reaches every deck, whatever it uses: of the course, what is hosted beside it and its packages. */
const sharedOfCourse = ['public', 'package-lock.json']

/** And of the kit: styles, settings, the pages that lay slides out, and the code that builds. */
const sharedOfKit = ['setup', 'styles', 'deck', 'page', 'shared', 'slide-top.vue', 'global-top.vue', 'vite.config.ts', 'node/build', 'node/compile', 'node/look']

/** Of the kit's components and layouts a deck lists what it uses where they are the project's own; installed ones come whole. */
const listedOfKit = ['components', 'layouts']

/**
 * SHA-256 over the content of everything that goes into a deck: two builds of the same fingerprint give the same deck.
 * @param inputs the files that the deck's last build was made of, as that build listed them (setup/inputs.ts). A file
 *   can join them only through a change of one that is listed.
 */
export function deckFingerprint(course: Course, deck: Deck, inputs: readonly string[]): string {
  const hash = createHash('sha256').update(sharedFingerprint(course)).update(`${course.title[deck.locale]}\0`).update(waysOn(course, deck))
  for (const path of new Set([...inputs, ...deckSources(course, deck)].sort()))
    hash.update(fileHash(course, path))
  // The course's own words take the place of the kit's as soon as they are there.
  return hash.update(fileHash(course, relative(course.root, wordsFile(course.root, deck.locale).file))).digest('hex')
}

/** What a deck says of its neighbours: the course's languages, the module that follows, and its lab. */
function waysOn(course: Course, deck: Deck): string {
  const next = course.modules.find(({ number }) => number > deck.number)
  const labs = join(course.root, 'labs')
  const lab = existsSync(labs) && readdirSync(labs).find(name => name.startsWith(deck.module.slice(0, 3)))
  return JSON.stringify([course.languages, lab, next?.name, next?.decks.find(({ locale }) => locale === deck.locale)?.title])
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
    for (const path of sharedOfCourse)
      addPath(hash, course, course.root, path)
    for (const path of isOwn(course, kitFolder) ? sharedOfKit : [...sharedOfKit, ...listedOfKit])
      addPath(hash, course, kitFolder, path)
    hash.update(JSON.stringify(look(course))).update(readFileSync(course.logo))
    // Found by name: a new file may take the place of another that bears the name already.
    for (const folder of [join(course.root, 'components'), join(kitFolder, 'components'), join(kitFolder, 'layouts')])
      hash.update(namesBelow(folder).join('\0'))
    known.shared = hash.digest('hex')
  }
  return known.shared
}

/** What every deck takes from course.yaml besides its title: a change of anything else there builds no deck. */
function look({ accents, fonts }: Course): unknown {
  return [Object.entries(accents).map(([name, { light, dark }]) => [name, light, dark]), fontUses.map(use => [fonts[use].cssFamily, fonts[use].package])]
}

/** True for a folder of the project that is not installed. */
function isOwn(course: Course, folder: string): boolean {
  return folder.startsWith(`${course.root}${sep}`) && !folder.includes(`${sep}node_modules${sep}`)
}

function addPath(hash: Hash, course: Course, folder: string, path: string): void {
  if (statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) {
    for (const name of readdirSync(join(folder, path)).sort().filter(name => name !== 'node_modules' && !name.startsWith('.')))
      addPath(hash, course, folder, `${path}/${name}`)
  }
  else {
    hash.update(fileHash(course, path, folder))
  }
}

function namesBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : []
}

/** Of a file's path and content, or of its absence. */
function fileHash(course: Course, path: string, folder = course.root): string {
  const { files } = remembered(course)
  const file = join(folder, path)
  const known = files.get(file)
  if (known !== undefined)
    return known
  const content = statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : 'absent'
  const hash = createHash('sha256').update(`${path}\0`).update(content).digest('hex')
  files.set(file, hash)
  return hash
}
