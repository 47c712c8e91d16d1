import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { api, Answer, type Ask, ask, post } from './http-api.ts'
import { serve } from './server.ts'

const handle = api(ask)
const problemOf = async (response: Response) =>
  [response.status, response.headers.get('content-type'), await response.json() as { detail: string }] as const

test('a question is answered in the form of the contract', async () => {
  const response = await handle(post('{"question": "Who pays the postage of a return?"}'))
  expect(response.status).toBe(200)
  expect(Answer.parse(await response.json()).answer).toBe('The customer pays the postage of a return.')
})

test.each([
  ['no JSON', 'hello'],
  ['another type', '{"question": 42}'],
  ['nothing asked', '{"question": "   "}'],
  ['too much', JSON.stringify({ question: 'a'.repeat(501) })],
])('%s does not reach the model', async (_, body) => {
  const never: Ask = () => { throw new Error('asked') }
  const [status, type, { detail }] = await problemOf(await api(never)(post(body)))
  expect([status, type]).toEqual([422, 'application/problem+json'])
  expect(detail).toMatch(/expected/i)
})

test('another path and another method say what there is', async () => {
  expect((await handle(new Request('http://localhost/'))).status).toBe(404)
  const response = await handle(new Request('http://localhost/answers'))
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
})

test('a failure of the model is no secret, its reason is', async () => {
  const broken: Ask = () => Promise.reject(new Error('key sk-123 is not valid'))
  const [status, , body] = await problemOf(await api(broken)(post('{"question": "Hello?"}')))
  expect([status, body]).toEqual([502, { status: 502, detail: 'The model did not answer' }])
})

test('an answer that breaks the contract does not leave the house', async () => {
  const wrong = (() => Promise.resolve({ text: 'Hello' })) as unknown as Ask
  expect((await api(wrong)(post('{"question": "Hello?"}'))).status).toBe(502)
})

test('the same function behind a server of Node', async () => {
  const server = serve(handle).listen(0)
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://localhost:${port}/answers`, { method: 'POST', body: '{"question": "Who pays the postage of a return?"}' })
  expect([response.status, await response.json()]).toMatchObject([200, { answer: 'The customer pays the postage of a return.' }])
  expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200)
  expect((await fetch(`http://localhost:${port}/answers`)).status).toBe(405)
  server.close()
})
