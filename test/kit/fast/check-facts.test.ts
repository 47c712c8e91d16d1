import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkFacts } from '../../../kit/node/check/facts/check-facts.ts'
import { fixtureSource } from '../../support/fixture-folder.ts'
import { root } from '../../support/project.ts'

const own = readFileSync(join(fixtureSource, 'snippets/lib/facts.ts'), 'utf8')
const sunday = new Date('2026-11-22')

/** A course whose facts are the fixture's with entries of a known fault. */
function workshopWith(entries: string): { folder: string, file: string, lineOf: (text: string) => number } {
  mkdirSync(join(root, '.workshop'), { recursive: true })
  const folder = mkdtempSync(join(root, '.workshop/facts-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'snippets/lib/facts.ts')
  mkdirSync(join(folder, 'snippets/lib'), { recursive: true })
  const code = own.replace(/^export const figures = \{\n/m, start => `${start}${entries}\n`)
  writeFileSync(file, code)
  return { folder, file, lineOf: text => code.split('\n').findIndex(line => line.includes(text)) + 1 }
}

test('entries with a source or marked as examples are in order', async () => {
  expect(await checkFacts(fixtureSource, sunday)).toEqual([])
})

test('fact-too-old: an entry that was read more than 180 days ago', async () => {
  const { folder, file, lineOf } = workshopWith(`  tokensPerPage: {
    value: 500,
    unit: 'tokens',
    source: 'https://example.org/pages',
    asOf: '2026-05-25',
  },
  tokensPerLine: { value: 10, unit: 'tokens', source: 'https://example.org/lines', asOf: '2026-05-26' },`)
  expect((await checkFacts(folder, sunday)).filter(({ what }) => what.includes('tokensPer'))).toEqual([{
    rule: 'fact-too-old',
    severity: 'warning',
    file,
    line: lineOf('tokensPerPage'),
    what: '"tokensPerPage" was read 181 days ago, on 2026-05-25; more than 180 are too many',
    next: 'Read it again at https://example.org/pages and write the day into "asOf".',
  }])
})

test('fact-too-old: an entry past the last day on which it holds', async () => {
  const { folder, lineOf } = workshopWith(`  'a price': { value: 1, unit: 'dollars', source: 'https://example.org/', asOf: '2026-11-01', until: '2026-11-21' },`)
  expect(await checkFacts(folder, sunday)).toContainEqual(expect.objectContaining({ rule: 'fact-too-old', line: lineOf('a price'), what: '"a price" held until 2026-11-21' }))
  expect(await checkFacts(folder, new Date('2026-11-21'))).not.toContainEqual(expect.objectContaining({ line: lineOf('a price') }))
})

test.each([
  ['neither a source nor a label', `value: 1, unit: 'pages'`, 'names no page that says so'],
  ['a source that is no address', `value: 1, unit: 'pages', source: 'somebody said so', asOf: '2026-11-01'`, 'names no page that says so'],
  ['a source without a day', `value: 1, unit: 'pages', source: 'https://example.org/'`, 'does not say on which day it was read'],
])('fact-without-source: %s', async (_, fields, words) => {
  const { folder, file, lineOf } = workshopWith(`  rumour: { ${fields} },`)
  expect((await checkFacts(folder, sunday)).filter(({ what }) => what.startsWith('"rumour"'))).toEqual([
    expect.objectContaining({ rule: 'fact-without-source', severity: 'error', file, line: lineOf('rumour:'), what: `"rumour" ${words}` }),
  ])
})

test('a workshop without facts has nothing to check', async () => {
  expect(await checkFacts('/nowhere')).toEqual([])
})
