import { parseTimeString } from '@slidev/parser'
import { readBody } from '../check/markdown/read-body.ts'
import { countWords, shownTexts } from '../check/markdown/slide-too-many-words.ts'
import type { ForeignSlide } from './foreign-deck.ts'
import { splitNote } from './split-note.ts'

/** Words that are said in a minute, by somebody who looks at the room. */
const said = 120

/** Words on a slide that the room reads in a minute while somebody talks about them. */
const read = 60

/** Minutes that a click takes beside the words. */
const click = 0.1

/**
 * Minutes for each slide, whole ones, by a first guess. A slide takes as long as its note is said or its text is read,
 * whichever is longer, and a moment for each click; never less than a minute. A deck that says its `duration` has its
 * slides share that out in the same proportions.
 */
export function guessMinutes(slides: ForeignSlide[], duration: unknown): number[] {
  const guesses = slides.map(guess)
  const whole = typeof duration === 'string' || typeof duration === 'number' ? minutesOf(duration) : undefined
  const scale = whole === undefined ? 1 : whole / Math.max(1, sum(guesses))
  return guesses.map(guess => Math.min(180, Math.max(1, Math.round(guess * scale))))
}

function guess({ body }: ForeignSlide): number {
  const { content, note } = splitNote(body)
  const shown = sum(shownTexts(readBody(content, 1)).map(countWords))
  const spoken = note.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  return Math.max(spoken / said, shown / read, 0.5) + countClicks(content) * click
}

/** Directives and components that take clicks, list items in `<v-clicks>`, and the steps of code. */
export function countClicks(content: string): number {
  const body = readBody(content, 1)
  const items = body.parts.filter(({ kind, within }) => kind === 'item' && within.some(({ name }) => /^v-?clicks$/i.test(name))).length
  const tags = body.tags.filter(({ name, attributes }) => /^v-?click$/i.test(name) || [...attributes.keys()].some(key => /^v-(?:click|switch)/.test(key))).length
  const steps = [...body.code, ...body.snippets].map(({ info }) => (/\{([^{}]*\|[^{}]*)\}/.exec(info)?.[1]?.split('|').length ?? 1) - 1)
  return items + tags + sum(steps)
}

/** `35min` or `1h`; undefined where it is no time. */
function minutesOf(duration: string | number): number | undefined {
  try {
    const { seconds } = parseTimeString(duration)
    return seconds > 0 ? seconds / 60 : undefined
  }
  catch {
    return undefined
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
