import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { processesOf } from '../../support/course-processes.ts'
import { seeded } from '../../support/random.ts'
import { printed, type Running, runWorkshop, startWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, writeCourse } from '../../support/temp-course.ts'
import { faultsOf } from '../../support/whole-course.ts'

/** A course of one small deck with everything made of it. The tests go on with it as the one before has left it: each must leave it whole. */
let folder = ''
beforeAll(async () => {
  folder = writeCourse({ 'course.yaml': inEnglish, 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', '01-one/en.md': smallDeck('en') })
  expect(await runWorkshop(folder, ['make'])).toMatchObject({ code: 0 })
  expect(faultsOf(folder)).toEqual([])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const edit = (title: string) => writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en', title))
const inCourse = (...path: string[]) => join(folder, ...path)

test('a file that is not what was written is made again', async () => {
  const asset = readdirSync(inCourse('dist/assets')).find(name => name.endsWith('.js') && existsSync(inCourse('dist/assets', `${name}.br`)))!
  const before = ['dist/01-one/en/index.html', `dist/assets/${asset}`, 'dist/favicon.svg', 'dist/index.html'].map(path => [path, readFileSync(inCourse(path), 'utf8')] as const)
  truncateSync(inCourse('dist/assets', asset), 100)
  writeOver(inCourse('dist/01-one/en/index.html'))
  writeOver(inCourse('dist/favicon.svg'))
  writeOver(inCourse('dist/index.html'))
  writeOver(inCourse(`dist/assets/${asset}.br`))
  writeOver(inCourse('exports/en/01-one/handout.pdf'))
  truncateSync(inCourse('exports/en/01-one/png/002.png'), 100)
  rmSync(inCourse('exports/en/handbook.pdf'))
  // And records that are none.
  writeFileSync(inCourse('exports/manifest.json'), '{"files":[null]}')
  writeFileSync(inCourse('.workshop/exported.json'), '[]')
  writeFileSync(inCourse('.workshop/labs.json'), '{"one":1}')
  for (const name of readdirSync(inCourse('.workshop/taken'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json')))
    writeFileSync(inCourse('.workshop/taken', name), '{"fingerprint":null,"taken":{}}')
  for (const name of readdirSync(inCourse('.workshop/printed/en')))
    writeOver(inCourse('.workshop/printed/en', name))
  expect(await runWorkshop(folder, ['make'])).toMatchObject({ code: 0 })
  expect(faultsOf(folder)).toEqual([])
  for (const [path, text] of before)
    expect(readFileSync(inCourse(path), 'utf8') === text, path).toBe(true)
})

test('runs that are killed at any moment: the next makes all whole, and nothing of them stays', async () => {
  const random = seeded(13)
  for (let round = 0; round < 6; round++) {
    edit(`Round ${round}`)
    const running = startWorkshop(folder, ['make'])
    await sleep(300 + random.below(7000))
    running.child.kill('SIGKILL')
    await running.ended
  }
  // What a run of another day has left.
  mkdirSync(inCourse('dist/01-one/.en.new-99999-0123abcd'), { recursive: true })
  writeFileSync(inCourse('dist/01-one/.en.new-99999-0123abcd/index.html'), '<p>half made')
  writeFileSync(inCourse('exports/en/.handbook.pdf.new-99999-0123abcd'), 'half made')
  const { code, stderr } = await runWorkshop(folder, ['make'])
  expect(code, stderr).toBe(0)
  expect(faultsOf(folder)).toEqual([])
  await expect.poll(() => processesOf(folder)).toEqual([])
})

test('two runs at once: the second says who is at work, waits, and both end well', async () => {
  edit('Two at once')
  const runs = [startWorkshop(folder, ['make']), startWorkshop(folder, ['build'])]
  const ends = await Promise.all(runs.map(({ ended }) => ended))
  expect(ends.map(({ code }) => code), ends.map(({ stderr }) => stderr).join('\n')).toEqual([0, 0])
  expect(ends.filter(({ stderr }) => /^Waiting for "workshop (?:make|build)" to end, .*process \d+/m.test(stderr))).toHaveLength(1)
  expect(faultsOf(folder)).toEqual([])
})

test('who waits can be stopped', async () => {
  edit('Stopped while waiting')
  const first = startWorkshop(folder, ['build'])
  await printed(first, /building/)
  const second = startWorkshop(folder, ['make'])
  await printed(second, /Waiting/)
  second.child.kill('SIGINT')
  expect(await second.ended).toMatchObject({ code: 130 })
  expect(await first.ended).toMatchObject({ code: 0 })
})

test.each([
  ['make', [], /building/],
  ['serve', ['--port', String(5000 + Math.floor(Math.random() * 900))], /localhost/],
  ['dev', ['1', '--port', String(6000 + Math.floor(Math.random() * 900))], /localhost/],
])('a signal to npx ends the whole tree: %s', async (command, args, begun) => {
  edit(`A signal to ${command}`)
  const running = startNpx([command, ...args])
  await printed(running, begun)
  running.child.kill('SIGTERM')
  await running.ended
  await expect.poll(() => processesOf(folder)).toEqual([])
  expect(existsSync(inCourse('.workshop/lock'))).toBe(false)
})

test('a file where a folder belongs is a sentence', async () => {
  rmSync(inCourse('dist'), { recursive: true })
  writeFileSync(inCourse('dist'), 'in the way')
  expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 1, stderr: expect.stringContaining('dist is a file, not a folder.') as string })
  rmSync(inCourse('dist'))
})

/** Another text of the same length: its size says nothing. */
function writeOver(file: string): void {
  writeFileSync(file, 'x'.repeat(readFileSync(file).length))
}

/** Starts the command as a person does, through npx, and a shell that npx starts. */
function startNpx(args: string[]): Running {
  const child = spawn('npx', ['workshop', ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  return {
    child,
    output: () => output,
    ended: new Promise(resolve => child.once('exit', code => resolve({ code, stdout: output, stderr: '' }))),
  }
}
