import type { Page } from 'playwright-chromium'
import type { Course, Deck } from '../course/course.ts'
import { describePdf } from './describe-pdf.ts'

/** Prints the open print page: one page a slide, vector, tagged. */
export async function printSlides(page: Page, course: Course, deck: Deck): Promise<Uint8Array> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  return describePdf(pdf, course, deck)
}
