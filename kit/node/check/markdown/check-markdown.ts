import type { Course, Deck } from '../../course/course.ts'
import type { Finding } from '../finding.ts'
import { keepMemory } from '../remember.ts'
import { clickCueTooLong } from './click-cue-too-long.ts'
import { codeBlockUnclosed } from './code-block-unclosed.ts'
import { codeLanguageUnknown } from './code-language-unknown.ts'
import { componentPropertyMissing, componentPropertyUnknown, componentPropertyValue } from './component-properties.ts'
import { componentUnknown } from './component-unknown.ts'
import { conflictMarker } from './conflict-marker.ts'
import { datePassed } from './date-passed.ts'
import { deckActivityMissing, deckObjectivesMissing, deckRecapMissing, deckSlidesMissing, deckTitleMissing } from './deck-parts.ts'
import { diagramDescriptionMissing } from './diagram-description-missing.ts'
import { dollarPair } from './dollar-pair.ts'
import { filmPosterMissing } from './film-poster-missing.ts'
import { footnoteLost } from './footnote-lost.ts'
import { headingLevelSkipped } from './heading-level-skipped.ts'
import { imageAltMissing } from './image-alt-missing.ts'
import { imageMissing } from './image-missing.ts'
import { layoutUnknown, slotUnknown } from './layout.ts'
import { linkMalformed } from './link-malformed.ts'
import { linkToDeckDead } from './link-to-deck-dead.ts'
import { linkToSlideDead } from './link-to-slide-dead.ts'
import { markerNotUnderstood } from './marker-not-understood.ts'
import { noteEndedByArrow } from './note-ended-by-arrow.ts'
import { noteMadePublic } from './note-made-public.ts'
import { notOnPaper } from './not-on-paper.ts'
import { readDeck } from './read-deck.ts'
import type { MarkdownRule } from './rule.ts'
import { scriptNotRun } from './script-not-run.ts'
import { settingsAsText } from './settings-as-text.ts'
import { settingsUnknownKey } from './settings-unknown-key.ts'
import { settingsWrongValue } from './settings-wrong-value.ts'
import { slideIdDoubled, slideIdMalformed, slideIdMissing } from './slide-id.ts'
import { slideMinutesMissing } from './slide-minutes-missing.ts'
import { slideNoteMissing, slideNoteUnclosed } from './slide-note.ts'
import { slideTitleDoubled, slideTitleMissing } from './slide-title.ts'
import { slideTooManyWords } from './slide-too-many-words.ts'
import { snippetMissing, snippetRegionMissing } from './snippet.ts'
import { templateMalformed } from './template-malformed.ts'
import { textEncoding } from './text-encoding.ts'
import { termUnknown } from './term-unknown.ts'

/** Every rule that reads the Markdown of one deck. */
export const markdownRules: MarkdownRule[] = [
  textEncoding,
  conflictMarker,
  settingsUnknownKey,
  settingsWrongValue,
  settingsAsText,
  slideIdMissing,
  slideIdMalformed,
  slideIdDoubled,
  slideMinutesMissing,
  clickCueTooLong,
  deckSlidesMissing,
  deckTitleMissing,
  deckObjectivesMissing,
  deckActivityMissing,
  deckRecapMissing,
  slideTitleMissing,
  slideTitleDoubled,
  headingLevelSkipped,
  layoutUnknown,
  slotUnknown,
  componentUnknown,
  componentPropertyUnknown,
  componentPropertyValue,
  componentPropertyMissing,
  templateMalformed,
  codeLanguageUnknown,
  codeBlockUnclosed,
  markerNotUnderstood,
  footnoteLost,
  scriptNotRun,
  imageMissing,
  imageAltMissing,
  filmPosterMissing,
  diagramDescriptionMissing,
  notOnPaper,
  snippetMissing,
  snippetRegionMissing,
  linkToSlideDead,
  linkToDeckDead,
  linkMalformed,
  slideNoteMissing,
  slideNoteUnclosed,
  noteEndedByArrow,
  noteMadePublic,
  slideTooManyWords,
  dollarPair,
  datePassed(),
  termUnknown,
]

/** What the Markdown of the decks has wrong, before anything is built. */
export async function checkMarkdown(course: Course, decks: Deck[]): Promise<Finding[]> {
  const findings = decks.flatMap((deck) => {
    const read = readDeck(course, deck)
    const common = { severity: 'error', locale: deck.locale } as const
    return markdownRules.flatMap(({ name, deck: ofDeck, slide: ofSlide }) => [
      ...(ofDeck?.(read) ?? []).map((fault): Finding => ({ rule: name, ...common, file: deck.file, ...fault })),
      ...read.slides.flatMap(slide => (ofSlide?.(slide, read) ?? []).map((fault): Finding =>
        ({ rule: name, ...common, file: slide.slide.file, slide: { no: slide.slide.no, id: slide.slide.id }, ...fault }))),
    ])
  })
  await keepMemory(course.root)
  return findings
}
