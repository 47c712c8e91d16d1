import { relative, sep } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { deckFolder } from '../build/build-decks.ts'
import type { Course, Deck } from '../course/course.ts'
import { takeFromPage } from './take-from-page.ts'

/** A slide as the built deck shows it in its final click state: HTML that stands by itself, with the deck's styles. */
export interface TakenSlide {
  id: string
  /** The slide's box, of the canvas's size. Its element ids are the slide's own in the whole course. */
  slide: string
  /** What attendees read beside it; empty where the slide has no `<Handout>`. */
  text: string
  /** The list of a `sources` slide, to be set as text. */
  list: string
  /** What each click brings, as words; an empty one changes the picture alone. */
  reveals: string[]
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
 * Takes the slides out of a built deck.
 * @param site the address of the served `dist/`.
 * @throws Error naming what went wrong in the page where it does not become ready.
 */
export async function takeSlides(browser: Browser, site: string, course: Course, deck: Deck): Promise<TakenDeck> {
  const folder = relative(`${course.root}/dist`, deckFolder(course, deck)).split(sep).join('/')
  const page = await browser.newPage({ viewport: { width: 980, height: 552 }, colorScheme: 'light', locale: deck.locale })
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('requestfailed', request => faults.push(`${request.url()} did not load`))
  try {
    await page.goto(`${site}${folder}/index.html?print#/handout`)
    try {
      await page.waitForSelector('html[data-handout-ready]', { state: 'attached', timeout: patience })
    }
    catch (error) {
      throw new Error(`The handout page of ${deck.module} ${deck.locale} did not become ready. ${faults.join(' ')}`, { cause: error })
    }
    const { slides, styles } = await page.evaluate(takeFromPage, anchorPrefix(deck))
    if (slides.length !== deck.slides.length)
      throw new Error(`The handout page of ${deck.module} ${deck.locale} holds ${slides.length} slides; the Markdown has ${deck.slides.length}.`)
    return { deck, slides, styles }
  }
  finally {
    await page.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
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
