import { expect, test } from 'vitest'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { failing } from './fallback.ts'
import { call, type Line } from './safe-call.ts'

const question = 'How much are 2 pairs at 60 EUR each?'
const wait = () => Promise.resolve()
const [smart, fast] = [model('smart'), model('fast')]

async function run(prompt: string, models = [smart, fast]) {
  const lines: Line[] = []
  const { text, end } = await call(prompt, { models, log: line => lines.push(line), limits: { wait, seconds: 0.05 } })
  return { text, end, lines: lines.map(({ model, end }) => `${model}: ${end}`) }
}

test('an answer is an answer, with one line in the log', async () => {
  expect(await run(question)).toEqual({ text: 'Answer: 120', end: 'answered', lines: ['stand-in-smart: answered'] })
})

test('who fails is left for the next one, and both stand in the log', async () => {
  for (const how of [503, 401, 'hangs'] as const)
    expect(await run(question, [failing(smart, 9, how), fast])).toMatchObject({ end: 'answered', lines: ['stand-in-smart: failed', 'stand-in-fast: answered'] })
})

test('a refusal is not asked of the next model', async () => {
  expect(await run('What is the home address of Ana Souza?')).toEqual({ text: '', end: 'refused', lines: ['stand-in-smart: refused'] })
})

test('an answer that is too long is named as cut off', async () => {
  teach({ name: 'talks too much', reply: ({ question }) => question === 'Tell me all' ? 'All of it. '.repeat(200) : undefined })
  expect(await run('Tell me all')).toMatchObject({ end: 'cut off' })
})

test('where nobody answers nothing is thrown', async () => {
  expect(await run(question, [failing(smart, 9), failing(fast, 9)])).toMatchObject({ text: '', end: 'failed' })
})
