import { html } from '../../shared/html.ts'
import type { Course } from '../course/course.ts'
import { chapter } from './attendee.ts'
import { closing } from './closing.ts'
import type { PaperDocument } from './document.ts'
import type { PrintOptions } from '../print/print-options.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { wordsOf } from '../course/read-words.ts'

/** handout.pdf: a module for its attendees, to keep. */
export function handout(course: Course, taken: TakenDeck, options: PrintOptions): PaperDocument {
  const { deck } = taken
  const words = wordsOf(course, deck.locale).paper
  const title = course.title[deck.locale] ?? ''
  const last = closing(course, [taken], words, deck.locale)
  const place = options.url?.replace(/^https?:\/\/|\/$/g, '') ?? course.author
  return {
    title: `${deck.title} · ${title}`,
    locale: deck.locale,
    words,
    fonts: course.fonts,
    head: [title, `${words.module(deck.number)}: ${deck.title}`],
    // On the last page, or on every one where there is no last page for it.
    foot: course.licence && !last ? `${place} · ${course.licence.name}` : place,
    sheets: ['attendee'],
    decks: [taken],
    body: html`${chapter(taken, words, options)}
${last}`,
  }
}
