import { existsSync, statSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { type ForeignDeck, liesIn } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'

/** Where a file goes: as it is, or as a text in which paths have been changed. */
export type Copy = { from: string } | { text: string }

/** Files that Slidev or Vite would run, or show on every slide, where they stand beside a deck. */
const withMeaning = /^(?:setup\/|(?:vite|uno|unocss|windi)\.config\.|index\.html$|(?:global|slide)-(?:top|bottom)\.vue$|custom-nav-controls\.vue$|styles?\.\w+$|[^/]+\.md$)/

/** Which files of the deck go where in the course. Each file is copied once, however often the deck names it. */
export class Copies {
  /** By path below the module's folder. */
  readonly module = new Map<string, Copy>()
  /** By path below the course's `public/`. */
  readonly public = new Map<string, Copy>()
  readonly #places = new Map<string, string>()
  readonly #deck: ForeignDeck
  readonly #slug: string
  readonly #report: ImportReport

  constructor(deck: ForeignDeck, slug: string, report: ImportReport) {
    this.#deck = deck
    this.#slug = slug
    this.#report = report
  }

  /** A picture or a film that is built into the deck. @returns its path below the module's folder. */
  picture(file: string): string {
    return this.#once('pictures', file, this.module, () => `pictures/${plainName(file)}`)
  }

  /** A file that is asked for by its address. It goes below a folder of the module's name. @returns its path below `public/`. */
  published(file: string): string {
    return this.#once('public', file, this.public, () => `${this.#slug}/${plainName(file)}`)
  }

  /** Code that a slide shows. @returns its path below the module's folder. */
  snippet(file: string): string {
    const path = this.pathOf(file)
    return this.#once('snippets', file, this.module, () => path?.startsWith('snippets/') ? path : `snippets/${basename(file)}`)
  }

  /** Code that the deck runs: it keeps its place, so that what it imports stays where it looks. */
  code(file: string, text: string): void {
    this.module.set(this.pathOf(file)!, { text })
  }

  has(path: string): boolean {
    return this.module.has(path)
  }

  /** A file's path below the deck's folder; undefined outside of it. */
  pathOf(file: string): string | undefined {
    const path = relative(this.#deck.folder, file).replaceAll('\\', '/')
    return path.startsWith('../') ? undefined : path
  }

  /** Whether a file can be taken; where it cannot, the report says why. */
  canTake(file: string, as: string, place: string): boolean {
    if (!existsSync(file) || !statSync(file).isFile()) {
      this.#report.left.add(`${as}: there is no such file`, place)
      return false
    }
    if (!liesIn(this.#deck.project, file)) {
      this.#report.left.add(`${as}: it lies outside of ${this.#deck.project}; copy it in by hand`, place)
      return false
    }
    return true
  }

  /** Whether code can keep its place in the module's folder. */
  canMirror(file: string): boolean {
    const path = this.pathOf(file)
    return path !== undefined && !withMeaning.test(path)
  }

  #once(kind: string, file: string, copies: Map<string, Copy>, path: () => string): string {
    const key = `${kind} ${file}`
    const place = this.#places.get(key) ?? free(path(), copies)
    this.#places.set(key, place)
    copies.set(place, { from: file })
    return place
  }
}

/** A name that needs no escape in an address. */
function plainName(file: string): string {
  return basename(file).normalize('NFC').replaceAll(/[^\w.-]+/g, '-')
}

function free(path: string, taken: Map<string, unknown>): string {
  const ending = extname(path)
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : `${path.slice(0, path.length - ending.length)}-${number}${ending}`
    if (!taken.has(candidate))
      return candidate
  }
}

/** Where `/x.png` is: in the deck's `public/`. */
export function publicFile({ folder }: ForeignDeck, path: string): string {
  return join(folder, 'public', path)
}
