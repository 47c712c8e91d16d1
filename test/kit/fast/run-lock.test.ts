import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { processStart } from '../../../kit/node/base/process-start.ts'
import { type Holder, takeLock } from '../../../kit/node/base/run-lock.ts'

const never = new AbortController().signal
const nobody = (holder: Holder) => {
  throw new Error(`waits for ${holder.command}`)
}

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'lock')
}

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid

const held: Holder = { pid: process.pid, began: processStart(process.pid)!, host: hostname(), command: 'workshop make', since: Date.now() }

test('who comes second is told who is at work, and works when that one is done', async () => {
  const file = lockFile()
  const release = await takeLock(file, 'workshop make', never, nobody)
  const told: string[] = []
  const second = takeLock(file, 'workshop export', never, holder => told.push(`${holder.command} ${holder.pid}`))
  await expect.poll(() => told).toEqual([`workshop make ${process.pid}`])
  release()
  const releaseSecond = await second
  expect(readFileSync(file, 'utf8')).toContain('workshop export')
  releaseSecond()
  expect(existsSync(file)).toBe(false)
})

test.each<[string, Partial<Holder>]>([
  ['a process that has ended', { pid: deadPid() }],
  ['a process that has the number of one that has ended', { began: 'another time' }],
])('%s holds nothing', async (_who, holder) => {
  const file = lockFile()
  writeFileSync(file, JSON.stringify({ ...held, ...holder }))
  const release = await takeLock(file, 'workshop make', never, nobody)
  release()
  expect(existsSync(file)).toBe(false)
})

test.each(['', '{', 'null', '[]', '{"pid":"1"}', '\u0000'])('a lock that says %j is being written; if it is old, it is nobody\'s', async (text) => {
  const file = lockFile()
  writeFileSync(file, text)
  const waits = new AbortController()
  setTimeout(() => waits.abort(new Error('waited')), 300)
  await expect(takeLock(file, 'workshop make', waits.signal, nobody)).rejects.toThrow('waited')
  const old = new Date(Date.now() - 10_000)
  utimesSync(file, old, old)
  const release = await takeLock(file, 'workshop make', never, nobody)
  release()
})

test('a run on another machine is there as long as it gives signs', async () => {
  const file = lockFile()
  writeFileSync(file, JSON.stringify({ ...held, host: 'another', pid: deadPid() }))
  const told: Holder[] = []
  const taken = takeLock(file, 'workshop make', never, holder => told.push(holder))
  await expect.poll(() => told.length).toBe(1)
  const old = new Date(Date.now() - 100_000)
  utimesSync(file, old, old)
  const release = await taken
  release()
})

test('many that wait for a dead run take it one at a time', async () => {
  const file = lockFile()
  writeFileSync(file, JSON.stringify({ ...held, pid: deadPid() }))
  const module = new URL('../../../kit/node/base/run-lock.ts', import.meta.url).href
  const log = `${file}.log`
  writeFileSync(log, '')
  const code = `import { appendFileSync } from 'node:fs'
    const { takeLock } = await import(${JSON.stringify(module)})
    const release = await takeLock(${JSON.stringify(file)}, 'one', new AbortController().signal, () => {})
    appendFileSync(${JSON.stringify(log)}, '(')
    await new Promise(resolve => setTimeout(resolve, 20))
    appendFileSync(${JSON.stringify(log)}, ')')
    release()`
  const codes = await Promise.all(Array.from({ length: 8 }, () => new Promise(resolve => spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' }).once('close', resolve))))
  expect(codes).toEqual(Array(8).fill(0))
  expect(readFileSync(log, 'utf8')).toBe('()'.repeat(8))
})
