import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '../../test/support/project.ts'

const text = readFileSync(join(root, 'snippets/production/Dockerfile'), 'utf8')

/** The instructions of each stage; continued lines are joined. */
const stages = text.replace(/^#.*\n/gm, '').replace(/\\\n\s*/g, '').trim().split(/^(?=FROM )/m)
  .map(stage => stage.trim().split('\n').filter(Boolean))
const [packages, build, run] = stages
const only = (stage: string[] = [], instruction: string) =>
  stage.filter(line => line.startsWith(`${instruction} `)).map(line => line.slice(instruction.length + 1))

test('stages: packages, what is built with them, and one that has only what runs', () => {
  expect(stages.map(([from]) => from)).toEqual([expect.stringMatching(/ AS packages$/), 'FROM packages AS build', expect.stringMatching(/ AS run$/)])
  expect(run!.join('\n')).not.toMatch(/npm|rolldown|package\.json/)
  expect(only(run, 'COPY')).toEqual(['--from=build /app/dist ./'])
})

test('the base has a version', () => {
  expect(stages.flatMap(stage => only(stage, 'FROM')).filter(from => !/:\d+/.test(from))).toEqual(['packages AS build'])
})

test('it does not run as root', () => {
  expect(only(run, 'USER')).toEqual(['node'])
  expect(run!.findIndex(line => line.startsWith('USER'))).toBeLessThan(run!.findIndex(line => line.startsWith('CMD')))
})

test('no secret is in a layer: none set, none passed in, none copied', () => {
  const instructions = stages.flat()
  expect(instructions.filter(line => /^(?:ENV|ARG)\b.*(?:key|token|secret|password)/i.test(line))).toEqual([])
  expect(instructions.filter(line => /^(?:COPY|ADD)\b.*(?: \. |\.env|\.npmrc)/.test(line))).toEqual([])
})

test('packages are installed before the code is copied, so that a change of code installs nothing', () => {
  const lines = [...packages!, ...build!].map(line => /npm ci$/.test(line) ? 'install' : /^COPY snippets /.test(line) ? 'code' : '').filter(Boolean)
  expect(lines).toEqual(['install', 'code'])
})

test('it copies what there is, and its regions fit on a slide', () => {
  const copied = [packages, build].flatMap(stage => only(stage, 'COPY')).flatMap(line => line.split(' ').slice(0, -1))
  expect(copied.filter(path => !existsSync(join(root, path)))).toEqual([])
  for (const [, body] of text.matchAll(/^# #region \S+\n([^]*?)^# #endregion$/gm)) {
    const lines = body!.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(18)
    expect(lines.filter(line => line.length > 72)).toEqual([])
  }
})

test('what it builds starts, answers and stops when it is told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dockerfile-'))
  const [command = '', ...args] = build!.at(-1)!.replace(/^RUN npx /, '').replace('--dir dist', `--dir ${folder}`).split(' ')
  await promisify(execFile)(join(root, 'node_modules/.bin', command), args, { cwd: root })
  const [, file = ''] = JSON.parse(only(run, 'CMD')[0]!) as string[]
  const port = 20_000 + process.pid % 10_000
  const child = spawn(process.execPath, [join(folder, file)], { env: { PATH: process.env.PATH, PORT: String(port) }, stdio: 'inherit' })
  try {
    await expect.poll(async () => (await fetch(`http://localhost:${port}/health`).catch(() => undefined))?.status, { timeout: 20_000 }).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  }
  finally {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true })
  }
}, 60_000)
