import { lineAt } from '../slide-lines.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Of two versions that Git could not join, both are on the slide. */
export const conflictMarker: MarkdownRule = {
  name: 'conflict-marker',
  slide: ({ slide, body, bodyLine }) => Array.from(slide.raw.matchAll(/^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?$/gm))
    .map(({ index, 0: mark }) => ({ mark, line: lineAt(slide, index) }))
    // A line of "=" under a text makes a heading of it, and code may be about Git.
    .filter(({ mark, line }) => (!mark.startsWith('=') || /^<{7}/m.test(slide.raw)) && !body.code.some(block => line > block.line && line <= block.line + block.code.split('\n').length))
    .filter(({ line }) => line >= bodyLine)
    .map(({ mark, line }): Fault => ({ line, what: `"${mark}" is what Git leaves where two versions meet`, next: 'Choose one of the two, or join them, and take the marks out.' })),
}
