import { expect, test } from 'vitest'
import { weights } from '../../components/framework-weight/weight-words.ts'
import { measure, programs } from './framework-cost.ts'

test('fewer lines of one\'s own, more packages and more code to load', async () => {
  const [hand, sdk, langchain] = await Promise.all(['by hand', 'AI SDK', 'LangChain'].map(name => measure(programs[name as keyof typeof programs])))
  expect([hand!.lines > sdk!.lines, sdk!.lines > langchain!.lines]).toEqual([true, true])
  expect([hand!.packages < sdk!.packages, sdk!.packages < langchain!.packages]).toEqual([true, true])
  expect([hand!.kB < sdk!.kB, sdk!.kB < langchain!.kB]).toEqual([true, true])
}, 60_000)

test('the drawing shows what is measured', async () => {
  for (const [name, { lines, kB }] of Object.entries(weights))
    expect({ name, ...await measure(programs[name as keyof typeof programs]) }).toMatchObject({ name, lines, kB })
}, 60_000)
