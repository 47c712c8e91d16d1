/** How a rule is held: not at all, told, or kept from being made. */
export const severities = ['off', 'warning', 'error'] as const
export type Severity = typeof severities[number]

/**
 * The rules that a course may set under `rules:`, and how each is held where it says nothing. They are about how a
 * course is written and taught. What does not work for somebody (a dead link, text that is cut off, a slide that a
 * screen reader cannot read) is a fault in any course, and no rule here.
 */
export const editorialRules = {
  'slide-id-missing': 'warning',
  'slide-minutes-missing': 'warning',
  'slide-title-missing': 'error',
  'slide-title-doubled': 'warning',
  'slide-note-missing': 'off',
  // Of a course whose instructors are shown what comes: an author who has plain slides of Slidev owes nobody a cue.
  'click-cue-missing': 'off',
  'click-cue-too-long': 'warning',
  'slide-too-many-words': 'warning',
  'heading-level-skipped': 'warning',
  'not-on-paper': 'warning',
  'deck-objectives-missing': 'warning',
  'deck-activity-missing': 'warning',
  'deck-recap-missing': 'warning',
  'languages-same-slides': 'error',
  'languages-same-clicks': 'error',
  'languages-same-layout': 'warning',
  'languages-same-minutes': 'warning',
  'languages-same-components': 'warning',
  'languages-same-snippets': 'warning',
  'languages-text-untranslated': 'warning',
  'text-too-small': 'error',
  'currency-mixed': 'warning',
  'fact-too-old': 'warning',
  'fact-without-source': 'error',
} as const satisfies Record<string, Severity>

export type EditorialRule = keyof typeof editorialRules

/** How a course holds each of them. */
export type Rules = Record<EditorialRule, Severity>

export function isEditorial(rule: string): rule is EditorialRule {
  return Object.hasOwn(editorialRules, rule)
}
