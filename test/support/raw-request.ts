import { connect } from 'node:net'

/** What a server did with some bytes. */
export interface RawAnswer {
  /** Undefined where it closed the connection without a word. */
  status: number | undefined
  headers: Record<string, string>
  body: string
  /** Whether it had not ended the connection after the time it was given. */
  silent: boolean
}

/**
 * Sends bytes as they are, which no client library would, and reads until the server ends the connection.
 * @param options how long to wait for that, in ms; `over` says that nothing follows, as a client does that goes away.
 */
export function sendRaw(site: string, bytes: string | Uint8Array, { ms = 5000, over = false } = {}): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(site)
    const socket = connect(Number(port), hostname)
    const chunks: Buffer[] = []
    const end = (silent: boolean) => {
      socket.destroy()
      resolve({ ...parse(Buffer.concat(chunks).toString('latin1')), silent })
    }
    socket.setTimeout(ms, () => end(true))
    socket.on('data', chunk => chunks.push(chunk))
    // A server that ends a connection while something is still being sent resets it: no fault.
    socket.on('error', () => end(false))
    socket.on('close', () => end(false))
    if (over)
      socket.end(bytes)
    else
      socket.write(bytes)
  })
}

/** Asks for a path as it is written, with headers that end the connection. */
export function get(site: string, target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return sendRaw(site, `${method} ${target} HTTP/1.1\r\n${lines}\r\n`)
}

function parse(text: string): Pick<RawAnswer, 'status' | 'headers' | 'body'> {
  const [head = '', ...body] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]
  const headers = Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  return { status: status === undefined ? undefined : Number(status), headers, body: body.join('\r\n\r\n') }
}
