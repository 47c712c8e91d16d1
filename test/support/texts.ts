import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Deck } from '../../kit/node/course/course.ts'
import { pageText } from './read-pdf.ts'

/** Letters and digits alone: a PDF breaks lines and sets quotation marks in its own way. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** The text of each page. */
export async function allTexts(pdf: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)))
}

/** A deck's notes line by line as words, without their Markdown: each is private. */
export function noteLines(deck: Deck): string[] {
  return deck.slides.flatMap(slide => slide.note.split('\n')).map(line => squeezed(line.replace(/^\s*(?:[-*]|\d+\.)\s+/, ''))).filter(line => line.length > 3)
}

/**
 * The longest run of plain words in each line of a deck's notes, of 20 letters at least, for a line may have become HTML.
 * What it quotes, a command or a sentence of the slide, is public.
 */
export function noteWords(deck: Deck): string[] {
  return deck.slides.flatMap(({ note }) => note.split('\n'))
    .map(line => line.replace(/`[^`]*`|“[^”]*”|"[^"]*"|«[^»]*»/g, '*').split(/[*_`"<>[\]()“”]|--/).map(part => part.trim()).sort((a, b) => b.length - a.length)[0] ?? '')
    .filter(words => words.length >= 20)
}
