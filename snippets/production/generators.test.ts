import { streamText } from 'ai'
import { expect, test } from 'vitest'
import { model } from '../lib/model.ts'
import { pieces, sentences } from './generators.ts'

test('sentences are put together from pieces that are cut anywhere', async () => {
  expect(await Array.fromAsync(sentences(pieces))).toEqual(['Boots can be returned.', 'Within 30 days!', 'Who pays?', 'You do'])
})

test('nothing is lost, however the text is cut', async () => {
  const text = 'One. Two! Three? Four'
  for (const size of [1, 2, 3, 7, 100]) {
    const cut = text.match(new RegExp(`.{1,${size}}`, 'g'))!
    expect((await Array.fromAsync(sentences(cut))).join(' ')).toBe(text)
  }
})

test('the first sentence is there before the last piece', async () => {
  let sent = 0
  function* counting() {
    for (const piece of pieces) {
      sent++
      yield piece
    }
  }
  expect(await sentences(counting()).next()).toEqual({ value: 'Boots can be returned.', done: false })
  expect(sent).toBeLessThan(pieces.length)
})

test('it takes the stream of a model', async () => {
  const { textStream } = streamText({ model: model('fast'), prompt: 'Hello?' })
  expect((await Array.fromAsync(sentences(textStream)))[0]).toMatch(/^I am the offline stand-in.*\.$/s)
})
