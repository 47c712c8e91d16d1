import { afterEach, expect, test } from 'vitest'
import type { Rule } from '../lib/rules.ts'
import { teach } from '../lib/stand-in-model.ts'
import { calendar, schedule } from './schedule-meeting.ts'

let interrupt: Rule['reply'] = () => undefined
teach({ name: 'what the test wants', reply: ask => interrupt(ask) })
afterEach(() => { interrupt = () => undefined })

const request = 'Book an hour with Ana and Tom before Friday.'

test('it looks at both calendars, books what they have in common, and says so', async () => {
  const free = calendar()
  const { answer, steps } = await schedule(request, free)
  expect(steps.map(({ toolCalls }) => toolCalls.map(({ toolName }) => toolName))).toEqual([['freeHours', 'freeHours'], ['book'], []])
  expect(answer).toBe('Booked for Ana and Tom: 2026-11-25 14:00.')
  expect([free.Ana, free.Tom]).toEqual([calendar(), calendar()].map((all, i) => all[i === 0 ? 'Ana' : 'Tom']!.filter(hour => hour !== '2026-11-25 14:00')))
})

test('where no hour fits, nothing is booked', async () => {
  const free = calendar()
  expect((await schedule('Book an hour with Ana and Rui before Friday.', free)).answer).toBe('Ana and Rui have no hour in common before Friday.')
  expect(free).toEqual(calendar())
})

test('an hour that is taken while the model thinks is not booked twice: it takes the next', async () => {
  const free = calendar()
  interrupt = ({ results }) => {
    if (results.length === 2)
      free.Tom = ['2026-11-26 09:00']
    return undefined
  }
  expect((await schedule(request, free)).answer).toBe('Booked for Ana and Tom: 2026-11-26 09:00.')
})

test('what the model makes up, the tool refuses', async () => {
  const free = calendar()
  interrupt = ({ results }) => results.length === 0
    ? { calls: [{ tool: 'book', input: { people: ['Ana', 'Tom'], hour: '2026-11-24 10:00' } }] }
    : results.map(({ output }) => output).join()
  expect((await schedule(request, free)).answer).toBe('{"refused":"Tom cannot at 2026-11-24 10:00"}')
  expect(free).toEqual(calendar())
})
