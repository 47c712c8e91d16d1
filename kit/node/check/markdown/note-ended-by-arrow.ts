import type { Slide } from '../../course/course.ts'
import { lineAt } from '../slide-lines.ts'
import { readComments } from './comments.ts'
import { readSettings } from './read-settings.ts'
import type { MarkdownRule } from './rule.ts'

const next = 'Write "to" instead of the arrow; a comment has one "-->", at its end.'

/** An arrow `-->` in a comment is its end, to Slidev as to a browser: what was to be private stands on the slide from there. */
export const noteEndedByArrow: MarkdownRule = {
  name: 'note-ended-by-arrow',
  slide(read) {
    const { ofArrows, alone } = endsOfComments(read.slide)
    return [
      ...ofArrows.map(offset => ({ line: lineAt(read.slide, offset), what: 'the comment ends at the "-->" in this line, and what follows it stands on the slide for all to read', next })),
      ...alone.map(offset => ({ line: lineAt(read.slide, offset), what: 'this "-->" ends no comment: one further up has ended at an arrow, and what follows the arrow stands on the slides for all to read', next })),
    ]
  },
}

/**
 * Ends of comments that are none, as places in the slide's raw text: arrows, behind which another `-->` follows or the
 * listing in the comment goes on; and the end of a comment that began on the slide before, where a line of dashes in
 * what was to be its note has begun another slide.
 */
export function endsOfComments(slide: Slide): { ofArrows: number[], alone: number[] } {
  const { end } = readSettings(slide)
  const body = slide.raw.slice(end)
  const { comments, strayEnds } = readComments(body)
  const ofArrows = comments
    .filter(({ to, text }, index) => isListingOpen(text) || strayEnds.some(stray => stray >= to && stray < (comments[index + 1]?.from ?? Infinity)))
    .map(({ to }) => end + to - 3)
  const first = comments[0]?.from ?? Infinity
  const alone = strayEnds.filter(stray => stray < first && /(?:^|\n)[ \t]*$/.test(body.slice(0, stray))).map(stray => end + stray)
  return { ofArrows, alone }
}

function isListingOpen(text: string): boolean {
  return (text.match(/^[ \t]*(?:`{3,}|~{3,})/gm)?.length ?? 0) % 2 === 1
}
