/* What a client starts to speak to the shop over stdin and stdout: nothing else may write to stdout. */
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { shopServer } from './mcp-server.ts'

serveStdio(shopServer)
