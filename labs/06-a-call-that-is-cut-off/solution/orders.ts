/** Reads the orders of a mail, through a call whose answer may be cut off. */
import { call, mail } from '../../../snippets/models/cut-off.ts'

export interface Order { order: number, pairs: number }

/** What is written of each call. */
export interface Line { end: string, tokens: number }

export type Result =
  | { kind: 'whole', orders: Order[], tokens: number }
  | { kind: 'partial', orders: Order[], tokens: number }
  | { kind: 'refused', tokens: number }

const row = /^(\d+): (\d+)$/

/** The rows that are sure. What stands behind the last line break of a cut answer is not, whatever it looks like. */
export function sureRows(text: string, cut: boolean): Order[] {
  return (cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text).split('\n').flatMap((line) => {
    const [, order, pairs] = row.exec(line) ?? []
    return order ? [{ order: Number(order), pairs: Number(pairs) }] : []
  })
}

const mostCalls = 5

/** All orders, in as many calls as it takes; or those that are sure, and that there are more. */
export async function readOrders(text: string, limit: number, log: (line: Line) => void = () => undefined): Promise<Result> {
  const orders = new Map<number, Order>()
  let tokens = 0
  for (let calls = 1; calls <= mostCalls; calls++) {
    const after = [...orders.keys()].at(-1) ?? 'none'
    const { text: said, finishReason, usage } = await call(text, String(after), limit)
    const used = usage.totalTokens ?? 0
    tokens += used
    log({ end: finishReason, tokens: used })
    if (finishReason === 'content-filter')
      return { kind: 'refused', tokens }
    const cut = finishReason !== 'stop'
    const fresh = sureRows(said, cut).filter(({ order }) => !orders.has(order))
    for (const found of fresh)
      orders.set(found.order, found)
    if (!cut)
      return { kind: 'whole', orders: [...orders.values()], tokens }
    if (fresh.length === 0)
      break
  }
  return { kind: 'partial', orders: [...orders.values()], tokens }
}

if (import.meta.main) {
  for (const limit of [40, 6, 1])
    console.log(`limit ${limit}:`, await readOrders(mail, limit, line => console.log(' ', line)))
}
