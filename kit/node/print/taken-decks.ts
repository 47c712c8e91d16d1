import { join } from 'node:path'
import { readKept, writeKept } from '../base/kept.ts'
import type { Course, Deck } from '../course/course.ts'
import { printFingerprint } from './print-fingerprint.ts'
import type { PrintPages } from './print-pages.ts'
import type { TakenPart } from '../../page/taken-slide.ts'
import { usualPrint } from './print-options.ts'
import { type TakenDeck, takeSlides } from './take-slides.ts'

/** Gives a deck's slides: the same ones while the deck is being printed, whoever asks for them. */
export type Take = (pages: PrintPages, deck: Deck) => Promise<TakenDeck>

/** Stands for the site's address, whose port is another in every run. */
export const somewhere = 'http://site.invalid/'

/**
 * The slides of a built deck; from an earlier run where nothing has changed since, so that one edited module does not
 * open every deck of the handbook again. What is kept holds nothing that is not in the built deck.
 * @param site the address of the served `dist/`.
 */
export async function takenDeck(pages: PrintPages, site: string, course: Course, deck: Deck): Promise<TakenDeck> {
  const file = join(course.root, '.workshop/taken', deck.module, `${deck.locale}.json`)
  const fingerprint = printFingerprint(course, [deck], 'overview', usualPrint)
  const text = readKept(file)
  if (text !== undefined) {
    const kept = JSON.parse(text.replaceAll(somewhere, site)) as Kept
    if (kept.fingerprint === fingerprint)
      return { ...kept.taken, deck }
  }
  const { slides, styles } = await takeSlides(pages, deck)
  await writeKept(file, JSON.stringify({ fingerprint, taken: { slides, styles } } satisfies Kept).replaceAll(site, somewhere))
  return { deck, slides, styles }
}

/** What is kept of a deck. */
interface Kept { fingerprint: string, taken: TakenPart }
