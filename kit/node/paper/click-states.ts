import type { Browser, Page } from 'playwright-core'
import { Html, html } from '../../shared/html.ts'
import type { Fonts } from '../look/fonts.ts'
import type { PaperDocument } from './document.ts'
import { drawn } from './drawn-slides.ts'
import { documentSource, openDocument } from './open-document.ts'
import { type PrintOptions, usualPrint } from '../print/print-options.ts'
import { canvas } from './picture.ts'
import { printedSlides } from './parts.ts'
import { printDocument } from './print-document.ts'
import type { Printed } from './printed.ts'
import type { TakenDeck } from '../print/take-slides.ts'

/** slides.pdf with a page for each click state. */
export function printClickStates(browser: Browser, site: string, fonts: Fonts, taken: TakenDeck, title: string, options: PrintOptions): Promise<Printed> {
  return printDocument(browser, site, statesDocument(fonts, taken, title), options)
}

/**
 * Opens the click states below one another, to take pictures of.
 * @returns their names, as `007-02`: the slide's number and the state, from 1.
 */
export async function openClickStates(browser: Browser, site: string, fonts: Fonts, taken: TakenDeck, deviceScaleFactor: number): Promise<{ page: Page, names: string[] }> {
  const page = await browser.newPage({ viewport: { width: canvas.width, height: 552 }, deviceScaleFactor, colorScheme: 'light', locale: taken.deck.locale })
  const paper = statesDocument(fonts, taken, taken.deck.title)
  await openDocument(page, site, paper, documentSource(site, paper, usualPrint))
  await page.evaluate(() => document.fonts.ready)
  const names = printedSlides(taken).flatMap(({ slide, taken }) => (taken.states ?? []).map((_, state) => `${String(slide.no).padStart(3, '0')}-${String(state + 1).padStart(2, '0')}`))
  return { page, names }
}

function statesDocument(fonts: Fonts, taken: TakenDeck, title: string): PaperDocument {
  const { locale } = taken.deck
  return {
    title,
    locale,
    fonts,
    head: ['', ''],
    foot: '',
    sheets: ['click-states'],
    decks: [taken],
    pages: `@page { size: ${canvas.width}px ${canvas.height}px; margin: 0 }`,
    body: html`${printedSlides(taken).map(({ anchor, taken }) => (taken.states ?? []).map((state, index) =>
      html`<section class="state" data-drawn${index === 0 && new Html(` id="${anchor}"`)}>${drawn(state)}</section>`))}`,
  }
}
