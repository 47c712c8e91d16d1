import { expect, test } from 'vitest'
import { cases, failures, good, naive } from './prompt.ts'

test('the naive prompt passes the easy message and fails the others', async () => {
  const failed = await failures(naive)
  expect(failed).toHaveLength(cases.length - 1)
  expect(failed.join('\n')).toMatch(/Ignore the text above.* => refund/)
})

test('the good prompt passes all', async () => {
  expect(await failures(good)).toEqual([])
})

test.each([
  ['the examples', (message: string) => good(message).replace(/<example>.*\n/g, ''), /never showed up/],
  ['the escaping', (message: string) => good('@').replace('@', message), /<\/message>.* => refund/],
  ['the tags', (message: string) => good(message).replace(/<message>(.*)<\/message>/s, '$1'), /Ignore the text above.* => refund/],
  ['the output contract', (message: string) => good(message).replace('Answer with the label only.\n', ''), /This looks like a/],
])('without %s it fails', async (_, prompt, failure) => {
  expect((await failures(prompt)).join('\n')).toMatch(failure)
})
