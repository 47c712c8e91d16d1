import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Said, settle, settledBefore, sourcesOf } from '../../../kit/node/commands/settled.ts'

const said: Said = { findings: [], decks: [{ module: '01-one', locale: 'en', number: 1 }] }
const asked = [[], [], './']
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'settled-'))
  put('slides/01-one/en.md', 'a deck')
  put('pictures/drawn.svg', 'a picture beside the slides')
  put('dist/index.html', 'the home page')
  put('exports/en/01-one/handout.pdf', 'a handout')
  put('.workshop/built/01-one/en.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Another text of the same length, with the time of the first. */
function replaceUnseen(path: string): void {
  const file = join(root, path)
  const { atime, mtime, ctimeMs } = statSync(file)
  // A file system's clock may be coarse: two writes in a row would be of one moment.
  do {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^./, 'X'))
    utimesSync(file, atime, mtime)
  } while (statSync(file).ctimeMs === ctimeMs)
}

const nothingToDo = (): boolean => settledBefore(root, sourcesOf(root, asked)) !== undefined

test('a run that was whole is known again, and what it told', async () => {
  expect(nothingToDo()).toBe(false)
  await settle(root, sourcesOf(root, asked)!, said)
  expect(settledBefore(root, sourcesOf(root, asked))).toEqual(said)
  expect(settledBefore(root, sourcesOf(root, [['2'], [], './']))).toBeUndefined()
})

test.each([
  ['a slide', () => replaceUnseen('slides/01-one/en.md')],
  ['what lies outside of the usual folders', () => replaceUnseen('pictures/drawn.svg')],
  ['a new file', () => put('components/New.vue', 'new')],
  ['a file that is gone', () => rmSync(join(root, 'pictures/drawn.svg'))],
  ['the site', () => replaceUnseen('dist/index.html')],
  ['an export', () => replaceUnseen('exports/en/01-one/handout.pdf')],
  ['an export that is gone', () => rmSync(join(root, 'exports/en/01-one/handout.pdf'))],
  ['a record', () => put('.workshop/built/01-one/en.json', '{ }')],
  ['its own record, cut short', () => truncateSync(join(root, '.workshop/settled.json'), 90)],
])('where something changed there is work to do: %s', async (_, change) => {
  await settle(root, sourcesOf(root, asked)!, said)
  expect(nothingToDo()).toBe(true)
  change()
  expect(nothingToDo()).toBe(false)
})

test('what is saved while a run is at work is seen by the next one', async () => {
  const before = sourcesOf(root, asked)!
  put('slides/01-one/en.md', 'saved meanwhile')
  await settle(root, before, said)
  expect(nothingToDo()).toBe(false)
})
