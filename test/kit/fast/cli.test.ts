import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallDeck, tempCourse, writeFixture } from '../../support/temp-course.ts'
import { languages, modules } from '../fixture-facts.ts'

let root = ''
beforeAll(() => { root = writeFixture() })
afterAll(() => rmSync(root, { recursive: true }))

test('--help groups the commands and says what each is for', async () => {
  const { code, stdout } = await runWorkshop(root, ['--help'])
  expect(code).toBe(0)
  for (const words of ['Make:', 'Present:', 'Write:', 'everything for every deck: build, then export'])
    expect(stdout).toContain(words)
})

test('a command\'s --help tells defaults and choices', async () => {
  const { stdout } = await runWorkshop(root, ['export', '--help'])
  expect(stdout.replace(/\s+/g, ' ')).toMatch(/--format <formats>[^]*slides, png, overview, handout, instructor, handbook, epub[^]*\(default: all but epub\)/)
})

test('an unknown option or command ends with exit code 1 and the nearest name', async () => {
  expect(await runWorkshop(root, ['build', '--bse', '/x/'])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--base') as string })
  expect(await runWorkshop(root, ['exprt'])).toMatchObject({ code: 1, stderr: expect.stringContaining('export') as string })
})

test.each([
  [['build', '--base', 'course'], 'begins and ends with a slash'],
  [['serve', '--port', '99999'], 'from 1 to 65535'],
  [['make', '--jobs', '0'], 'from 1 to 64'],
  [['build', '--shard', '5/4'], '1/4 to 4/4'],
  [['export', '--format', 'slides,docx'], 'there is no docx'],
])('a value out of range is answered with the range: %j', async (args, words) => {
  const { code, stderr } = await runWorkshop(root, args)
  expect([code, stderr]).toEqual([1, expect.stringContaining(words)])
})

test('list --json gives results alone on stdout', async () => {
  const { stdout } = await runWorkshop(root, ['list', '--json'])
  const listed = JSON.parse(stdout) as { name: string, decks: { locale: string, slides: number, minutes: number }[] }[]
  expect(listed).toMatchObject(modules.map(({ name, slides, minutes }) => ({ name, decks: languages.map(locale => ({ locale, slides, minutes })) })))
})

test('list has a line for each language, with slides and minutes', async () => {
  const { stdout } = await runWorkshop(root, ['list'])
  expect((await runWorkshop(root, ['list', '--lang', 'pt'])).stdout).not.toMatch(/^ {2}en /m)
  for (const { slides, minutes } of modules) {
    for (const locale of languages)
      expect(stdout).toMatch(new RegExp(`${locale} +${slides} slides +${minutes} min`))
  }
})

test('an unknown module is answered with the modules that there are', async () => {
  const { code, stderr } = await runWorkshop(root, ['build', 'quantum'])
  expect(code).toBe(1)
  expect(stderr).toContain(`There is no module "quantum". The course has: ${modules[0].name}`)
  expect(stderr).not.toMatch(/^ {4}at /m)
})

test('outside of a workshop one is told where to go', async () => {
  const { code, stderr } = await runWorkshop('/', ['list'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('No workshop here')])
})

test('before anything is built, serve says what to run first', async () => {
  const folder = tempCourse({ '01-one/en.md': smallDeck('en'), '01-one/pt-BR.md': smallDeck('pt-BR') })
  const { code, stderr } = await runWorkshop(folder, ['serve'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('npx workshop build')])
})

test('a port that is taken is a message and not a stack', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { code, stderr } = await runWorkshop(root, ['dev', '1', '--port', String(port)])
  server.close()
  expect(code).toBe(1)
  expect(stderr).toContain(`Port ${port} is taken`)
  expect(stderr).toContain('--port')
  expect(stderr).not.toMatch(/^ {4}at /m)
})

test('a slug that is no slug is answered with one that is', async () => {
  const { code, stderr } = await runWorkshop(root, ['new', 'Vector Search!'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('npx workshop new vector-search')])
})
