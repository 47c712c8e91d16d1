/** Events in from a queue, results out by webhook: what is delivered twice is done once. */
import { generateText } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { inProduction, sortMessage } from './prompt-versions.ts'

export const parameters = {
  outages: { value: 1, min: 0, max: 4, step: 1 },
} satisfies Parameters

// #region event
export const Message = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
})

export interface Delivery { body: unknown, tries: number, why?: string }
// #endregion

/** A queue delivers at least once: it repeats what was not acknowledged, and gives up what never works, and says why. */
// #region queue
export async function drain(
  queue: Delivery[],
  handle: (body: unknown) => Promise<void>,
  limit = 3,
) {
  const dead: Delivery[] = []
  for (let next = queue.shift(); next; next = queue.shift()) {
    try {
      await handle(next.body)
    }
    catch (error) {
      next.tries += 1
      next.why = error instanceof Error ? error.name : 'failed'
      ;(next.tries < limit ? queue : dead).push(next)
    }
  }
  return dead
}
// #endregion

type Sort = (text: string) => Promise<string>
type Post = (id: string, label: string) => Promise<void>

/** The label is promised before it is known: a second delivery of the event waits for the first one's. */
// #region worker
export const worker = (
  sort: Sort, post: Post,
  labels = new Map<string, Promise<string>>(),
) => async (body: unknown) => {
  const { id, text } = Message.parse(body)
  const label = labels.get(id) ?? sort(text)
  labels.set(id, label)
  label.catch(() => labels.delete(id))
  await post(id, await label)
}
// #endregion

// #region webhook
type Send = (request: Request) => Promise<Response>

export const webhook = (address: string, send: Send = fetch) =>
  async (id: string, label: string) => {
    const { ok, status } = await send(new Request(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
      },
      body: JSON.stringify({ id, label }),
    }))
    if (!ok)
      throw new Error(`The webhook answered ${status}`)
  }
// #endregion

/**
 * The key is claimed before anything is done, with nothing to wait for in between: of two deliveries at the same time
 * one finds it taken. In production a store does so in one step, as "insert, unless it is there".
 */
// #region receiver
export function receiver(act: (result: unknown) => void): Send {
  const claimed = new Set<string>()
  return async (request) => {
    const key = request.headers.get('idempotency-key')
    if (!key)
      return new Response('idempotency-key?', { status: 400 })
    const result: unknown = await request.json()
    if (!claimed.has(key)) {
      claimed.add(key)
      act(result)
    }
    return new Response(null, { status: 204 })
  }
}
// #endregion

export async function sort(text: string): Promise<string> {
  const { text: label } = await generateText({ model: model('fast'), prompt: sortMessage[inProduction.version]!(text) })
  return label
}

/** A network that loses the receiver's answer so many times: the work is done, and nobody knows. */
export function losing(send: Send, outages: number): Send {
  return async (request) => {
    const response = await send(request)
    return outages-- > 0 ? new Response(null, { status: 504 }) : response
  }
}

export async function main({ outages } = valuesOf(parameters)) {
  const words = say({
    'en': { model: 'model  ', webhook: 'webhook', done: '✓ done ', dead: '✗ given up', tries: 'tries', texts: ['Where is my parcel?', 'I want to send them back.'], labels: { delivery: 'delivery', return: 'return' } },
    'pt-BR': { model: 'modelo ', webhook: 'webhook', done: '✓ feito', dead: '✗ desistiu', tries: 'tentativas', texts: ['Cadê a encomenda?', 'Quero devolver.'], labels: { delivery: 'entrega', return: 'devolução' } },
  })
  const english = ['Where is my parcel?', 'I want to send them back.']
  const parcel = { id: 'a1', text: english[0]! }
  const bodies = [parcel, { id: 'b2', text: english[1]! }, parcel, { id: 'c3' }]
  const act = (result: unknown) => {
    const { id, label } = result as { id: string, label: 'delivery' | 'return' }
    console.log(`${words.done}  ${id}: ${words.labels[label]}`)
  }
  const losingSend = losing(receiver(act), outages)
  const send: Send = (request) => {
    console.log(`${words.webhook}  ${request.headers.get('idempotency-key')}`)
    return losingSend(request)
  }
  const asked = (text: string) => {
    console.log(`${words.model}  ${words.texts[english.indexOf(text)]}`)
    return sort(text)
  }
  const dead = await drain(bodies.map(body => ({ body, tries: 0 })), worker(asked, webhook('https://example.com/labels', send)))
  for (const { body, tries, why } of dead)
    console.log(`${words.dead} ${(body as { id: string }).id}: ${tries} ${words.tries}, ${why}`)
}

if (import.meta.main)
  await main(fromArguments(parameters))
