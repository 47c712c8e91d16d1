import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { lookup } from 'mrmime'

/** A host that is not the kit's: it lets browsers keep everything for an hour, and sends a folder's address on to the one with a slash. */
export interface LazyHost {
  /** With a slash at its end. */
  url: string
  close: () => Promise<void>
}

export async function lazyHost(folder: string): Promise<LazyHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const headers = { 'Cache-Control': 'max-age=3600' }
    const file = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '')
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats?.isDirectory())
      response.writeHead(301, { ...headers, Location: `${pathname}/` }).end()
    else if (stats === undefined)
      response.writeHead(404).end()
    else if (request.headers['if-none-match'] === etag(stats))
      response.writeHead(304, headers).end()
    else
      createReadStream(file).pipe(response.writeHead(200, { ...headers, 'Content-Type': lookup(file) ?? '', 'ETag': etag(stats) }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const etag = ({ size, mtimeMs }: { size: number, mtimeMs: number }): string => `"${size}-${mtimeMs}"`
