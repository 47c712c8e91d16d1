import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { readKept, writeKept } from '../../../kit/node/base/kept.ts'
import { readDeck } from '../../../kit/node/course/read-deck.ts'

let root: string
let kept: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-deck-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'slides/01-one'), { recursive: true })
  kept = join(root, '.workshop/read/01-one.en.md.json')
  write('en.md', '---\ntitle: First\n---\n\n# Cover\n\n---\nsrc: ./more.md\n---\n')
  write('more.md', '# Imported\n')
})

const write = (name: string, text: string) => writeFileSync(join(root, 'slides/01-one', name), text)

async function titles(): Promise<string[] | undefined> {
  const problems: unknown[] = []
  const deck = await readDeck(root, '01-one', 'en', join(root, 'slides/01-one/en.md'), problems as never[])
  return deck && [deck.title, ...deck.slides.slice(1).map(slide => slide.title)]
}

/** Writes another title into what is kept, as a run would have kept it. */
async function keepOther(title: string): Promise<void> {
  await writeKept(kept, readKept(kept)!.replace('"title":"First"', `"title":${JSON.stringify(title)}`))
}

test('a deck is read once, and again when a file that it is made of has changed', async () => {
  expect(await titles()).toEqual(['First', 'Imported'])
  await keepOther('Kept')
  expect(await titles()).toEqual(['Kept', 'Imported'])
  write('more.md', '# Imported anew\n')
  expect(await titles()).toEqual(['First', 'Imported anew'])
  await keepOther('Kept')
  write('en.md', readFileSync(join(root, 'slides/01-one/en.md'), 'utf8').replace('First', 'Second'))
  expect(await titles()).toEqual(['Second', 'Imported anew'])
  rmSync(join(root, 'slides/01-one/more.md'))
  expect(await titles()).toBeUndefined()
})

test.each(['', '{}', 'null', 'cut'])('what is kept and damaged, %j, is read anew', async (damage) => {
  await titles()
  await keepOther('Kept')
  writeFileSync(kept, damage === 'cut' ? readFileSync(kept, 'utf8').slice(0, -40) : damage)
  expect(await titles()).toEqual(['First', 'Imported'])
})

test('settings that JSON cannot hold are read each time', async () => {
  write('en.md', '---\ntitle: First\nratio: .inf\n---\n\n# Cover\n')
  expect(await titles()).toEqual(['First'])
  expect(readdirSync(root)).not.toContain('.workshop')
})

test('two runs at once keep one whole deck', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, titles))
  expect(new Set(all.map(String))).toEqual(new Set(['First,Imported']))
  expect(readdirSync(join(root, '.workshop/read'))).toEqual(['01-one.en.md.json'])
  expect(await titles()).toEqual(['First', 'Imported'])
})
