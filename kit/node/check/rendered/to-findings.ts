import type { Deck, Slide } from '../../course/course.ts'
import type { Finding } from '../finding.ts'
import { lineAt } from '../slide-lines.ts'
import type { Fault } from '../../../page/check/fault.ts'
import { describeStates, type State } from './states.ts'

/** A fault with the state in which it was seen, and those in which its rule looked; without, it is of no state. */
export interface SeenFault { fault: Fault, state?: State, looked?: readonly State[] }

/** One finding for each fault, however many states show it. */
export function toFindings(deck: Deck, seen: SeenFault[], slideOf: (no: number) => Slide | undefined): Finding[] {
  const same = Map.groupBy(seen, ({ fault }) => `${fault.rule} ${fault.no ?? ''} ${fault.key}`)
  return [...same.values()].map((all) => {
    const worst = all.reduce((a, b) => b.fault.size > a.fault.size ? b : a)
    const { rule, no, what, next, words, part } = worst.fault
    const slide = no === undefined ? undefined : slideOf(no)
    const where = all.flatMap(({ state }) => state ?? [])
    return {
      rule,
      severity: 'error',
      file: slide?.file ?? deck.file,
      line: slide ? lineOfWords(slide, words, part) : 1,
      locale: deck.locale,
      ...slide && { slide: { no: slide.no, id: slide.id } },
      what: what + (worst.looked ? describeStates(where, worst.looked) : ''),
      next,
    }
  })
}

/** So many letters in a row are not there by chance. */
const telling = 12

/**
 * The line of the slide's Markdown that has the words or the tag, markup aside, or at least their beginning. Words that stand
 * nowhere are a component's: the line that calls it; else the slide's first.
 * @param part looks there instead of on the slide itself.
 */
export function lineOfWords(slide: Slide, words: string, part?: Fault['part']): number {
  const shown = part === undefined ? without(slide.raw, elsewhere) : without(slide.raw, part === 'note' ? /^[^]*<!--/ : /^[^]*?<Handout>|<!--[^]*?-->/g)
  const { letters, offsets } = lettersOf(shown)
  const wanted = lettersOf(words).letters
  const found = [wanted, wanted.slice(0, 2 * telling), wanted.slice(0, telling)].map(part => part === '' ? -1 : letters.indexOf(part)).find(place => place >= 0)
  if (found !== undefined)
    return lineAt(slide, offsets[found]!)
  const component = shown.search(/<[A-Z]\w*/)
  return component >= 0 && words !== '' ? lineAt(slide, component) : slide.line
}

/** Settings, comments and handout texts, which are not on the slide. */
const elsewhere = /<!--[^]*?-->|<Handout>[^]*?<\/Handout>|^---\n[^]*?\n---/g

const without = (text: string, hidden: RegExp): string => text.replace(hidden, found => ' '.repeat(found.length))

/** Letters and digits alone, each with its place in the text. */
function lettersOf(text: string): { letters: string, offsets: number[] } {
  const offsets = Array.from(text.matchAll(/[\p{L}\p{N}]/gu), match => match.index)
  return { letters: offsets.map(offset => String.fromCodePoint(text.codePointAt(offset)!)).join(''), offsets }
}
