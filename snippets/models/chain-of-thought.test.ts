import { generateText } from 'ai'
import { afterEach, expect, test } from 'vitest'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { problem, solve, wrongSteps } from './chain-of-thought.ts'

let answers: (string | undefined)[] = []
teach({ name: 'what the test wants', reply: () => answers.shift() })
afterEach(() => { answers = [] })

test('at once the fast model stops after one step; on paper it gets there', async () => {
  const { text: atOnce } = await generateText({ model: model('fast'), prompt: problem })
  expect(atOnce).toBe('Answer: 240')
  expect((await solve(problem)).text).toMatch(/216 \+ 5 = 221\nAnswer: 221$/)
})

test('a wrong step is found by reckoning it again', () => {
  expect(wrongSteps('3 * 80 = 240\n240 * 0.9 = 206\nAnswer: 206')).toEqual(['240 * 0.9 = 206'])
  expect(wrongSteps('1 / 3 = 0.333\nAnswer: 0.333')).toEqual([])
})

test('a wrong step goes back, and the next chain counts', async () => {
  answers = ['3 * 80 = 250\nAnswer: 250']
  expect(await solve(problem)).toMatchObject({ attempt: 2, text: expect.stringContaining('Answer: 221') as string })
})

test('it gives up after three', async () => {
  answers = ['1 + 1 = 3', '1 + 1 = 3', '1 + 1 = 3']
  await expect(solve(problem)).rejects.toThrow('No sound chain in 3 attempts')
})
