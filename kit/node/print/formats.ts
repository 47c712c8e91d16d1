import type { Deck } from '../course/course.ts'
import type { PrintOptions } from './print-options.ts'

/** What a deck can be exported to. Handbook and EPUB are one for all decks in a language. */
export const formats = ['slides', 'png', 'overview', 'handout', 'instructor', 'handbook', 'epub'] as const
export type Format = typeof formats[number]

/** What is made where nobody says what. The EPUB takes pictures of its own, as long as a module's whole build: it is asked for. */
export const usualFormats: readonly Format[] = formats.filter(format => format !== 'epub')

/** What is made of all decks of a language together. */
export const bookFormats = ['handbook', 'epub'] as const
export type BookFormat = typeof bookFormats[number]

/** What is made of one deck. */
export type DeckFormat = Exclude<Format, BookFormat>

export function isBookFormat(format: Format): format is BookFormat {
  return bookFormats.some(book => book === format)
}

const names: Record<DeckFormat, string> = {
  slides: 'slides.pdf',
  handout: 'handout.pdf',
  instructor: 'instructor.pdf',
  png: 'png',
  overview: 'overview.png',
}

/** Relative to `exports/`: a file, or the folder of pictures. */
export function exportPath(deck: Deck, format: DeckFormat): string {
  return `${deck.locale}/${deck.module}/${names[format]}`
}

export function handbookPath(locale: string): string {
  return `${locale}/handbook.pdf`
}

export function epubPath(locale: string): string {
  return `${locale}/handbook.epub`
}

export const bookPaths: Record<BookFormat, (locale: string) => string> = { handbook: handbookPath, epub: epubPath }

/** Which of the print options change a format: the others leave its files up to date. */
export const optionsOf: Record<Format, readonly (keyof PrintOptions)[]> = {
  slides: ['withClicks', 'ink'],
  handout: ['paper', 'layout', 'ink', 'url'],
  instructor: ['paper', 'ink', 'start'],
  handbook: ['paper', 'ink', 'url'],
  epub: ['url'],
  png: ['withClicks'],
  overview: [],
}
