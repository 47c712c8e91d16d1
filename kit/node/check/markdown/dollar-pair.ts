import { lineAt } from '../slide-lines.ts'
import type { MarkdownRule } from './rule.ts'

/**
 * Two dollar signs on one line, be it in code or in a note, and Slidev loads KaTeX into the deck: 1.2 MB.
 * In text it may set what stands between them as mathematics, too.
 */
export const dollarPair: MarkdownRule = {
  name: 'dollar-pair',
  slide({ slide }, { deck }) {
    if (deck.headmatter.math === true)
      return []
    return Array.from(slide.raw.matchAll(/\$.*?\$/g), ({ index, 0: pair }) => ({
      line: lineAt(slide, index),
      what: `two "$" on one line, "${pair.slice(0, 40)}", make Slidev load KaTeX (1.2 MB) for the deck`,
      next: 'Write &#36; for one of them, break the line between them, or import code from snippets/ with "<<<"; a deck that means mathematics says "math: true" at its head.',
    }))
  },
}
