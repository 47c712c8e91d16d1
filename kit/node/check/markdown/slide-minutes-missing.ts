import type { MarkdownRule } from './rule.ts'

/** The pace, the home page and the covers add the minutes up: a slide without them falsifies all of these. */
export const slideMinutesMissing: MarkdownRule = {
  name: 'slide-minutes-missing',
  slide: ({ slide }) => slide.frontmatter.minutes === undefined || slide.frontmatter.minutes === null
    ? [{ line: slide.line, what: 'the slide has no minutes', next: 'Write how long it takes, as in "minutes: 2".' }]
    : [],
}
