import { isInCourse } from '../../course/course.ts'
import type { MarkdownRule } from './rule.ts'

export const deckSlidesMissing: MarkdownRule = {
  name: 'deck-slides-missing',
  deck: ({ deck }) => deck.slides.length === 0
    ? [{ line: 1, what: 'the deck shows no slide', next: 'Write one, or take "hide" and "disabled" out of those that are there.' }]
    : [],
}

export const deckTitleMissing: MarkdownRule = {
  name: 'deck-title-missing',
  deck: ({ settings }) => settings.values.title
    ? []
    : [{ line: settings.lineOf('title'), what: 'the deck has no title', next: 'Write one among the settings at the head of the file, as in "title: Three pillars".' }],
}

export const deckObjectivesMissing: MarkdownRule = {
  name: 'deck-objectives-missing',
  deck({ deck, settings }) {
    if (!isInCourse(deck))
      return []
    const { objectives } = settings.values
    const count = Array.isArray(objectives) ? objectives.filter(objective => typeof objective === 'string' && objective.trim() !== '').length : 0
    return count === 3 && Array.isArray(objectives) && objectives.length === 3
      ? []
      : [{
          line: settings.lineOf('objectives'),
          what: objectives === undefined ? 'the deck has no objectives' : `objectives holds ${count} ${count === 1 ? 'text' : 'texts'} instead of three`,
          next: 'Write under "objectives:" three things that one can do after the module, each a line that begins with "  - " and a verb.',
        }]
  },
}

export const deckActivityMissing = missingLayout('activity', 'deck-activity-missing', 'Write a slide with "layout: activity" that tests one of the objectives.')

export const deckRecapMissing = missingLayout('recap', 'deck-recap-missing', 'End with a slide with "layout: recap" that repeats what the module claimed.')

function missingLayout(layout: string, name: string, next: string): MarkdownRule {
  return {
    name,
    // A deck beside the course, numbered 00, teaches nothing that could be practised or repeated.
    deck: ({ deck }) => !isInCourse(deck) || deck.slides.length === 0 || deck.slides.some(slide => slide.layout === layout)
      ? []
      : [{ line: 1, what: `the deck has no slide with the layout ${layout}`, next }],
  }
}
