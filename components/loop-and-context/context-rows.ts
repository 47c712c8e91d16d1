/** What each call of an agent's loop sends, in tokens: the rows of the drawing, pixels of its 868 x 386 box. Examples. */
export const width = 868
export const height = 386

/** What a piece of the context is. `review` is the result in which somebody else's orders stand. */
export type Piece = 'system' | 'tools' | 'question' | 'call' | 'result' | 'review' | 'summary'

export interface Segment { piece: Piece, tokens: number }

export const rowIds = ['asks', 'order', 'reviews', 'policy', 'stock', 'compacted'] as const
export type RowId = typeof rowIds[number]

const segment = (piece: Piece, tokens: number): Segment => ({ piece, tokens })
const head = [segment('system', 700), segment('tools', 1000)]
const turn = (piece: Piece, tokens: number): Segment[] => [segment('call', 100), segment(piece, tokens)]

const asks = [...head, segment('question', 200)]
const order = [...asks, ...turn('result', 500)]
const reviews = [...order, ...turn('review', 2600)]
const policy = [...reviews, ...turn('result', 1300)]
const stock = [...policy, ...turn('result', 1800)]

/** Each call sends all that the one before it has sent, and what came back. The last begins again, with a summary. */
export const rows: Record<RowId, Segment[]> = {
  asks,
  order,
  reviews,
  policy,
  stock,
  compacted: [...head, segment('question', 200), segment('summary', 500), segment('result', 1800)],
}

export const sizeOf = (row: RowId): number => rows[row].reduce((sum, { tokens }) => sum + tokens, 0)

/** What one allows oneself, well below what the model would take. */
export const limit = 8000

/** How many times what the first call sends, and so what it costs. */
export const timesFirst = (tokens: number): number => tokens / sizeOf('asks')

/** What all calls up to this one have read. */
export const readUpTo = (count: number): number => rowIds.slice(0, count).reduce((sum, id) => sum + sizeOf(id), 0)

/** Where a token of the window lies: the bars begin behind the names and end before the prices. */
const [barsFrom, barsTo] = [250, 742]
const widest = 8600
export const at = (tokens: number): number => Math.round(barsFrom + tokens / widest * (barsTo - barsFrom))

export const top = 34
export const rowHeight = 44
export const barHeight = 30

/** A row's segments as rectangles, from the left. */
export function boxes(row: RowId): { piece: Piece, x: number, width: number }[] {
  let from = 0
  return rows[row].map(({ piece, tokens }) => {
    const x = at(from)
    from += tokens
    return { piece, x, width: at(from) - x }
  })
}

export const yOf = (i: number): number => top + i * rowHeight
