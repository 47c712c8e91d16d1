import { relative, sep } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { deckFolder } from '../build/build-decks.ts'
import type { Course, Deck } from '../course/course.ts'
import { type Batch, batchesOf, batchRoute } from '../export/batches.ts'
import { takeFromPage } from './take-from-page.ts'

/** A slide as the built deck shows it in its final click state: HTML that stands by itself, with the deck's styles. */
export interface TakenSlide {
  id: string
  /** The slide's box, of the canvas's size. Its element ids are the slide's own in the whole course. */
  slide: string
  /** What attendees read beside it; empty where the slide has no `<Handout>`. */
  text: string
  /** The items of a `sources` slide's list, to be set as text; empty on every other slide. */
  sources: string
  clicks: number
  /** What each click brings, as words; an empty one changes the picture alone. */
  reveals: string[]
  /** The slide in each click state, from none to all; only where they were asked for. */
  states?: string[]
}

/** What the printed pages take from a built deck. */
export interface TakenDeck {
  deck: Deck
  slides: TakenSlide[]
  /** The rules of all its style sheets, with addresses that hold from anywhere. */
  styles: string[]
}

/** How long a deck may take to lay out its slides, in ms. A deck that needs longer has come to a stop. */
const patience = 120_000

/**
 * Takes the slides out of a built deck, batch by batch.
 * @param site the address of the served `dist/`.
 * @param withClicks takes each slide in every click state as well.
 * @throws Error naming what went wrong in the page where it does not become ready.
 */
export async function takeSlides(browser: Browser, site: string, course: Course, deck: Deck, withClicks = false): Promise<TakenDeck> {
  const parts: Pick<TakenDeck, 'slides' | 'styles'>[] = []
  for (const batch of batchesOf(deck))
    parts.push(await takeBatch(browser, site, course, deck, batch, withClicks))
  return { deck, slides: parts.flatMap(part => part.slides), styles: [...new Set(parts.flatMap(part => part.styles))] }
}

async function takeBatch(browser: Browser, site: string, course: Course, deck: Deck, batch: Batch, withClicks: boolean): Promise<Pick<TakenDeck, 'slides' | 'styles'>> {
  const folder = relative(`${course.root}/dist`, deckFolder(course, deck)).split(sep).join('/')
  const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme: 'light', locale: deck.locale, serviceWorkers: 'block' })
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('requestfailed', request => faults.push(`${request.url()} did not load`))
  try {
    await page.goto(`${site}${folder}/index.html?print${batchRoute(deck, '#/handout', batch)}`)
    try {
      await page.waitForSelector('html[data-handout-ready]', { state: 'attached', timeout: patience })
    }
    catch (error) {
      throw new Error(`The handout page of ${deck.module} ${deck.locale} did not become ready. ${faults.join(' ')}`, { cause: error })
    }
    const { slides, styles } = await page.evaluate(takeFromPage, taking(deck, batchPrefix(deck, batch)))
    const expected = batch.to - batch.from + 1
    if (slides.length !== expected)
      throw new Error(`The handout page of ${deck.module} ${deck.locale} holds ${slides.length} slides; the Markdown has ${expected}.`)
    if (withClicks)
      await takeStates(page, deck, batch, slides)
    return { slides, styles }
  }
  finally {
    await page.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
}

/** Goes through the clicks once more, and keeps each slide in each state. */
async function takeStates(page: Page, deck: Deck, batch: Batch, slides: TakenSlide[]): Promise<void> {
  for (const slide of slides)
    slide.states = []
  for (let click = 0; click <= Math.max(0, ...slides.map(slide => slide.clicks)); click++) {
    await page.evaluate((click) => { location.hash = `#/handout?clicks=${click}` }, click)
    await page.waitForSelector(`html[data-handout-clicks="${click}"]`, { state: 'attached', timeout: patience })
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
  return { ids, links: anchorPrefix(deck), slides: deck.slides.map(slide => slide.id) }
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
