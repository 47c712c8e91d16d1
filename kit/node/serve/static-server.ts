import { createServer } from 'node:http'
import { answer } from './answer.ts'
import { listen } from './listen.ts'

/** A running server; `url` is the site's address and ends with a slash. */
export interface StaticServer {
  url: string
  close: () => Promise<void>
}

/** How long a client may take, in ms, and how many may be there at once: one that is slow or broken keeps no other out for long. */
const bounds = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}
/** Of a connection on which nothing is sent or taken, in ms. */
const silence = 60_000
const connections = 256

/**
 * Serves a folder on this machine alone, the way a static host does: no rules, no listing, nothing outside the folder.
 * Who takes compressed files gets the copies that lie beside them, where these are up to date; what lies in assets/ has
 * its content's hash in its name and may be kept.
 * @param port 0 takes a free one.
 * @param base the path under which the site stands, with slashes at both ends.
 * @throws Mistake where the port is taken.
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<StaticServer> {
  const server = createServer(bounds, (request, response) => void answer(folder, base, request, response))
  server.timeout = silence
  server.maxConnections = connections
  const actual = await listen(server, port)
  return {
    url: `http://localhost:${actual}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
