import { expect, test } from 'vitest'
import { checkFacts } from '../../../kit/node/check/facts/check-facts.ts'
import { checkLanguages } from '../../../kit/node/check/languages/check-languages.ts'
import { checkMarkdown } from '../../../kit/node/check/markdown/check-markdown.ts'
import { findingLines } from '../../support/finding-lines.ts'
import { course, decks, root } from '../../support/project.ts'

test('the decks break no rule of the Markdown', async () => {
  expect(decks.flatMap(deck => deck.slides).length).toBeGreaterThan(0)
  expect(findingLines(await checkMarkdown(course, decks), root)).toBe('')
})

test('the languages carry the same', () => {
  expect(course.modules.flatMap(module => module.decks.slice(1)).flatMap(deck => deck.slides).length).toBeGreaterThan(0)
  expect(findingLines(checkLanguages(course, course.modules), root)).toBe('')
})

test('facts have a source or are marked as examples', async () => {
  expect((await checkFacts(root)).filter(({ severity }) => severity === 'error')).toEqual([])
})
