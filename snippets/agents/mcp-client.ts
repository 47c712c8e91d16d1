/** An agent whose tools come from an MCP server, over stdio and over HTTP alike. */
import { Client, type Tool, type Transport } from '@modelcontextprotocol/client'
import { dynamicTool, generateText, isStepCount, jsonSchema, type JSONSchema7, type ToolSet } from 'ai'
import { say } from '../lib/language.ts'
import { http, stdio } from '../lib/mcp-wires.ts'
import { model } from '../lib/model.ts'
import { questions } from './loop-by-hand.ts'
import { shopServer } from './mcp-server.ts'

// #region connect
export async function connect(transport: Transport) {
  const client = new Client({ name: 'assistant', version: '1.0.0' }, {
    versionNegotiation: { mode: 'auto' },
  })
  await client.connect(transport)
  return client
}
// #endregion

// #region tools
export async function toolsOf(client: Client, allowed: string[]) {
  const { tools } = await client.listTools()
  const ours = tools.filter(({ name }) => allowed.includes(name))
  return Object.fromEntries(ours.map(tool => [tool.name, dynamicTool({
    ...described(tool),
    execute: input => call(client, tool.name, input),
  })])) satisfies ToolSet
}
// #endregion

const described = ({ description = '', inputSchema }: Tool) => ({ description, inputSchema: jsonSchema(inputSchema as JSONSchema7) })

async function call(client: Client, name: string, input: unknown) {
  const { content, isError } = await client.callTool({ name, arguments: input as Record<string, unknown> })
  const text = content.map(part => part.type === 'text' ? part.text : `[${part.type}]`).join('\n')
  if (isError)
    throw new Error(text)
  return text
}

// #region ask
export async function ask(question: string, client: Client) {
  const { text } = await generateText({
    model: model('smart'),
    tools: await toolsOf(client, ['order', 'stock']),
    stopWhen: isStepCount(6),
    prompt: question,
  })
  return text
}
// #endregion

export async function main(question = questions[0]!) {
  const words = say({ 'en': { tools: 'tools', answered: 'answered' }, 'pt-BR': { tools: 'ferramentas', answered: 'respondeu' } })
  for (const [name, open] of Object.entries({ stdio, http: () => http(shopServer) })) {
    const { transport, close } = await open()
    const client = await connect(transport)
    const { tools } = await client.listTools()
    const text = await ask(question, client)
    console.log(`${text.startsWith('Yes') ? '✓' : '✗'} ${name.padEnd(5)}  ${client.getNegotiatedProtocolVersion()}  ${tools.length} ${words.tools}, ${words.answered}`)
    await client.close()
    await close()
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
