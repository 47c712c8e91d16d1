import { expect, test } from 'vitest'
import { cost } from '../lib/facts.ts'
import { model } from '../lib/model.ts'
import { answer } from './agent.ts'
import { bill, type Line, logTo } from './token-log.ts'

const question = 'Can I still return order 1042?'

async function run(chosen = model('smart')): Promise<Line[]> {
  const lines: Line[] = []
  await answer(question, logTo(line => lines.push(line)), chosen).catch(() => undefined)
  return lines
}

test('one question is four calls, and each carries all that was said before', async () => {
  const inputs = (await run()).map(({ input }) => input)
  expect(inputs).toHaveLength(4)
  expect(inputs).toEqual(inputs.toSorted((a, b) => a - b))
  expect(inputs.at(-1)).toBeGreaterThan(3 * inputs[0]!)
})

test('the bill is the sum of the calls, run by run', async () => {
  const lines = [...await run(), ...await run()]
  const bills = [...bill(lines, () => 'gpt-6.1-sol').values()]
  const first = lines.slice(0, 4)
  expect(bills).toHaveLength(2)
  expect(bills[0]).toBeCloseTo(first.reduce((sum, { input, output }) => sum + cost('gpt-6.1-sol', input, output), 0), 12)
  expect(bills[0]).toBe(bills[1])
})

test('each line says which task it was for', async () => {
  expect((await run()).map(({ task }) => task)).toEqual(Array.from({ length: 4 }, () => 'returns'))
})

test('a run that breaks off is in the log with what it used', async () => {
  const sound = model('smart')
  let calls = 0
  const broken: typeof sound = {
    ...sound,
    doGenerate: options => ++calls > 2 ? Promise.reject(new Error('overloaded')) : sound.doGenerate(options),
  }
  expect(await run(broken)).toHaveLength(2)
})
