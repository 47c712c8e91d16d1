import { expect, test } from 'vitest'
import { ask, brokenLookUp, lookUp, withPatience } from './tool-fails.ts'

const question = 'When does order 1042 arrive?'
const tries = (steps: Awaited<ReturnType<typeof ask>>['steps']) => steps.flatMap(({ toolCalls }) => toolCalls.map(({ input }) => (input as { order: string }).order))

test('an error that says what would be right is mended with the next call', async () => {
  const { answer, steps } = await ask(question, lookUp)
  expect(tries(steps)).toEqual(['1042', 'BS-1042'])
  expect(answer).toBe('Order 1042 arrives on 2026-11-24.')
})

test('an error that says nothing is met with the same call, until the step limit', async () => {
  const { answer, steps } = await ask(question, brokenLookUp)
  expect(tries(steps)).toEqual(Array(8).fill('1042'))
  expect(answer).toBe('Ask us again later.')
})

test('with patience the model is told to stop, and tells the user', async () => {
  let runs = 0
  const { answer, steps } = await ask(question, withPatience(() => { runs++; return brokenLookUp() }))
  expect([runs, steps.length]).toEqual([2, 4])
  expect(answer).toBe('I could not look up order 1042: the delivery service does not answer. Nothing was changed.')
})

test('what is not there is an answer and no reason to try again', async () => {
  const { answer, steps } = await ask('When does order 9999 arrive?', lookUp)
  expect(tries(steps)).toEqual(['9999', 'BS-9999'])
  expect(answer).toBe('I found no order 9999. Is the number right?')
})

test('only failures in a row count', () => {
  const patient = withPatience(lookUp)
  for (let round = 0; round < 3; round++) {
    expect(() => patient('1042')).toThrow('is no order')
    expect(patient('BS-1042')).toEqual({ order: 'BS-1042', arrives: '2026-11-24' })
  }
})
