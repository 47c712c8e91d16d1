import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { lookup } from 'mrmime'
import { byteRange } from './byte-range.ts'
import { chooseCopy } from './choose-copy.ts'
import { findFile, isDenied } from './find-file.ts'

/** Answers one request with a file of a folder, or says why not. Whatever is asked, and whatever happens to the file meanwhile, it ends. */
export async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // What else it sends is of no interest.
      refuse(response, 405, { Allow: 'GET, HEAD', Connection: 'close' })
      return
    }
    const found = await findFile(folder, base, request.url ?? '')
    if (found.kind === 'nothing' && found.status === 404)
      await refuseWithPage(folder, base, request, response)
    else if (found.kind === 'nothing')
      refuse(response, found.status)
    else if (found.kind === 'folder')
      // As hosts do: a page's relative links need the slash at the end of its folder's address.
      response.writeHead(301, { 'Location': found.address, 'Content-Length': 0 }).end()
    else
      await sendFile(found.path, found.name, request, response)
  }
  catch (error) {
    if (response.headersSent || response.destroyed)
      response.destroy() // The client went, or the file did in the midst of being sent.
    else
      refuse(response, isDenied(error) ? 403 : isBusy(error) ? 503 : isGone(error) ? 404 : 500)
  }
}

/** As hosts do: with the site's own page where it has one. */
async function refuseWithPage(folder: string, base: string, { method }: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await findFile(folder, base, `${base}404.html`)
  if (page.kind !== 'file') {
    refuse(response, 404)
    return
  }
  const content = await readFile(page.path)
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': content.length, 'Cache-Control': 'no-cache' }).end(method === 'HEAD' ? undefined : content)
}

async function sendFile(path: string, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const copy = chooseCopy(path, request.headers['accept-encoding'])
  // What is opened stays what it is, also where a build puts another in its place.
  const file = await open(copy.path)
  try {
    const { size, mtime } = await file.stat()
    const type = lookup(name) ?? 'application/octet-stream'
    const headers: OutgoingHttpHeaders = {
      'Content-Type': type === 'text/html' ? 'text/html;charset=utf-8' : type,
      'Last-Modified': mtime.toUTCString(),
      'ETag': `W/"${size}-${mtime.getTime()}"`,
      'Cache-Control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Vary': 'Accept-Encoding',
      'Accept-Ranges': 'bytes',
      ...copy.encoding && { 'Content-Encoding': copy.encoding },
    }
    if (isKnown(request, String(headers.ETag), mtime)) {
      response.writeHead(304, headers).end()
      return
    }
    const range = request.method === 'HEAD' || isOfEarlier(request, mtime) ? undefined : byteRange(request.headers.range, size)
    if (range === 'unsatisfiable') {
      refuse(response, 416, { 'Content-Range': `bytes */${size}` })
      return
    }
    const { start, end } = range ?? { start: 0, end: size - 1 }
    response.writeHead(range ? 206 : 200, {
      ...headers,
      'Content-Length': end - start + 1,
      ...range && { 'Content-Range': `bytes ${start}-${end}/${size}` },
    })
    if (request.method === 'HEAD' || size === 0)
      response.end()
    else
      await sendPart(file, start, end, response)
  }
  finally {
    await file.close()
  }
}

async function sendPart(file: FileHandle, start: number, end: number, response: ServerResponse): Promise<void> {
  const { socket } = response
  const stream = file.createReadStream({ start, end, autoClose: false })
  await pipeline(stream, response)
  // It became shorter: the client must not wait for the rest.
  if (stream.bytesRead < end - start + 1)
    socket?.destroy()
}

/** True where the client has the file as it is. */
function isKnown({ headers }: IncomingMessage, etag: string, mtime: Date): boolean {
  const known = headers['if-none-match']
  if (known !== undefined)
    return known.trim() === '*' || known.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && Math.floor(mtime.getTime() / 1000) * 1000 <= since
}

/** True where the client has a part of an earlier file, to which a part of this one does not fit. */
function isOfEarlier({ headers }: IncomingMessage, mtime: Date): boolean {
  const had = headers['if-range']
  return had !== undefined && had !== mtime.toUTCString()
}

const words: Record<number, string> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Only GET and HEAD',
  416: 'There is no such part',
  500: 'The file cannot be read',
  503: 'Too many files are open',
}

function refuse(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  const text = words[status] ?? ''
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': text.length, ...headers }).end(text)
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE')
}

/** It was there a moment ago. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
