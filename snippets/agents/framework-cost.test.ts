import { beforeAll, expect, test } from 'vitest'
import { weights } from '../../components/framework-weight/weight-words.ts'
import { measure, programs } from './framework-cost.ts'

type Name = keyof typeof programs

let measured: Record<Name, Awaited<ReturnType<typeof measure>>>

beforeAll(async () => {
  measured = Object.fromEntries(await Promise.all(Object.entries(programs).map(async ([name, program]) => [name, await measure(program)] as const))) as typeof measured
}, 60_000)

test('fewer lines of one\'s own, more packages and more code to load', () => {
  const [hand, sdk, langchain] = [measured['by hand'], measured['AI SDK'], measured.LangChain]
  expect([hand.lines > sdk.lines, sdk.lines > langchain.lines]).toEqual([true, true])
  expect([hand.packages < sdk.packages, sdk.packages < langchain.packages]).toEqual([true, true])
  expect([hand.kB < sdk.kB, sdk.kB < langchain.kB]).toEqual([true, true])
})

test('the drawing shows what is measured', () => {
  for (const [name, { lines, kB }] of Object.entries(weights))
    expect({ name, ...measured[name as Name] }).toMatchObject({ name, lines, kB })
})
