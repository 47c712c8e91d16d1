import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { hostname } from 'node:os'
import { type FromServer, mayDo, type Private, type Role } from '../../shared/present/messages.ts'
import type { Program } from '../../shared/present/program.ts'
import { foreignBecause } from '../base/own-origin.ts'
import { answer } from '../serve/answer.ts'
import { listen } from '../serve/listen.ts'
import { Acts } from './act-schema.ts'
import type { Live } from './live.ts'
import { refuse } from './refuse.ts'
import { type KeptRoom, Room } from './room.ts'

/** The keys of one run; who has one may do what its role may. */
export type Keys = Record<Exclude<Role, 'watch'>, string>

/** Somebody who listens. */
interface Client { id: string, role: Role, response: ServerResponse }

/** A page or script of the kit's own, by its path below `/present/`. */
export type Pages = (path: string) => Promise<{ type: string, content: string | Uint8Array } | undefined>

export interface PresentOptions {
  program: Program
  /** The built site. */
  dist: string
  base: string
  port: number
  pages: Pages
  /** What only the console's key opens, and the remote's in part. @param port that the server has. */
  own: (port: number, keys: Keys) => Private
  kept?: KeptRoom | undefined
  /** Of the run that is taken up again: the windows that it had open work on. New ones where none are given. */
  keys?: Keys | undefined
  skipped?: string[]
  /** Takes what the room is now, each time that it changes. */
  keep?: (room: KeptRoom, keys: Keys) => void
  now?: () => number
  /** Takes the place of what is built, for this machine alone. */
  live?: Pick<Live, 'respond' | 'upgrade'>
}

export interface PresentServer {
  port: number
  keys: Keys
  room: Room
  close: () => Promise<void>
}

/** How often each page is told that the server is there, in ms, and how much one may send at once. */
const bounds = { alive: 2_000, body: 300_000, clients: 200 }

const pagePolicy = 'default-src \'self\'; style-src \'self\' \'unsafe-inline\'; img-src \'self\' data:; frame-ancestors \'none\'; object-src \'none\'; base-uri \'none\'; form-action \'none\''

/**
 * Serves the built decks to this machine and its network, and the stage, the console and the remote over them. What a page
 * may do is told by its key alone, here; a page without one sees what the room sees.
 * @throws Mistake where the port is taken.
 */
export async function presentServer(options: PresentOptions): Promise<PresentServer> {
  const { program, dist, base, pages, now = Date.now, keep } = options
  const keys: Keys = options.keys ?? { console: newKey(), stage: newKey(), remote: newKey() }
  const run = newKey().slice(0, 8)
  const clients = new Set<Client>()
  const done = new Map<string, number>()
  let port = options.port

  const send = (client: Client, message: FromServer) => client.response.write(`${JSON.stringify(message)}\n`)
  const tell = (message: FromServer, but?: string) => {
    for (const client of clients) {
      if (client.id !== but)
        send(client, message)
    }
  }
  const room = new Room(program, {
    state() {
      keep?.(room.kept(), keys)
      tell({ type: 'state', state: room.state, now: now() })
    },
    value(key, value, from) {
      keep?.(room.kept(), keys)
      tell({ type: 'value', key, value, from }, from)
    },
    pointer: pointer => tell({ type: 'pointer', ...pointer && { pointer } }),
  }, { now, canCount: () => [...clients].some(({ role }) => mayDo(role, 'counted')), kept: options.kept, ...options.skipped && { skipped: options.skipped } })

  const roleOf = (request: IncomingMessage): Role => {
    const given = request.headers['x-workshop-key']
    return (['console', 'stage', 'remote'] as const).find(role => typeof given === 'string' && isSame(given, keys[role])) ?? 'watch'
  }

  function listenTo(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void {
    if (clients.size >= bounds.clients) {
      refuse(response, 503, 'Too many pages are open')
      return
    }
    const client: Client = { id: query.get('client') ?? newKey(), role: roleOf(request), response }
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
    const isStage = query.get('page') === 'stage'
    const whole = options.own(port, keys)
    const own: Private | undefined = client.role === 'console' ? whole : client.role === 'remote' ? { notes: whole.notes } : undefined
    send(client, { type: 'hello', run, role: client.role, program, state: { ...room.state, stages: room.state.stages + (isStage ? 1 : 0) }, values: Object.fromEntries(room.values), now: now(), ...own && { own } })
    clients.add(client)
    if (isStage)
      room.stages = room.state.stages + 1
    response.once('close', () => {
      clients.delete(client)
      if (isStage)
        room.stages = Math.max(0, room.state.stages - 1)
      room.drain()
    })
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const role = roleOf(request)
    if (role === 'watch') {
      refuse(response, 403, 'The key is not one of this run')
      return
    }
    const read = Acts.safeParse(await bodyOf(request))
    if (!read.success) {
      refuse(response, 400, 'This cannot be understood')
      return
    }
    const { client, acts } = read.data
    for (const { seq, act } of acts) {
      // What is sent again, for its answer was lost, is done already.
      if (seq <= (done.get(client) ?? 0))
        continue
      done.set(client, seq)
      if (mayDo(role, act.type))
        room.act(act, client)
    }
    response.writeHead(204).end()
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const foreign = foreignBecause(request, reached)
    if (foreign !== undefined) {
      refuse(response, 403, `Refused: ${foreign}`)
      return
    }
    const url = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    if (!url.pathname.startsWith('/present/')) {
      // Framed by the stage, and by nobody else's page.
      response.setHeader('Content-Security-Policy', 'frame-ancestors \'self\'')
      if (options.live)
        options.live.respond(request, response)
      else
        await answer(dist, base, request, response)
      return
    }
    const path = url.pathname.slice('/present/'.length)
    if (path === 'listen' && request.method === 'GET') {
      listenTo(request, response, url.searchParams)
    }
    else if (path === 'act' && request.method === 'POST') {
      await take(request, response)
    }
    else {
      const page = request.method === 'GET' ? await pages(path) : undefined
      if (page === undefined)
        refuse(response, 404, 'Not found')
      else
        response.writeHead(200, { 'Content-Type': page.type, 'Cache-Control': path.startsWith('fonts/') ? 'max-age=86400' : 'no-store', 'Content-Security-Policy': pagePolicy }).end(page.content)
    }
  }

  const server = createServer({ headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 30_000 }, (request, response) => {
    respond(request, response).catch(() => {
      if (response.headersSent)
        response.destroy()
      else
        refuse(response, 400, 'Bad request')
    })
  })
  server.maxConnections = 1024
  server.on('upgrade', (request, socket, head) => {
    if (options.live && foreignBecause(request, reached) === undefined)
      options.live.upgrade(request, socket, head)
    else
      socket.destroy()
  })
  // A dev server takes what is written into it, and runs that: it is for this machine alone.
  port = await listen(server, options.port, options.live ? '127.0.0.1' : '0.0.0.0')
  const beat = setInterval(() => tell({ type: 'alive', now: now() }), bounds.alive)
  return {
    port,
    keys,
    room,
    close: () => new Promise((resolve) => {
      clearInterval(beat)
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    }),
  }
}

/** By an address, which cannot be made to lead here, or by this machine's own name. */
const reached = { host: true, allowedHosts: [hostname().toLowerCase(), `${hostname().toLowerCase()}.local`] }

function newKey(): string {
  return randomBytes(18).toString('base64url')
}

function isSame(given: string, key: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(key))
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bounds.body)
      return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  }
  catch {
    return undefined
  }
}
