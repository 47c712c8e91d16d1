/**
 * What happens to event a1 of snippets/production/event-pipeline.ts, where the network loses one answer. It is delivered
 * three times: twice by the queue, once more for the answer that was lost. The third is like the second and is not drawn.
 */
export const laneIds = ['queue', 'worker', 'model', 'shop'] as const
export type Lane = typeof laneIds[number]

/** What is said in a message. */
export type SaidId = 'delivered' | 'label' | 'labelled' | 'webhook' | 'done' | 'lost' | 'again' | 'seen' | 'ok'

export interface Message {
  from: Lane
  to: Lane
  y: number
  /** The click that shows it. */
  step: 1 | 2
  says: SaidId
  /** A question, an answer, one that is lost, or what the shop does with it. */
  kind: 'ask' | 'back' | 'lost' | 'done' | 'nothing'
}

export const messages: readonly Message[] = [
  { from: 'queue', to: 'worker', y: 62, step: 1, says: 'delivered', kind: 'ask' },
  { from: 'worker', to: 'model', y: 98, step: 1, says: 'label', kind: 'ask' },
  { from: 'model', to: 'worker', y: 132, step: 1, says: 'labelled', kind: 'back' },
  { from: 'worker', to: 'shop', y: 168, step: 1, says: 'webhook', kind: 'ask' },
  { from: 'shop', to: 'shop', y: 168, step: 1, says: 'done', kind: 'done' },
  { from: 'shop', to: 'worker', y: 206, step: 1, says: 'lost', kind: 'lost' },
  { from: 'queue', to: 'worker', y: 248, step: 2, says: 'again', kind: 'ask' },
  { from: 'worker', to: 'shop', y: 284, step: 2, says: 'webhook', kind: 'ask' },
  { from: 'shop', to: 'shop', y: 284, step: 2, says: 'seen', kind: 'nothing' },
  { from: 'shop', to: 'worker', y: 318, step: 2, says: 'ok', kind: 'back' },
]

/** What the snippet prints about a1, counted. */
export const tally = { webhooks: 3, model: 1, done: 1 }
export type Tally = typeof tally

export const width = 868
export const height = 386
export const laneOf: Record<Lane, number> = { queue: 92, worker: 316, model: 512, shop: 706 }

export function arrow({ from, to, y, kind }: Message): { line: string, head: string } {
  const direction = Math.sign(laneOf[to] - laneOf[from])
  const end = kind === 'lost' ? laneOf[to] + 190 : laneOf[to] - direction * 4
  return { line: `M${laneOf[from]} ${y}H${end - direction * 8}`, head: `M${end} ${y}l${-14 * direction} -7v14z` }
}

/** Where a message's words stand: over its line, from the lane further left; what the shop does beside its lane. */
export function noteAt({ from, to, y, kind }: Message): { left: string, top: string } {
  if (from === to)
    return { left: `${laneOf.shop + 16}px`, top: `${y - 17}px` }
  if (kind === 'lost')
    return { left: `${laneOf.worker + 14}px`, top: `${y - 13}px` }
  return { left: `${Math.min(laneOf[from], laneOf[to]) + (kind === 'back' ? 26 : 14)}px`, top: `${y - 27}px` }
}
