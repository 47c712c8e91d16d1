import type { Page } from 'playwright-core'
import type { Deck } from '../course/course.ts'
import type { Batch } from './batches.ts'
import { patience } from './open-print-page.ts'
import type { PrintPages } from './print-pages.ts'
import { printFontsId } from './print-fonts.ts'
import { setAsText } from '../../page/set-as-text.ts'
import { takeFromPage } from '../../page/take-from-page.ts'
import type { TakenPart, TakenSlide } from '../../page/taken-slide.ts'

/** What the printed pages take from a built deck. */
export interface TakenDeck extends TakenPart { deck: Deck }

/**
 * Takes the slides out of a built deck, batch by batch.
 * @param withClicks takes each slide in every click state as well, in the last of which the page then stays.
 */
export async function takeSlides(pages: PrintPages, deck: Deck, withClicks = false): Promise<TakenDeck> {
  const parts: TakenPart[] = []
  await pages.each(async (page, batch) => {
    await page.evaluate(setAsText)
    const part = await page.evaluate(takeFromPage, taking(deck, batchPrefix(deck, batch)))
    if (withClicks)
      await takeStates(page, deck, batch, part.slides)
    parts.push(part)
  })
  return { deck, slides: parts.flatMap(part => part.slides), styles: [...new Set(parts.flatMap(part => part.styles))] }
}

/** Goes through the clicks once more, and keeps each slide in each state. */
async function takeStates(page: Page, deck: Deck, batch: Batch, slides: TakenSlide[]): Promise<void> {
  for (const slide of slides)
    slide.states = []
  for (let click = 0; click <= Math.max(0, ...slides.map(slide => slide.clicks)); click++) {
    await page.evaluate((click) => { location.hash = `#/print?clicks=${click}` }, click)
    await page.waitForSelector(`html[data-print-clicks="${click}"]`, { state: 'attached', timeout: patience })
    const taken = await page.evaluate(takeFromPage, taking(deck, `${batchPrefix(deck, batch)}${click}-`))
    for (const [index, slide] of slides.entries()) {
      if (click <= slide.clicks)
        slide.states!.push(taken.slides[index]!.slide)
    }
  }
}

/** Element ids that Vue makes up begin anew in every batch: each but the first has a prefix of its own. */
function batchPrefix(deck: Deck, { from }: Batch): string {
  return from === 1 ? anchorPrefix(deck) : `${anchorPrefix(deck)}from${from}-`
}

function taking(deck: Deck, ids: string): Parameters<typeof takeFromPage>[0] {
  return { ids, links: anchorPrefix(deck), slides: deck.slides.map(slide => slide.id), fonts: printFontsId }
}

/** Begins the element ids of a deck's printed pages, so that several decks can stand in one document. */
export function anchorPrefix(deck: Deck): string {
  return `m${deck.number}-`
}

/** The element id under which a slide is found in a printed document. */
export function slideAnchor(deck: Deck, id: string): string {
  return `${anchorPrefix(deck)}${id}`
}

/** Where the hosted deck is found; undefined where the site's address is not known. */
export function deckAddress(url: string | undefined, deck: Deck): string | undefined {
  return url === undefined ? undefined : `${url}${deck.module}/${deck.locale}/`
}
