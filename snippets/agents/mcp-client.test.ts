import { expect, test } from 'vitest'
import { http, stdio } from '../lib/mcp-wires.ts'
import { questions } from './loop-by-hand.ts'
import { ask, connect, toolsOf } from './mcp-client.ts'
import { shopServer } from './mcp-server.ts'

test.each([
  ['stdio', stdio],
  ['Streamable HTTP', () => http(shopServer)],
])('over %s the same lines speak the newest revision and answer', async (_, open) => {
  const { transport, close } = await open()
  const client = await connect(transport)
  expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28')
  expect(await ask(questions[0]!, client)).toBe('Yes: 3 pairs of boots are left.')
  await client.close()
  await close()
}, 30_000)

test('of what a server offers the agent gets what it was allowed, and no more', async () => {
  const { transport, close } = await http(shopServer)
  const client = await connect(transport)
  expect(Object.keys(await toolsOf(client, ['order', 'stock']))).toEqual(['order', 'stock'])
  await client.close()
  await close()
})
