import type { Act, FromServer, Sent } from '../shared/present/messages.ts'

/** How long without a word until the connection counts as lost, and until it is tried again, in ms. */
const patience = { silence: 5_000, again: 400 }

/**
 * The line to the room. What is sent goes in order, one request after the other, and again until it has arrived; a line that
 * is cut is taken up by itself.
 */
export class Connection {
  // Not by randomUUID, which a page over http in a network does not have.
  private readonly client = Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('')
  private readonly key = location.hash.slice(1)
  private readonly page: string
  private readonly hear: (message: FromServer) => void
  private readonly lost: (isLost: boolean) => void
  private waiting: Sent[] = []
  private seq = 0
  private isSending = false
  private heard = performance.now()
  /** How far the server's clock is before this machine's, in ms. */
  private ahead = 0

  constructor(page: string, hear: (message: FromServer) => void, lost: (isLost: boolean) => void) {
    this.page = page
    this.hear = hear
    this.lost = lost
    void this.listen()
  }

  /** The server's time, as ms since 1970. */
  now(): number {
    return Date.now() + this.ahead
  }

  send(act: Act): void {
    // Of what only its last counts, the last is enough.
    if (act.type === 'pointer')
      this.waiting = this.waiting.filter((sent, index) => sent.act.type !== 'pointer' || (index === 0 && this.isSending))
    this.waiting.push({ seq: ++this.seq, act })
    void this.flush()
  }

  private async flush(): Promise<void> {
    if (this.isSending)
      return
    this.isSending = true
    while (this.waiting.length > 0) {
      const acts = this.waiting.slice(0, 100)
      try {
        const response = await fetch('act', { method: 'POST', headers: this.headers(), body: JSON.stringify({ client: this.client, acts }), signal: AbortSignal.timeout(patience.silence) })
        // Refused: sent again it is refused again.
        if (response.ok || response.status === 403 || response.status === 400)
          this.waiting = this.waiting.filter(({ seq }) => seq > acts.at(-1)!.seq)
        else
          await pause()
      }
      catch {
        await pause()
      }
    }
    this.isSending = false
  }

  private async listen(): Promise<void> {
    for (;;) {
      const abort = new AbortController()
      this.heard = performance.now()
      const watch = setInterval(() => {
        if (performance.now() - this.heard > patience.silence)
          abort.abort()
      }, 500)
      try {
        const response = await fetch(`listen?page=${this.page}&client=${this.client}`, { headers: this.headers(), signal: abort.signal, cache: 'no-store' })
        if (response.ok && response.body)
          await this.read(response.body)
      }
      catch {
        // Cut: it is tried again.
      }
      clearInterval(watch)
      this.lost(true)
      await pause()
    }
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done)
        return
      this.heard = performance.now()
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const message = JSON.parse(line) as FromServer
        if ('now' in message)
          this.ahead = message.now - Date.now()
        if (message.type === 'hello')
          this.lost(false)
        this.hear(message)
      }
    }
  }

  private headers(): Record<string, string> {
    return this.key === '' ? {} : { 'X-Workshop-Key': this.key }
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, patience.again))
}
