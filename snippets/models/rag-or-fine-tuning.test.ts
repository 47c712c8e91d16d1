import { expect, test } from 'vitest'
import { costs, decide } from './rag-or-fine-tuning.ts'

const monthly = { corpusTokens: 400_000, questionsPerMonth: 10_000, changesPerMonth: 4 }

test('facts that many ask for: RAG', () => {
  expect(decide('facts', monthly)).toBe('rag')
  expect(costs.wholeText(monthly)).toBeGreaterThan(100 * costs.rag(monthly))
})

test('a short text goes into the prompt as a whole', () => {
  expect(decide('facts', { ...monthly, corpusTokens: 1500 })).toBe('wholeText')
})

test('what is longer than the context does not', () => {
  expect(costs.wholeText({ ...monthly, corpusTokens: 2_000_000, questionsPerMonth: 1 })).toBe(Infinity)
})

test('every change of a fine-tuned model is a training', () => {
  const daily = { ...monthly, changesPerMonth: 30 }
  expect(costs.fineTuning(daily)).toBeGreaterThan(costs.rag(daily))
})

test('behaviour is what fine-tuning is for', () => {
  expect(decide('behaviour', monthly)).toBe('fineTuning')
})
