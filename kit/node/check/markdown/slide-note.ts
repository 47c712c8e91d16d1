import { lineOf } from '../slide-lines.ts'
import { endsOfComments } from './note-ended-by-arrow.ts'
import type { MarkdownRule } from './rule.ts'

/** Slidev takes the last comment for the note, and only where nothing comes after it. */
export const slideNoteMissing: MarkdownRule = {
  name: 'slide-note-missing',
  slide({ slide }) {
    // A note that an arrow ended is there: note-ended-by-arrow says what is wrong with it.
    if (slide.note.trim() || endsOfComments(slide).ofArrows.length > 0)
      return []
    const hasComment = slide.content.includes('<!--')
    return [{
      line: hasComment ? lineOf(slide, '<!--') : slide.line,
      what: hasComment ? 'the slide has no speaker note: its comment is not the last thing on it' : 'the slide has no speaker note',
      next: hasComment ? 'Move the comment to the slide\'s end.' : 'Write prompts in a comment at the slide\'s end: what to say, ask, show, watch out for.',
    }]
  },
}

/** A comment that is not closed runs on to the end of the note, and takes what stands between with it. */
export const slideNoteUnclosed: MarkdownRule = {
  name: 'slide-note-unclosed',
  slide: ({ slide }) => slide.note.includes('<!--')
    ? [{ line: lineOf(slide, '<!--'), what: 'the comment has no end, so what follows is part of the speaker note and nobody sees it', next: 'Write "-->" behind the comment.' }]
    : [],
}
