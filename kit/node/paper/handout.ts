import { html } from '../../shared/html.ts'
import type { Course } from '../course/course.ts'
import { chapter } from './attendee.ts'
import { closing } from './closing.ts'
import type { PaperDocument } from './document.ts'
import { imprint } from './imprint.ts'
import type { PrintOptions } from '../print/print-options.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { wordsOf } from '../course/read-words.ts'

/** handout.pdf: a module for its attendees, to keep. */
export function handout(course: Course, taken: TakenDeck, options: PrintOptions): PaperDocument {
  const { deck } = taken
  const words = wordsOf(course, deck.locale).paper
  const title = course.title[deck.locale] ?? ''
  return {
    title: `${deck.title} · ${title}`,
    locale: deck.locale,
    words,
    fonts: course.fonts,
    head: [title, `${words.module(deck.number)}: ${deck.title}`],
    foot: imprint(course, deck.locale, options),
    sheets: ['attendee'],
    decks: [taken],
    body: html`${chapter(taken, words, options)}
${closing(course, [taken], words, deck.locale)}`,
  }
}
