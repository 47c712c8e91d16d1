/** Valid is not true: the schema checks the shape, the shop's own rows check the values. */
import { parsePartialJson } from 'ai'
import type { z } from 'zod'
import { say } from '../lib/language.ts'
import { Order } from './structured-output.ts'

type Order = z.infer<typeof Order>

/** What the shop's database says. */
export const rows: Order[] = [
  { order: 1042, pairs: 12, total: 960, currency: 'EUR' },
]

/** Answers as they come, the last one cut off: in the middle of 12, so that 1 is left. */
export const answers = [
  '{"order":1042,"currency":"EUR","total":960,"pairs":12}',
  '{"order":1024,"currency":"EUR","total":960,"pairs":12}',
  '{"order":1042,"currency":"EUR","total":960,"pairs":1',
]

// #region compare
export function compare(said: Order, rows: Order[]) {
  const row = rows.find(({ order }) => order === said.order)
  if (!row)
    return [`order ${said.order} is not ours`]
  return (['pairs', 'total', 'currency'] as const)
    .filter(name => said[name] !== row[name])
    .map(name => `${name} ${said[name]}, not ${row[name]}`)
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
    'en': { valid: 'valid', invalid: 'invalid', closed: 'closed by the parser' },
    'pt-BR': { valid: 'válido', invalid: 'inválido', closed: 'fechado pelo parser' },
  })
  for (const answer of answers) {
    const { order, state } = await close(answer)
    const faults = order ? compare(order, rows) : []
    console.log(answer)
    console.log(`  ✓ ${order ? words.valid : words.invalid}${state === 'repaired-parse' ? `, ${words.closed}` : ''}`)
    for (const fault of faults)
      console.log(`  ✗ ${fault}`)
  }
}

if (import.meta.main)
  await main()
