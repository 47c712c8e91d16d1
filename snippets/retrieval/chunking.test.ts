import { expect, test } from 'vitest'
import { sentences } from '../lib/words.ts'
import { answered, fixed, packed, questions, semantic, text } from './chunking.ts'

const sizes = { chunkSize: 300, sameSubject: 0.1 }

test('a fixed chunk ends in the middle of the answer, a semantic one does not', async () => {
  const [question, ending] = questions[0]!
  const answer = sentences(text).find(sentence => sentence.endsWith(ending))!
  expect(fixed(text, sizes).some(chunk => chunk.includes(answer))).toBe(false)
  expect((await semantic(text, sizes)).some(chunk => chunk.includes(answer))).toBe(true)
  expect(await answered(fixed(text, sizes), 3)).not.toContain(question)
})

test.each([200, 300, 600, 1200])('chunks of %i: semantic ones answer more questions', async (chunkSize) => {
  const [cut, whole] = [fixed(text, { ...sizes, chunkSize }), await semantic(text, { ...sizes, chunkSize })]
  expect((await answered(whole, 3)).length).toBeGreaterThan((await answered(cut, 3)).length)
})

test('packing whole sentences, without any meaning, finds as many: what matters most is that no sentence is cut', async () => {
  const [one, two] = await Promise.all([1, 2].map(async neighbours => (await answered(packed(text, sizes), neighbours)).length))
  expect([one, two]).toEqual([7, 8])
})

test('no way of cutting loses text, and a semantic chunk grows beyond the size only by a single sentence', async () => {
  const chunks = await semantic(text, sizes)
  expect(chunks.join(' ')).toBe(text)
  expect(fixed(text, sizes).join('')).toBe(text)
  expect(chunks.filter(chunk => chunk.length > sizes.chunkSize && sentences(chunk).length > 1)).toEqual([])
})

test('the more alike two sentences have to be, the more chunks', async () => {
  const [packed, split] = await Promise.all([0, 0.5].map(sameSubject => semantic(text, { ...sizes, sameSubject })))
  expect(packed!.length).toBeLessThan(split!.length)
})
