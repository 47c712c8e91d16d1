import { afterEach, expect, test } from 'vitest'
import { teach } from '../lib/stand-in-model.ts'
import { email, extract } from './validate-and-repair.ts'

let answers: (string | undefined)[] = []
teach({ name: 'what the test wants', reply: () => answers.shift() })
afterEach(() => { answers = [] })

test('the date is copied as written, rejected, and mended', async () => {
  expect(await extract(email)).toEqual({ output: { order: 1042, placed: '2026-11-03' }, attempt: 2 })
})

test('what is valid at once is not asked for again', async () => {
  expect(await extract('Order 7, placed on 2026-11-03.')).toMatchObject({ attempt: 1 })
})

test('what is no JSON goes back too', async () => {
  answers = ['Sure! Here is your JSON:']
  expect(await extract('Order 7, placed on 2026-11-03.')).toMatchObject({ attempt: 2 })
})

test('it does not try for ever', async () => {
  answers = ['no', 'no', 'no']
  await expect(extract(email)).rejects.toThrow('No valid answer in 3 attempts')
})
