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
  const places = Map.groupBy(other.keys(), place => run(other, place, least))
  let longest: { from: number, length: number } | undefined
  for (const from of one.keys()) {
    for (const place of from + least > one.length ? [] : places.get(run(one, from, least)) ?? []) {
      let length = least
      while (one[from + length] && one[from + length]!.word === other[place + length]?.word)
        length++
      if (length > (longest?.length ?? 0))
        longest = { from, length }
    }
  }
  return longest && { ...longest, text: `${run(one, longest.from, Math.min(longest.length, least))}${longest.length > least ? ' …' : ''}` }
}

const run = (words: Word[], from: number, length: number): string => words.slice(from, from + length).map(({ word }) => word).join(' ')
