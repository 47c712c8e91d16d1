import type { ServerResponse } from 'node:http'

/** Ends a request with a status and why, and its connection with it. */
export function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Connection': 'close' }).end(text)
}
