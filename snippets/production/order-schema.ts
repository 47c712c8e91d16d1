/** Types at the door: unknown data becomes a typed order, or an error that names the field. */
import { z } from 'zod'

export const given = [
  '{"order": 1042, "pairs": 2, "total": 160, "currency": "EUR"}',
  '{"order": 1042, "pairs": 0, "total": 160, "currency": "EUR"}',
  '{"order": "soon", "pairs": 2, "currency": "GBP"}',
]

// #region schema
export const Order = z.object({
  order: z.int(),
  pairs: z.int().positive(),
  total: z.number(),
  currency: z.enum(['EUR', 'USD', 'BRL']),
})

export type Order = z.infer<typeof Order>
// #endregion

// #region price
export const pricePerPair = ({ total, pairs }: Order): number =>
  total / pairs
// #endregion

// #region read
export function read(json: string): Order | string[] {
  const { data, error } = Order.safeParse(JSON.parse(json))
  return data ?? error.issues.map(({ path }) => path.join('.'))
}
// #endregion

export function main() {
  for (const json of given) {
    const order = read(json)
    console.log(Array.isArray(order) ? `wrong: ${order.join(', ')}` : `${pricePerPair(order).toFixed(2)} ${order.currency} a pair`)
  }
}

if (import.meta.main)
  main()
