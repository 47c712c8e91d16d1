import type { Body, Text } from './body.ts'
import type { MarkdownRule } from './rule.ts'

/**
 * How many words a slide may show, its title apart: what can be read in a quarter of a minute.
 * More where they do not stand there at once, or are not read from end to end.
 */
export const wordLimits: Record<string, number> & { default: number } = {
  default: 40,
  /** Question and answer are never new at the same time. */
  room: 75,
  /** The room works from it for minutes. */
  activity: 70,
  /** One looks a cell up. */
  compare: 60,
  /** Printed and clicked, not read aloud. */
  sources: 75,
}

export const slideTooManyWords: MarkdownRule = {
  name: 'slide-too-many-words',
  slide({ slide, body }) {
    const limit = wordLimits[slide.layout] ?? wordLimits.default
    const texts = shownTexts(body)
    const words = texts.reduce((sum, text) => sum + countWords(text), 0)
    if (words <= limit)
      return []
    return [{
      line: lineBeyond(texts, limit),
      what: `${words} words beside the title, ${words - limit} more than the ${limit} that the layout ${slide.layout} has room for`,
      next: 'Move explanation into <Handout> or the note, or make two slides.',
    }]
  },
}

/** What can be read on the slide: not its title, nor the handout text, nor what stands in a drawing. */
export function shownTexts(body: Body): Text[] {
  const titles = new Set(body.headings.filter(heading => heading.depth === 1).map(heading => heading.line))
  return body.texts.filter(({ line, within }) => !titles.has(line) && !within.some(tag => ['Handout', 'svg'].includes(tag.name)))
}

export function countWords({ text }: Text): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

/** The line of the text with which the slide has too many words. */
function lineBeyond(texts: Text[], limit: number): number {
  let words = 0
  return texts.find(text => (words += countWords(text)) > limit)!.line
}
