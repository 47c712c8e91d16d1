import { existsSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { copiesAreCurrent } from '../built/compress.ts'
import { Mistake } from '../base/mistakes.ts'

/** A running server; `url` is the site's address and ends with a slash. */
export interface StaticServer {
  url: string
  close: () => Promise<void>
}

/**
 * Serves a folder on this machine alone, the way a static host does: no rules, no listing, nothing above the folder.
 * Who takes compressed files gets the copies that lie beside them, where these are up to date; what lies in assets/ has
 * its content's hash in its name and may be kept.
 * @param port 0 takes a free one.
 * @param base the path under which the site stands, with slashes at both ends.
 * @throws Mistake where the port is taken.
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<StaticServer> {
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false, brotli: true, gzip: true, setHeaders })
  const server = createServer((request, response) => {
    const notFound = () => void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    if (!request.url?.startsWith(base)) {
      notFound()
      return
    }
    const path = `/${request.url.slice(base.length)}`
    if (isFolder(folder, path)) {
      // As hosts do: a page's relative links need the slash at the end of its folder's address.
      response.writeHead(301, { location: `${request.url.replace(/[?#].*$/, '')}/` }).end()
      return
    }
    if (hasOldCopies(folder, path))
      delete request.headers['accept-encoding']
    request.url = path
    files(request, response, notFound)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://localhost:${actual}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/'))
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
}

/** True for the address of a folder without its slash. */
function isFolder(root: string, url: string): boolean {
  const path = pathOf(url)
  return !path.endsWith('/') && (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false)
}

/** True for the address of a file that was changed after its compressed copies were made: by hand, or in a build that was cut short. */
function hasOldCopies(root: string, url: string): boolean {
  const path = pathOf(url)
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
  return existsSync(file) && !copiesAreCurrent(file)
}

function pathOf(url: string): string {
  return normalize(decodeURI(url.replace(/[?#].*$/, '')))
}

function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Mistake({
      what: `Port ${port} is taken by another program.`,
      next: `Stop that program, or choose another port from 1024 to 65535, as in "--port ${port + 1}".`,
    })
  }
  if (error.code === 'EACCES')
    return new Mistake({ what: `Port ${port} is not open to you.`, next: 'Choose one from 1024 to 65535, as in "--port 4000".' })
  return error
}
