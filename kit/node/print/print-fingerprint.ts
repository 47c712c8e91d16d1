import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtFingerprint } from '../built/build-record.ts'
import type { Course, Deck } from '../course/course.ts'
import { notePictureFiles } from '../course/note-pictures.ts'
import type { PrintOptions } from './print-options.ts'
import { type Format, optionsOf } from './formats.ts'

/** SHA-256 over everything that an exported file is made from: the decks as built, the chosen options, the code that prints. */
export function printFingerprint(course: Course, decks: readonly Deck[], format: Format, options: PrintOptions): string {
  const hash = createHash('sha256').update(printingCode()).update(format).update(JSON.stringify(described(course, format)))
  for (const deck of decks)
    hash.update(builtFingerprint(course, deck)).update(JSON.stringify(deck.terms.map(id => course.glossary[id]?.[deck.locale])))
  for (const file of format === 'instructor' ? picturesOfNotes(course, decks) : [])
    hash.update(existsSync(file) ? readFileSync(file) : 'missing')
  for (const option of optionsOf[format])
    hash.update(`${option}=${String(options[option])}\0`)
  return hash.digest('hex')
}

/** Of a private note, so that no built deck has them. */
function picturesOfNotes({ root }: Course, decks: readonly Deck[]): string[] {
  return decks.flatMap(deck => deck.slides).flatMap(({ note, file }) => notePictureFiles(note, { root, file }))
}

/** What a PDF says of the course besides the decks; pictures say nothing. */
function described({ title, promise, author, licence }: Course, format: Format): unknown {
  return format === 'png' || format === 'overview' ? [] : [title, promise, author, licence]
}

let code: string | undefined

/** A hash of it, read once a run. */
export function printingCode(): string {
  if (code === undefined) {
    const hash = createHash('sha256')
    for (const folder of ['../export/', '../print/', '../pdf/', '../pdf/content/', '../pdf/parts/', '../pdf/tags/', '../paper/', '../paper/book/', '../paper/styles/', '../epub/', '../look/', '../../page/'].map(path => fileURLToPath(new URL(path, import.meta.url)))) {
      for (const name of readdirSync(folder).sort()) {
        if (/\.(?:[jt]s|css)$/.test(name))
          hash.update(name).update(readFileSync(join(folder, name)))
      }
    }
    code = hash.digest('hex')
  }
  return code
}
