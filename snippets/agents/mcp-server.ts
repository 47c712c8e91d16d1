/** The shop as an MCP server: three tools for any client, the rights checked here. */
import { Client } from '@modelcontextprotocol/client'
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { say } from '../lib/language.ts'
import { openShop } from './shop.ts'

const { orders, stock } = openShop()

const info = { name: 'shop', version: '1.0.0' }

const json = (value: object) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value) }] })
const refused = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true })

/** Who is signed in: on a server from the token of the request, and never from what the model says. */
const customer = 'Ana'

const Order = z.object({ order: z.int() })

// #region server
export function shopServer() {
  const server = new McpServer(info)
  server.registerTool('order', {
    description: 'looks up an order',
    inputSchema: Order,
    annotations: { readOnlyHint: true },
  }, ({ order }) => own(order, json))
  addStock(server)
  addReturn(server)
  return server
}
// #endregion

// #region own
function own(order: number, use: (found: object) => Result) {
  const found = orders[order]
  return found?.customer === customer
    ? use(found)
    : refused(`${order} is no order of ${customer}'s.`)
}
// #endregion

type Result = ReturnType<typeof json> | ReturnType<typeof refused>

function addStock(server: McpServer): void {
  server.registerTool('stock', {
    description: 'says how many pairs are left of a product',
    inputSchema: z.object({ product: z.string() }),
    annotations: { readOnlyHint: true },
  }, ({ product }) => json({ product, left: stock[product] ?? 0 }))
}

function addReturn(server: McpServer): void {
  server.registerTool('start_return', {
    description: 'sends a label with which an order goes back',
    inputSchema: Order,
    annotations: { readOnlyHint: false, idempotentHint: true },
  }, ({ order }) => own(order, () => json({ order, label: `R-${order}` })))
}

export async function main() {
  const words = say({
    'en': { reads: 'reads', changes: 'changes', refused: 'refused' },
    'pt-BR': { reads: 'lê', changes: 'altera', refused: 'recusado' },
  })
  const [here, there] = InMemoryTransport.createLinkedPair()
  await shopServer().connect(there)
  const client = new Client({ name: 'look', version: '1.0.0' })
  await client.connect(here)
  for (const { name, annotations } of (await client.listTools()).tools)
    console.log(`${name.padEnd(14)} ${annotations?.readOnlyHint ? words.reads : words.changes}`)
  for (const order of [1042, 1043, 'x']) {
    const { isError } = await client.callTool({ name: 'order', arguments: { order } })
    console.log(isError ? `✗ order(${order}) ${words.refused}` : `✓ order(${order})`)
  }
  await client.close()
}

if (import.meta.main)
  await main()
