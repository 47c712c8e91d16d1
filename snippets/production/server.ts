import { createServer, type Server } from 'node:http'

/** A server of Node for a function from Request to Response; `GET /health` says that it is there. */
export function serve(handle: (request: Request) => Promise<Response>): Server {
  const respond = async (request: Request) => new URL(request.url).pathname === '/health' ? new Response('ok') : await handle(request)
  return createServer((incoming, outgoing) => {
    const pieces: Uint8Array[] = []
    incoming.on('data', (piece: Uint8Array) => pieces.push(piece))
    incoming.on('end', () => {
      const { url = '/', method = 'GET' } = incoming
      const hasBody = method !== 'GET' && method !== 'HEAD'
      const request = new Request(`http://localhost${url}`, { method, ...(hasBody && { body: new Blob(pieces as BlobPart[]) }) })
      respond(request).then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers))
        outgoing.end(new Uint8Array(await response.arrayBuffer()))
      }).catch(() => outgoing.writeHead(500).end())
    })
  })
}
