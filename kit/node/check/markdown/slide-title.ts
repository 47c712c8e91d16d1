import type { Heading } from './body.ts'
import type { ReadSlide } from './read-deck.ts'
import type { MarkdownRule } from './rule.ts'

/** The title is what screen readers, the outline of the PDF and the overview name the slide by. */
export const slideTitleMissing: MarkdownRule = {
  name: 'slide-title-missing',
  slide: read => titlesOf(read).every(({ within }) => within.some(tag => tag.name === 'Handout'))
    ? [{ line: read.slide.line, what: 'the slide has no title', next: 'Write its claim as a heading, as in "# Four layers, and the last one is yours".' }]
    : [],
}

export const slideTitleDoubled: MarkdownRule = {
  name: 'slide-title-doubled',
  slide: read => titlesOf(read).slice(1).map(({ line }) => ({
    line,
    what: `the slide has ${titlesOf(read).length} titles`,
    next: 'Make two slides of it, or write "##" here.',
  })),
}

function titlesOf({ body }: ReadSlide): Heading[] {
  return body.headings.filter(heading => heading.depth === 1)
}
