import type { Slide } from '../../course/course.ts'
import { readComments } from './comments.ts'
import { readSettings } from './read-settings.ts'

/** A word or figure in lower case, and where it stands in the text it was taken from. */
export interface Word { word: string, offset: number }

/** Letters and figures alone: another mark, a bold word or a line break does not make another passage. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ word: word.toLowerCase(), offset: index }))
}

/** What everybody can read of a slide: its body and the handout text. Offsets are those of `slide.raw`. */
export function publicText(slide: Slide): Word[] {
  const { end } = readSettings(slide)
  const from = Math.max(slide.raw.indexOf(slide.content, end), end)
  const body = slide.raw.slice(from, from + slide.content.length)
  const hidden = readComments(body).comments.reduce((text, comment) => text.slice(0, comment.from) + ' '.repeat(comment.to - comment.from) + text.slice(comment.to), body)
  return wordsOf(' '.repeat(from) + hidden)
}

/**
 * A note in its two parts, as the instructor's pages set them: prompts, and the solution, which begins at a line in bold
 * alone. One at the head of the note says how the time is spent.
 */
export function notePassages(note: string): { prompts: Word[], solution: Word[] } {
  const bold = /^\*\*[^*\n]+\*\*[ \t]*$/gm
  const start = Array.from(note.matchAll(bold), ({ index }) => index).find(index => note.slice(0, index).trim() !== '') ?? note.length
  return { prompts: wordsOf(note.slice(0, start)), solution: wordsOf(note.slice(start)) }
}

/** The longest run of words that both texts have, where it has at least so many. `from` counts the first text's words. */
export function sharedRun(one: Word[], other: Word[], least: number): { from: number, length: number, text: string } | undefined {
  const places = Map.groupBy(other.keys(), place => other[place]!.word)
  let longest: { from: number, length: number } | undefined
  for (let from = 0; from + least <= one.length; from++) {
    for (const place of places.get(one[from]!.word) ?? []) {
      let length = 1
      while (one[from + length] && one[from + length]!.word === other[place + length]?.word)
        length++
      if (length >= least && length > (longest?.length ?? 0))
        longest = { from, length }
    }
  }
  return longest && { ...longest, text: `${one.slice(longest.from, longest.from + Math.min(longest.length, least)).map(({ word }) => word).join(' ')}${longest.length > least ? ' …' : ''}` }
}
