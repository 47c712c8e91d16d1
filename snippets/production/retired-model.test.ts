import { expect, test, vi } from 'vitest'
import { retirements } from '../lib/facts.ts'
import { model } from '../lib/model.ts'
import { failing } from './fallback.ts'
import { answer, due } from './retired-model.ts'

const question = 'How much are 2 pairs at 60 EUR each?'

test('what is used and has a last day is told with the days that are left', () => {
  expect(due(['gpt-5-mini', 'gpt-6-luna'], new Date('2026-11-27'), retirements)).toMatchObject([{ name: 'gpt-5-mini', days: 14, instead: 'gpt-6.1-terra' }])
  expect(due(['gpt-5-mini'], new Date('2026-12-12'), retirements)[0]?.days).toBe(-1)
})

test('a model that is gone costs one call, sounds an alarm, and another one answers', async () => {
  const alarm = vi.fn()
  const gone = failing(model('smart'), 9, 404)
  const called = vi.spyOn(gone, 'doGenerate')
  expect(await answer(question, [gone, model('fast')], alarm)).toMatchObject({ by: 'stand-in-fast' })
  expect([called.mock.calls.length, alarm.mock.calls]).toEqual([1, [['stand-in-smart']]])
})

test('another failure is no reason for that alarm', async () => {
  const alarm = vi.fn()
  await answer(question, [failing(model('smart'), 9, 401), model('fast')], alarm)
  expect(alarm).not.toHaveBeenCalled()
})
