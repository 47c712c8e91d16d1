import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { cases } from '../models/prompt.ts'
import { gate, main, passed } from './eval-gate.ts'
import { sortMessage } from './prompt-versions.ts'

test('a better prompt passes the gate', async () => {
  const [before, after] = await Promise.all([passed(sortMessage.v1!, cases), passed(sortMessage.v2!, cases)])
  expect(gate(before, after, cases.length)).toMatchObject({ ok: true, lost: [] })
})

test('a shorter one that breaks cases does not, and says which', async () => {
  const [before, after] = await Promise.all([passed(sortMessage.v2!, cases), passed(sortMessage.v3!, cases)])
  const { ok, lost } = gate(before, after, cases.length)
  expect(ok).toBe(false)
  expect(lost.length).toBeGreaterThan(0)
})

test('as many right answers are not enough, when they are others', () => {
  const all = Array.from({ length: 10 }, (_, index) => String(index))
  expect(gate(all.slice(0, 9), all.slice(1), 10)).toEqual({ ok: false, lost: ['0'] })
})

test('better than bad is not good', () => {
  expect(gate([], [cases[0]![0]], cases.length).ok).toBe(false)
})

test('a build stops at it: the exit code is 1', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  expect(await main({ current: 2, candidate: 3 })).toBe(false)
  log.mockRestore()
  const run = promisify(execFile)(process.execPath, [import.meta.resolve('./eval-gate.ts').replace('file://', ''), 'current=2', 'candidate=3'])
  await expect(run).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('v3 stays out') as string })
})
