import { deepEqual, equal, match } from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { teach } from '../../../snippets/lib/stand-in-model.ts'
import { ask, type Limits, measure, pick, type Report, routed, type Run } from './pick-model.ts'

/** Which models were asked. */
let asked: string[] = []
teach({ name: 'what the test counts', reply: ({ kind }) => { asked.push(kind); return undefined } })
beforeEach(() => { asked = [] })

const easy = 'How much are 2 pairs at 60 EUR each?'
const hard = 'How much are 3 pairs at 80 EUR each, 10 % off, plus 5 EUR postage?'

test('1a what the fast model is sure of stays with it', async () => {
  match((await routed(easy)).text, /\b120\b/)
  deepEqual(asked, ['fast'])
})

test('1b where the fast model is unsure, the smart one answers', async () => {
  const { text } = await routed(hard)
  equal(text, 'Answer: 221')
})

test('1c a question that is passed on costs the money and the time of both calls', async () => {
  const [fast, smart] = [await ask('fast', hard), await ask('smart', hard)]
  const { dollars, seconds } = await routed(hard)
  deepEqual({ dollars, seconds }, { dollars: fast.dollars + smart.dollars, seconds: fast.seconds + smart.seconds })
})

/** Twenty questions whose answers, costs and times are known. */
const set = Array.from({ length: 20 }, (_, index): [string, string] => [String(index), '120'])
const known = (question: string): Promise<Run> => {
  const index = Number(question)
  return Promise.resolve({ text: index < 15 ? 'Answer: 120' : 'Answer: 1200', dollars: index < 10 ? 0.001 : 0.003, seconds: index < 17 ? 1 : index })
}

test('2a only a right answer counts as right', async () => {
  equal((await measure('known', known, set)).right, 0.75)
})

test('2b the cost is that of one question, on average', async () => {
  equal((await measure('known', known, set)).dollars.toFixed(6), '0.002000')
})

test('2c the time is what 95 of 100 questions stay within', async () => {
  equal((await measure('known', known, set)).seconds, 18)
})

const reports: Report[] = [
  { way: 'wrong', right: 0.8, dollars: 0.0001, seconds: 1 },
  { way: 'dear', right: 0.96, dollars: 0.004, seconds: 6 },
  { way: 'cheap', right: 0.96, dollars: 0.001, seconds: 7 },
]
const picked = (limits: Partial<Limits>) => pick(reports, { right: 0.95, dollars: 0.01, seconds: 8, ...limits })?.way

test('3a of the ways within the limits, the cheapest is picked', () => {
  equal(picked({}), 'cheap')
})

test('3b a way that is too slow is not picked, however cheap', () => {
  equal(picked({ seconds: 6.5 }), 'dear')
})

test('3c where no way fits, none is picked', () => {
  equal(picked({ seconds: 6.5, dollars: 0.002 }) ?? 'none', 'none')
})
