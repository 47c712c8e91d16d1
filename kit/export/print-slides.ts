import type { Page } from 'playwright-chromium'
import type { Course, Deck } from '../course/course.ts'
import { inkStyle } from '../handout/document.ts'
import { deckOutline } from '../handout/parts.ts'
import { spareInk } from '../handout/spare-ink.ts'
import { describePdf, type PdfDescription } from './describe-pdf.ts'

/** Prints the open print page: one page a slide, vector, tagged. With `ink` the page stays as it was printed. */
export async function printSlides(page: Page, course: Course, deck: Deck, ink: boolean): Promise<{ pdf: Uint8Array, pages: number }> {
  if (ink) {
    await page.addStyleTag({ content: inkStyle() })
    await page.evaluate(spareInk)
  }
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: !ink, tagged: true })
  return describePdf(pdf, describeDeck(course, deck, slide => slide.no - 1))
}

/** @param pageOf the page, from 0, on which a slide begins. */
export function describeDeck(course: Course, deck: Deck, pageOf: Parameters<typeof deckOutline>[1]): PdfDescription {
  return {
    title: `${deck.title} · ${course.title[deck.locale]}`,
    author: course.author,
    subject: deck.promise,
    locale: deck.locale,
    outline: deckOutline(deck, pageOf),
  }
}
