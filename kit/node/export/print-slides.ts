import { authorIn } from '../course/author-in.ts'
import type { Course, Deck } from '../course/course.ts'
import { inkStyle } from '../paper/document.ts'
import { deckOutline } from '../paper/parts.ts'
import { spareInk } from '../../page/spare-ink.ts'
import { describePdf, type PdfDescription } from '../pdf/describe-pdf.ts'
import { mergePdfs } from '../pdf/merge-pdfs.ts'
import type { PrintPages } from '../print/print-pages.ts'

/** Prints the deck's print pages: one page a slide, vector, tagged. With `ink` the pages stay as they were printed. */
export async function printSlides(pages: PrintPages, course: Course, deck: Deck, ink: boolean): Promise<{ pdf: Uint8Array, pages: number }> {
  const parts: Uint8Array[] = []
  await pages.each(async (page) => {
    if (ink) {
      await page.addStyleTag({ content: inkStyle() })
      await page.evaluate(spareInk)
    }
    parts.push(await page.pdf({ preferCSSPageSize: true, printBackground: !ink, tagged: true }))
  })
  const pdf = await mergePdfs(parts, new Map(deck.slides.map(({ id, no }) => [id, { page: no - 1 }])))
  return describePdf(pdf, describeDeck(course, deck, slide => slide.no - 1))
}

/** @param pageOf the page, from 0, on which a slide begins. */
export function describeDeck(course: Course, deck: Deck, pageOf: Parameters<typeof deckOutline>[1]): PdfDescription {
  return {
    title: `${deck.title} · ${course.title[deck.locale]}`,
    author: authorIn(course, deck.locale),
    licence: course.licence,
    subject: deck.promise,
    locale: deck.locale,
    outline: deckOutline(deck, pageOf),
  }
}
