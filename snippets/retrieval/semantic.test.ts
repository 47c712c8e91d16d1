import { expect, test } from 'vitest'
import { install, semantic } from '../lib/semantic.ts'
import { lexicalVector } from '../lib/stand-in-embedding.ts'
import { recorded } from './semantic-recorded.ts'
import { rankings, record } from './semantic.ts'

const embed = await semantic()

test('the nearest page comes first', async () => {
  const texts = new Map([['boots', 'boots and shoes'], ['parcel', 'where is my parcel']])
  expect(await rankings(values => Promise.resolve(values.map(lexicalVector)), texts, ['parcel?', 'boots?'])).toEqual([['parcel', 'boots'], ['boots', 'parcel']])
})

test.runIf(embed)('the model finds what was recorded', async () => {
  const found = await record(embed!)
  for (const name of ['english', 'crossed', 'portuguese'] as const)
    expect(found[name].map(list => list.slice(0, 3)), name).toEqual(recorded[name].map(list => list.slice(0, 3)))
}, 60_000)

test('without the model one is told how to get it', () => {
  expect(install).toBe('npm ci --prefix snippets/lib/semantic')
})
