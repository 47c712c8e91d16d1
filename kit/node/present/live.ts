import { spawn } from 'node:child_process'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { slidevProgram } from '../base/kit-folder.ts'
import { Mistake } from '../base/mistakes.ts'
import type { Deck } from '../course/course.ts'
import { freePort } from '../serve/free-port.ts'
import { refuse } from './refuse.ts'

/** A deck that follows its Markdown, behind the stage. */
export interface Live {
  respond: (request: IncomingMessage, response: ServerResponse) => void
  /** The line by which the page hears of a file that was saved. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  close: () => void
}

/** How long Slidev may take to answer for the first time, in ms, and how many files are compiled beforehand. */
const bounds = { start: 60_000, files: 3_000 }

/**
 * Starts Slidev's dev server for a deck, and has every slide compiled before anybody looks: none compiles on the stage.
 * @throws Mistake where Slidev does not start.
 */
export async function startLive(root: string, deck: Deck, signal: AbortSignal): Promise<Live> {
  const port = await freePort()
  const child = spawn(process.execPath, [slidevProgram(), deck.file, '--port', String(port)], { cwd: root, stdio: ['pipe', 'ignore', 'pipe'], env: { ...process.env, NODE_ENV: 'development', WORKSHOP_WITHOUT_NOTES: '1' } })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { said = `${said}${chunk}`.slice(-2_000) })
  const close = () => void child.kill('SIGTERM')
  signal.addEventListener('abort', close, { once: true })
  const until = Date.now() + bounds.start
  while (!await answers(port)) {
    if (child.exitCode !== null || Date.now() > until) {
      close()
      throw new Mistake({ file: deck.file, what: `Slidev does not start: ${said.trim() || 'it said nothing.'}`, next: 'Run "npx workshop dev" for this module, which shows all that it says.' })
    }
    signal.throwIfAborted()
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  await warmUp(port)
  return {
    close,
    respond(incoming, response) {
      const url = new URL(incoming.url ?? '/', 'http://localhost')
      if (url.pathname.startsWith('/__slidev/')) {
        void answerSlideInfo(port, incoming.method, url, response)
        return
      }
      if (isSource(url)) {
        refuse(response, 404, 'Not found')
        return
      }
      const onward = request({ host: 'localhost', port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      onward.once('error', () => response.headersSent ? response.destroy() : response.writeHead(502).end())
      incoming.pipe(onward)
    },
    upgrade({ method, url, headers }, socket, head) {
      const onward = connect(port, 'localhost', () => {
        onward.write(`${method} ${url} HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`).join('\r\n')}\r\n\r\n`)
        onward.write(head)
        socket.pipe(onward).pipe(socket)
      })
      onward.once('error', () => socket.destroy())
      socket.once('error', () => onward.destroy())
    },
  }
}

/** The Markdown as it is written, with its notes. */
function isSource({ pathname, searchParams }: URL): boolean {
  const isMarkdown = pathname.endsWith('.md') && !pathname.startsWith('/@slidev/')
  return isMarkdown && (!/__slidev_\d+\.md$/.test(pathname) || searchParams.has('raw') || searchParams.has('url'))
}

/**
 * What Slidev's pages ask of each slide, as it is sent to its editor; here without the Markdown and what is noted in it.
 * Only asked: what is sent there would be written into the deck.
 */
async function answerSlideInfo(port: number, method: string | undefined, { pathname }: URL, response: ServerResponse): Promise<void> {
  try {
    const answer = method === 'GET' ? await fetch(`http://localhost:${port}${pathname}`) : undefined
    if (answer?.ok)
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ...await answer.json() as object, note: '', noteHTML: '', source: {} }))
    else
      refuse(response, 404, 'Not found')
  }
  catch {
    refuse(response, 404, 'Not found') // Slidev is being stopped.
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/`)).ok
  }
  catch {
    return false // Not yet.
  }
}

/** Asks for the page and all that it imports, now or later, as a browser would once every slide was shown. */
async function warmUp(port: number): Promise<void> {
  const site = `http://localhost:${port}`
  const seen = new Set<string>(['/'])
  let due = ['/']
  while (due.length > 0 && seen.size < bounds.files) {
    const texts = await Promise.all(due.map(path => fetch(`${site}${path}`, { headers: { 'Sec-Fetch-Dest': 'script' } }).then(answer => answer.headers.get('content-type')?.match(/javascript|html/) ? answer.text() : '').catch(() => '')))
    due = [...new Set(texts.flatMap(text => Array.from(text.matchAll(/(?:from|import|import\(|src=)\s*["'](\/[^"'\s]+)["']/g), ([, path]) => path!)))].filter(path => !seen.has(path))
    for (const path of due)
      seen.add(path)
  }
}
