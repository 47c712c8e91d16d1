import type { Deck } from '../course/course.ts'
import type { PrintOptions } from './print-options.ts'

/** What a deck can be exported to. The handbook is one for all decks in a language. */
export const formats = ['slides', 'png', 'overview', 'handout', 'instructor', 'handbook'] as const
export type Format = typeof formats[number]

/** What is made of one deck. */
export type DeckFormat = Exclude<Format, 'handbook'>

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

/** Which of the print options change a format: the others leave its files up to date. */
export const optionsOf: Record<Format, readonly (keyof PrintOptions)[]> = {
  slides: ['withClicks', 'ink'],
  handout: ['paper', 'layout', 'ink', 'url'],
  instructor: ['paper', 'ink', 'start'],
  handbook: ['paper', 'ink', 'url', 'edition'],
  png: ['withClicks'],
  overview: [],
}
