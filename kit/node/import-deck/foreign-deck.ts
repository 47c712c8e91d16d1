import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Document } from 'yaml'

/** A Slidev deck from elsewhere, taken apart. */
export interface ForeignDeck {
  /** Absolute path of the deck's Markdown file. */
  file: string
  /** Its folder: what `@/` means, and where Slidev looks for components and for `public/`. */
  folder: string
  /** The folder of the project that the deck is part of. Nothing is taken from outside of it. */
  project: string
  /** In the order in which they are shown; those of imported files stand among them. */
  slides: ForeignSlide[]
}

export interface ForeignSlide {
  /** From 1. */
  no: number
  /** Absolute path of the Markdown file that holds the slide. */
  file: string
  /** From 1: where the slide starts in that file. */
  line: number
  /** Its settings, with their comments. */
  settings: Document
  /** All below the settings: Markdown, and the speaker note at its end. */
  body: string
}

/** A slide's settings as values; none where it has none. */
export function valuesOf(settings: Document): Record<string, unknown> {
  return (settings.toJS() ?? {}) as Record<string, unknown>
}

/** How the report names a slide. */
export function placeOf({ no }: ForeignSlide): string {
  return `slide ${no}`
}

/** The nearest folder with a repository or, where there is none, a package: what a deck may take files from. */
export function projectOf(file: string): string {
  const above = (mark: string, folder = dirname(file)): string | undefined =>
    existsSync(join(folder, mark)) ? folder : folder === dirname(folder) ? undefined : above(mark, dirname(folder))
  return above('.git') ?? above('package.json') ?? dirname(file)
}

/** Whether a file that is there lies in a folder, links followed. */
export function liesIn(folder: string, file: string): boolean {
  const path = relative(realpathSync(folder), realpathSync(file))
  return path !== '..' && !path.startsWith(`..${sep}`)
}
