import { Mistake, type Problem } from '../base/mistakes.ts'
import type { Deck, Slide } from '../course/course.ts'
import { slideAnchor, type TakenDeck } from '../print/take-slides.ts'
import type { TooWide } from '../../page/fit-columns.ts'

/** @throws Mistake naming each slide of whose text something is wider than its column on paper. */
export function refuseTooWide(decks: readonly TakenDeck[], found: readonly TooWide[]): void {
  if (found.length > 0)
    throw new Mistake(found.map(one => problemOf(decks, one)))
}

function problemOf(decks: readonly TakenDeck[], one: TooWide): Problem {
  const { anchor, width, room, tag, words } = one
  const [deck, slide] = decks.flatMap(({ deck }) => deck.slides.map(slide => [deck, slide] as [Deck, Slide])).find(([deck, { id }]) => slideAnchor(deck, id) === anchor) ?? []
  return {
    ...slide ? { file: slide.file, line: lineOf(slide, one) } : deck && { file: deck.file },
    what: `On paper ${tag}>${words ? ` “${words}”` : ''} is ${width} px wide, and its column ${room} px.`,
    next: 'Give it no width of its own, or one in %; break what cannot be broken: what stands out of a column would be cut off.',
  }
}

/** The line of the words, or of the tag, in the handout text or else in the slide; its first where neither stands in the Markdown. */
function lineOf({ raw, line }: Slide, { tag, words }: TooWide): number {
  const from = Math.max(raw.search(/<Handout\b/), 0)
  const place = [words, words.slice(0, 20), tag]
    .flatMap(part => part === '' ? [] : [raw.indexOf(part, from), raw.indexOf(part)])
    .find(place => place >= 0)
  return line + raw.slice(0, place ?? 0).split('\n').length - 1
}
