import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { localhostHostValidation, localhostOriginValidation, toNodeHandler } from '@modelcontextprotocol/node'
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server'

/** A way to an MCP server, and how it is closed again. */
export interface Wire { transport: Transport, close: () => Promise<void> }

/** A process of its own, spoken to through stdin and stdout: it ends with the client. */
export function stdio(): Wire {
  const script = fileURLToPath(new URL('../agents/mcp-serve.ts', import.meta.url))
  const transport = new StdioClientTransport({ command: process.execPath, args: [script], stderr: 'ignore' })
  return { transport, close: () => Promise.resolve() }
}

/** A server of Node on this machine, whose guards refuse a request from another host or page. */
export async function http(factory: McpServerFactory): Promise<Wire> {
  const handle = toNodeHandler(createMcpHandler(factory))
  const [hostFits, originFits] = [localhostHostValidation(), localhostOriginValidation()]
  const server = createServer((request, response) => {
    if (hostFits(request, response) && originFits(request, response))
      void handle(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    transport: new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)),
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
