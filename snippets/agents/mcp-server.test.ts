import { Client } from '@modelcontextprotocol/client'
import { InMemoryTransport } from '@modelcontextprotocol/server'
import { expect, test } from 'vitest'
import { shopServer } from './mcp-server.ts'

async function connected() {
  const [here, there] = InMemoryTransport.createLinkedPair()
  await shopServer().connect(there)
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(here)
  return client
}

test('it offers three tools, and says which of them only read', async () => {
  const { tools } = await (await connected()).listTools()
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([['order', true], ['stock', true], ['start_return', false]])
})

test.each(['order', 'start_return'])('%s refuses the order of somebody else, whoever asks', async (name) => {
  const client = await connected()
  expect(await client.callTool({ name, arguments: { order: 1043 } })).toMatchObject({ isError: true, content: [{ text: '1043 is no order of Ana\'s.' }] })
  expect((await client.callTool({ name, arguments: { order: 1042 } })).isError).toBeUndefined()
})

test('an input that breaks the schema never reaches the tool', async () => {
  expect(await (await connected()).callTool({ name: 'order', arguments: { order: 'x' } })).toMatchObject({ isError: true })
})
