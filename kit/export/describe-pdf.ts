import { PDFDocument } from '@cantoo/pdf-lib'
import type { Course, Deck, Slide } from '../course/course.ts'
import { type OutlineEntry, outlinePdf } from './outline-pdf.ts'

/** Adds what the browser leaves out: author, subject, the outline, and that a reader shows the title, not the file's name. */
export async function describePdf(pdf: Uint8Array, course: Course, deck: Deck): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.setTitle(`${deck.title} · ${course.title[deck.locale]}`, { showInWindowTitleBar: true })
  document.setAuthor(course.author)
  document.setSubject(deck.promise)
  document.setLanguage(deck.locale)
  outlinePdf(document, slideOutline(deck.slides))
  return document.save()
}

/** One entry a slide; the slides after a section stand below it. */
function slideOutline(slides: Slide[]): OutlineEntry[] {
  const outline: OutlineEntry[] = []
  let level = outline
  for (const slide of slides) {
    const entry: OutlineEntry = { title: slide.title, page: slide.no - 1, children: [] }
    if (slide.layout === 'section') {
      outline.push(entry)
      level = entry.children
    }
    else {
      level.push(entry)
    }
  }
  return outline
}
