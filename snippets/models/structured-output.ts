/** Text into data: a schema says what comes back, and TypeScript knows it. */
import { generateText, Output } from 'ai'
import { z } from 'zod'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'

export const email = `Hello, this is about order 1042: two pairs of boots,
total 160 EUR. One pair came in the wrong size. Yours, Ana`

// #region schema
export const Order = z.object({
  order: z.int(),
  pairs: z.int().positive(),
  total: z.number(),
  currency: z.enum(['EUR', 'USD', 'BRL']),
})
// #endregion

// #region extract
export async function extract(email: string) {
  const { output } = await generateText({
    model: model('fast'),
    output: Output.object({ schema: Order }),
    prompt: `Which order is this?\n<email>${email}</email>`,
  })
  return output
}
// #endregion

export async function main(text = email) {
  const { order, pairs, total, currency } = await extract(text)
  console.log({ order, pairs, total, currency })
  console.log(`${total / pairs} ${currency} ${say({ 'en': 'a pair: numbers, and not text', 'pt-BR': 'por par: números, e não texto' })}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
