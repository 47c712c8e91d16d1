import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../base/file-state.ts'
import type { Course, Deck } from '../course/course.ts'
import { printFingerprint } from './print-fingerprint.ts'
import type { PrintPages } from './print-pages.ts'
import type { TakenPart } from '../../page/taken-slide.ts'
import { usualPrint } from './print-options.ts'
import { type TakenDeck, takeSlides } from './take-slides.ts'
import { writeWhole } from '../base/write-whole.ts'

/** Gives a deck's slides: the same ones while the deck is being printed, whoever asks for them. */
export type Take = (pages: PrintPages, deck: Deck) => Promise<TakenDeck>

/** Stands for the site's address, whose port is another in every run. */
const somewhere = 'http://site.invalid/'

/**
 * The slides of a built deck; from an earlier run where nothing has changed since, so that one edited module does not
 * open every deck of the handbook again. What is kept holds nothing that is not in the built deck.
 * @param site the address of the served `dist/`.
 */
export async function takenDeck(pages: PrintPages, site: string, course: Course, deck: Deck): Promise<TakenDeck> {
  const file = join(course.root, '.workshop/taken', deck.module, `${deck.locale}.json`)
  const fingerprint = printFingerprint(course, [deck], 'overview', usualPrint)
  try {
    const [, hash, text] = /^(\w+)\n(.*)$/s.exec(await readFile(file, 'utf8')) ?? []
    if (text !== undefined && hash === hashOf(text)) {
      const kept = JSON.parse(text.replaceAll(somewhere, site)) as Kept
      if (kept.fingerprint === fingerprint)
        return { ...kept.taken, deck }
    }
  }
  catch {
    // Nothing is kept, or it is damaged: the deck is opened.
  }
  const { slides, styles } = await takeSlides(pages, deck)
  const text = JSON.stringify({ fingerprint, taken: { slides, styles } } satisfies Kept).replaceAll(site, somewhere)
  await writeWhole(file, `${hashOf(text)}\n${text}`)
  return { deck, slides, styles }
}

/** What is kept of a deck, below a line with its hash: so that what was damaged is told, whatever it looks like. */
interface Kept { fingerprint: string, taken: TakenPart }

function hashOf(text: string): string {
  return sha256(Buffer.from(text))
}
