import { createHash } from 'node:crypto'
import { readBuildRecord } from '../built/build-record.ts'
import type { Course, Deck } from '../course/course.ts'
import { printingCode } from './print-fingerprint.ts'
import { printFonts } from './print-fonts.ts'
import type { TakenDeck } from './take-slides.ts'
import { somewhere } from './taken-decks.ts'

/** What these show is not in the HTML around them. */
const showsMore = /<(?:canvas|iframe|video|object|embed)\b/

/**
 * SHA-256 over all that a document is drawn from. A file of the same hash would be the same.
 * @param site the address of the served `dist/`, which is another in every run.
 * @param parts its HTML, and what else goes into it.
 */
export function shownHash(course: Course, decks: readonly Deck[], site: string, parts: readonly string[]): string {
  const hash = createHash('sha256').update(printingCode())
  for (const deck of decks)
    hash.update(namedFiles(course, deck))
  for (const part of parts)
    hash.update(part.replaceAll(site, somewhere)).update('\0')
  return hash.digest('hex')
}

/** The same for each slide, as the deck shows it on a page of its own; undefined where the HTML does not say all. */
export function slideHashes(course: Course, { deck, slides, styles }: TakenDeck, site: string): (string | undefined)[] {
  const common = shownHash(course, [deck], site, [...styles, printFonts(course.fonts)])
  return slides.map(slide => showsMore.test(slide.slide) ? undefined : shownHash(course, [], site, [common, slide.slide, slide.foot]))
}

/** Files of the deck whose names stay when their content changes; those in `assets/` are named by it. */
function namedFiles(course: Course, deck: Deck): string {
  const files = Object.entries(readBuildRecord(course, deck)?.files ?? {})
  return files.filter(([path]) => !path.startsWith('assets/') && !/\.(?:html|br|gz)$/.test(path)).map(([path, { sha256 }]) => `${path}\0${sha256}\0`).join('')
}
