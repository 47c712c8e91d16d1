/** A batch: a night's work at half the price, matched by id and never by order. */
import type { Experimental_BatchV4 as BatchV4 } from '@ai-sdk/provider'
import { type Experimental_BatchItemResult as Item, experimental_getBatchResults as getBatchResults, experimental_getBatchStatus as getBatchStatus, experimental_startBatch as startBatch } from 'ai'
import { cost, figures } from '../lib/facts.ts'
import { fixed, say } from '../lib/language.ts'
import { batches } from '../lib/model.ts'

export const mails = new Map([
  ['a1', 'My delivery has not come: order 1042.'],
  ['a2', 'I want to return my boots.'],
  ['a3', 'The invoice is wrong.'],
])

const prompt = (mail: string) => `Sort this message into delivery, return or invoice. Answer with the one word only.\n<message>${mail}</message>`

// #region start
export async function start(
  mails: Map<string, string>, provider: BatchV4, model: string,
) {
  const requests = Array.from(mails, ([id, mail]) =>
    ({ id, type: 'text' as const, model, prompt: prompt(mail) }))
  return startBatch({ provider, requests })
}
// #endregion

type Started = Awaited<ReturnType<typeof start>>
interface Sent { provider: BatchV4, batch: Started }

// #region collect
export async function collect(sent: Sent) {
  const done = new Map<string, string>()
  const again: string[] = []
  const all = getBatchResults(sent)
  for await (const item of all) {
    if (isDone(item))
      done.set(item.id, item.text)
    else
      again.push(item.id)
  }
  return { done, again }
}
// #endregion

const isDone = (item: Item) => item.type === 'text' && item.status === 'succeeded'

// #region wait
export async function finished(
  batch: Started, provider: BatchV4, wait: () => Promise<void>,
) {
  for (;;) {
    const { status } = await getBatchStatus({ provider, batch })
    if (status !== 'pending')
      return status
    await wait()
  }
}
// #endregion

/** Batches of which one request is not reached within the day. */
export function expiring(provider: BatchV4, id: string): BatchV4 {
  return {
    ...provider,
    async doGetBatchResults(options) {
      const items = await provider.doGetBatchResults(options)
      return items.pipeThrough(new TransformStream({
        transform(item, controller) {
          controller.enqueue(item.id === id ? { type: 'text', id, status: 'expired' } : item)
        },
      }))
    },
  }
}

export async function main() {
  const words = say({
    'en': { sent: (n: number) => `${n} emails, one batch`, again: 'expired, sent again', now: (dollars: string) => `50,000* at once:  $${dollars}`, night: (dollars: string) => `50,000* by night: $${dollars}`, note: '* gpt-6-luna, examples' },
    'pt-BR': { sent: (n: number) => `${n} e-mails, um batch`, again: 'expirou, vai de novo', now: (dollars: string) => `50 mil* na hora:  US$ ${dollars}`, night: (dollars: string) => `50 mil* à noite:  US$ ${dollars}`, note: '* gpt-6-luna, exemplo' },
  })
  const { provider: real, name } = await batches()
  const provider = expiring(real, 'a3')
  const batch = await start(mails, provider, name)
  console.log(words.sent(mails.size))
  const wait = () => {
    console.log('  pending')
    return Promise.resolve()
  }
  console.log(`  ${await finished(batch, provider, wait)}`)
  const { done, again } = await collect({ provider, batch })
  for (const [id, label] of done)
    console.log(`✓ ${id}  ${label}`)
  console.log(`✗ ${again.join(', ')}  ${words.again}`)
  const dollars = 50_000 * cost('gpt-6-luna', figures.inputTokensPerCall.value, figures.outputTokensPerCall.value)
  console.log(words.now(fixed(dollars, 2)))
  console.log(words.night(fixed(dollars * figures.batchPrice.value, 2)))
  console.log(words.note)
}

if (import.meta.main)
  await main()
