import { expect, test } from 'vitest'
import { cost, figures, sourced, stale } from './facts.ts'
import { providers } from './providers.ts'
import * as facts from './facts.ts'

test('every entry names a page and a day, or says that it is an example', () => {
  for (const { name, source, asOf } of sourced()) {
    expect(source, name).toMatch(/^https:\/\//)
    expect(asOf, name).toMatch(/^2\d{3}-\d\d-\d\d$/)
  }
  for (const [name, figure] of Object.entries<facts.Figure>(figures))
    expect(figure.example ?? figure.source, name).toBeTruthy()
})

test('an entry is stale after 180 days, and after the last day on which it holds', () => {
  expect(stale(new Date('2026-11-21'))).toEqual([])
  expect(stale(new Date('2026-12-01')).map(({ name }) => name)).toEqual(['gemini-4-argon'])
  expect(stale(new Date('2027-06-01'))).toHaveLength(sourced().length)
})

test('cost is tokens times price', () => {
  expect(cost('claude-sonnet-5-5', 1_000_000, 100_000)).toBeCloseTo(2 + 1)
})

test('the models that the snippets choose by name are in the facts, Ollama\'s apart', () => {
  const names = providers.filter(({ name }) => name !== 'Ollama').flatMap(({ models }) => Object.values(models))
  expect(names.filter(name => !(name in facts.models))).toEqual([])
})
