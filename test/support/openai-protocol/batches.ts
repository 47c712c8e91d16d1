import { z } from 'zod'

const Line = z.object({ custom_id: z.string(), url: z.string(), body: z.unknown() })

/**
 * `/v1/files` and `/v1/batches`: a file with a request a line goes up, a batch of it is looked at until it is done, and
 * a file with an answer a line comes down, in an order of its own.
 */
export class Batches {
  readonly #call: (url: string, body: unknown) => Promise<object>
  readonly #files = new Map<string, string>()
  readonly #looks = new Map<string, number>()

  constructor(call: (url: string, body: unknown) => Promise<object>) {
    this.#call = call
  }

  /** @returns undefined where the request is none of batches. */
  async answer(url: string, sent: string): Promise<string | undefined> {
    if (url === '/v1/files')
      return this.#keep(/\r\n\r\n(\{[^]*?\})\s*\r\n--/.exec(sent)?.[1] ?? '')
    if (url === '/v1/batches')
      return this.#start(z.object({ input_file_id: z.string() }).parse(JSON.parse(sent)).input_file_id)
    const [, batch] = /^\/v1\/batches\/(\w+)$/.exec(url) ?? []
    if (batch)
      return this.#look(batch)
    const [, file] = /^\/v1\/files\/(\w+)\/content$/.exec(url) ?? []
    return file && this.#files.get(file)
  }

  #keep(text: string): string {
    const id = `file_${this.#files.size + 1}`
    this.#files.set(id, text)
    return JSON.stringify({ id, object: 'file', bytes: text.length, created_at: 0, filename: 'batch.jsonl', purpose: 'batch' })
  }

  async #start(file: string): Promise<string> {
    const lines = this.#files.get(file)!.trim().split('\n').map(line => Line.parse(JSON.parse(line)))
    const answers = await Promise.all(lines.map(async ({ custom_id, url, body }) =>
      JSON.stringify({ custom_id, response: { status_code: 200, request_id: 'req_fake', body: await this.#call(url, body) }, error: null })))
    const id = `batch_${this.#looks.size + 1}`
    this.#looks.set(id, 0)
    this.#files.set(`of_${id}`, answers.toReversed().join('\n'))
    return JSON.stringify({ id, status: 'validating' })
  }

  #look(id: string): string {
    const looks = this.#looks.get(id)!
    this.#looks.set(id, looks + 1)
    return JSON.stringify(looks > 0 ? { id, status: 'completed', output_file_id: `of_${id}` } : { id, status: 'in_progress' })
  }
}
