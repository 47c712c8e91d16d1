/** Valid is not true: the schema checks the shape, the shop's own rows check the values. */
import { parsePartialJson } from 'ai'
import type { z } from 'zod'
import { say } from '../lib/language.ts'
import { Order as WholeOrder } from './structured-output.ts'

const Order = WholeOrder.pick({ order: true, pairs: true })
type Order = z.infer<typeof Order>

/** What the shop's database says. */
export const rows: Order[] = [{ order: 1042, pairs: 12 }]

/** Answers as they come, the last one cut off: in the middle of 12, so that 1 is left. */
export const answers = [
  '{"order":1042,"pairs":12}',
  '{"order":1024,"pairs":12}',
  '{"order":1042,"pairs":1',
]

/** Which field is not as the shop has it. */
// #region compare
export function untrue(
  said: Order, rows: Order[],
) {
  const row = rows.find(
    ({ order }) => order === said.order)
  if (!row)
    return 'order'
  if (said.pairs !== row.pairs)
    return 'pairs'
  return undefined
}
// #endregion

/** As a library that streams JSON does it: what is open is closed. */
// #region close
export async function close(text: string) {
  const { value, state } = await parsePartialJson(text)
  return { order: Order.safeParse(value).data, state }
}
// #endregion

export async function main() {
  const words = say({
    'en': { valid: 'valid', invalid: 'invalid', closed: 'closed by parser', order: 'no such order', pairs: 'not 12' },
    'pt-BR': { valid: 'válido', invalid: 'inválido', closed: 'parser fechou', order: 'pedido não existe', pairs: 'não são 12' },
  })
  for (const answer of answers) {
    const { order, state } = await close(answer)
    const field = order && untrue(order, rows)
    console.log(answer)
    console.log(`  ✓ ${order ? words.valid : words.invalid}${state === 'repaired-parse' ? `, ${words.closed}` : ''}`)
    if (field)
      console.log(`  ✗ ${order[field]}: ${words[field]}`)
  }
}

if (import.meta.main)
  await main()
