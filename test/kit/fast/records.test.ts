import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { readBuildRecord } from '../../../kit/node/built/build-record.ts'
import { isBuilt } from '../../../kit/node/built/is-built.ts'
import { sha256 } from '../../../kit/node/base/file-state.ts'
import { readKept, writeKept } from '../../../kit/node/base/kept.ts'
import type { Course } from '../../../kit/node/course/course.ts'
import { readManifest, updateManifest } from '../../../kit/node/export/manifest.ts'
import { wholeExports } from '../../../kit/node/export/whole-exports.ts'
import { course as real, decks } from '../../support/project.ts'

let course: Course
const deck = decks[0]!
const file = { path: 'a.pdf', bytes: 1, sha256: sha256(Buffer.from('a')), from: { fingerprint: '1' } }

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'records-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  course = { ...real, root }
})

function write(path: string, content: string): void {
  mkdirSync(dirname(join(course.root, path)), { recursive: true })
  writeFileSync(join(course.root, path), content)
  // A file system's clock may be coarse: two writes in a row would be of one moment.
  utimesSync(join(course.root, path), ++moment, moment)
}

let moment = 1_800_000_000

test.each([
  '', '{', 'null', '[]', '1', '"text"', '{}', '{"files":null}', '{"files":{}}', '{"files":[null]}', '{"files":[1,[],{}]}', '{"files":[{"path":1}]}', '\u0000\u0001', '{"fingerprint":"1"}',
  '{"fingerprint":"1","inputs":[1],"assets":[],"onDemand":[],"base":"./","files":{}}', '{"fingerprint":"1","inputs":[],"assets":[],"onDemand":[],"base":"./","files":{"index.html":null}}',
])('a record that says %j is none, and is written anew', async (text) => {
  write('exports/manifest.json', text)
  write('.workshop/exported.json', text)
  write(`.workshop/built/${deck.module}/${deck.locale}.json`, text)
  expect(readManifest(course)).toEqual([])
  expect(readBuildRecord(course, deck)).toBeUndefined()
  expect(isBuilt(course, deck)).toBe(false)
  write('exports/a.pdf', 'a')
  await updateManifest(course, [], [file])
  expect(readManifest(course)).toEqual([file])
  const exports = wholeExports(course)
  expect(exports.isWhole(file)).toBe(true)
  await exports.keep()
})

test('what is kept is told from what was damaged', async () => {
  const file = join(course.root, '.workshop/kept.json')
  expect(readKept(file)).toBeUndefined()
  await writeKept(file, '{"a":\n1}')
  expect(readKept(file)).toBe('{"a":\n1}')
  for (const text of [readFileSync(file, 'utf8').slice(0, -1), '{"a":1}', 'null', '', '\n']) {
    write('.workshop/kept.json', text)
    expect(readKept(file)).toBeUndefined()
  }
})

test('what is right in a manifest stays', () => {
  write('exports/manifest.json', JSON.stringify({ files: [null, file, { ...file, bytes: '1' }] }))
  expect(readManifest(course)).toEqual([file])
})

test('a file is whole as long as its content is what the manifest says', async () => {
  write('exports/a.pdf', 'a')
  const first = wholeExports(course)
  expect(first.isWhole(file)).toBe(true)
  await first.keep()
  write('exports/a.pdf', 'b')
  expect(wholeExports(course).isWhole(file)).toBe(false)
  write('exports/a.pdf', 'a')
  expect(wholeExports(course).isWhole(file)).toBe(true)
  write('exports/a.pdf', '')
  expect(wholeExports(course).isWhole(file)).toBe(false)
  rmSync(join(course.root, 'exports/a.pdf'))
  expect(wholeExports(course).isWhole(file)).toBe(false)
})
