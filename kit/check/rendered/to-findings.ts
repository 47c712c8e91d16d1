import type { Deck, Slide } from '../../course/course.ts'
import type { Finding } from '../finding.ts'
import { lineAt } from '../slide-lines.ts'
import type { Fault } from './in-page/fault.ts'
import { describeStates, type State } from './states.ts'

/** A fault with the state in which it was seen, and those in which its rule looked; without, it is of no state. */
export interface SeenFault { fault: Fault, state?: State, looked?: readonly State[] }

/** One finding for each fault, however many states show it. */
export function toFindings(deck: Deck, seen: SeenFault[], slideOf: (no: number) => Slide | undefined): Finding[] {
  const same = Map.groupBy(seen, ({ fault }) => `${fault.rule} ${fault.no ?? ''} ${fault.key}`)
  return [...same.values()].map((all) => {
    const worst = all.reduce((a, b) => b.fault.size > a.fault.size ? b : a)
    const { rule, no, what, next, words } = worst.fault
    const slide = no === undefined ? undefined : slideOf(no)
    const where = all.flatMap(({ state }) => state ?? [])
    return {
      rule,
      severity: 'error',
      file: slide?.file ?? deck.file,
      line: slide ? lineOfWords(slide, words) : 1,
      locale: deck.locale,
      ...slide && { slide: { no: slide.no, id: slide.id } },
      what: what + (worst.looked ? describeStates(where, worst.looked) : ''),
      next,
    }
  })
}

/** Words that a component wrote are not in the Markdown; fewer letters than these are there by chance. */
const fewest = 4

/** The line of the slide's Markdown that has the words, markup aside, or the most of their beginning; else its first. */
export function lineOfWords(slide: Slide, words: string): number {
  const { letters, offsets } = lettersOf(slide.raw)
  const wanted = lettersOf(words).letters
  for (let length = wanted.length; length >= fewest; length = Math.floor(length / 2)) {
    const found = letters.indexOf(wanted.slice(0, length))
    if (found >= 0)
      return lineAt(slide, offsets[found]!)
  }
  return slide.line
}

/** Letters and digits alone, each with its place in the text. */
function lettersOf(text: string): { letters: string, offsets: number[] } {
  const offsets = Array.from(text.matchAll(/[\p{L}\p{N}]/gu), match => match.index)
  return { letters: offsets.map(offset => String.fromCodePoint(text.codePointAt(offset)!)).join(''), offsets }
}
