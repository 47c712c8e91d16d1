/**
 * One run of snippets/agents/schedule-meeting.ts, as its trace. Somebody takes Tom's Wednesday while the model thinks,
 * as in the snippet's test, so the tool refuses and the model tries again. Durations, tokens and cost are examples.
 */

/** The spans in the order in which they begin. */
export const spanIds = ['asks', 'ana', 'tom', 'picks', 'refused', 'again', 'booked', 'answers'] as const
export type SpanId = typeof spanIds[number]

export interface Span {
  lane: 'model' | 'tools'
  /** The click that opens it: a tool's answer and what the model makes of it are two clicks, the last two one. */
  step: number
  from: number
  ms: number
  /** Tokens that the model read and wrote. */
  tokens?: { read: number, written: number }
}

export const spans: Record<SpanId, Span> = {
  asks: { lane: 'model', step: 1, from: 0, ms: 1300, tokens: { read: 300, written: 50 } },
  ana: { lane: 'tools', step: 2, from: 1300, ms: 180 },
  tom: { lane: 'tools', step: 2, from: 1300, ms: 200 },
  picks: { lane: 'model', step: 3, from: 1500, ms: 1400, tokens: { read: 450, written: 50 } },
  refused: { lane: 'tools', step: 4, from: 2900, ms: 250 },
  again: { lane: 'model', step: 5, from: 3150, ms: 1400, tokens: { read: 600, written: 50 } },
  booked: { lane: 'tools', step: 6, from: 4550, ms: 250 },
  answers: { lane: 'model', step: 6, from: 4800, ms: 1000, tokens: { read: 750, written: 30 } },
}
export const steps = 6

/** The rounds of the loop: what the model says, and what the tools answer to it. The last one ends it. */
export const rounds: readonly { asks: SpanId, back: readonly SpanId[] }[] = [
  { asks: 'asks', back: ['ana', 'tom'] },
  { asks: 'picks', back: ['refused'] },
  { asks: 'again', back: ['booked'] },
  { asks: 'answers', back: [] },
]

/** The run ends after so many model calls at the latest: `stopWhen: isStepCount(6)` in the snippet. */
export const limit = 6

/** Dollars for a million tokens. */
const price = { read: 2, written: 10 }

export function dollars({ tokens }: Span): number {
  return tokens ? (tokens.read * price.read + tokens.written * price.written) / 1_000_000 : 0
}

export interface Total { calls: number, ms: number, tokens: number, dollars: number }

/** What the run has taken so far. */
export function total(step: number): Total {
  const taken = spanIds.map(id => spans[id]).filter(span => span.step <= step)
  return {
    calls: taken.filter(({ lane }) => lane === 'model').length,
    ms: Math.max(0, ...taken.map(({ from, ms }) => from + ms)),
    tokens: taken.reduce((sum, { tokens }) => sum + (tokens ? tokens.read + tokens.written : 0), 0),
    dollars: taken.reduce((sum, span) => sum + dollars(span), 0),
  }
}

/** What goes over the wire: the calls that the model asks for, and what the tools return. The last is the answer. */
export const wire: Record<Exclude<SpanId, 'answers'>, string> = {
  asks: 'freeHours({"person":"Ana"}), freeHours({"person":"Tom"})',
  ana: '["2026-11-24 10:00","2026-11-25 14:00","2026-11-26 09:00"]',
  tom: '["2026-11-23 09:00","2026-11-25 14:00","2026-11-26 09:00"]',
  picks: 'book({"people":["Ana","Tom"],"hour":"2026-11-25 14:00"})',
  refused: '{"refused":"Tom cannot at 2026-11-25 14:00"}',
  again: 'book({"people":["Ana","Tom"],"hour":"2026-11-26 09:00"})',
  booked: '{"booked":"2026-11-26 09:00","people":["Ana","Tom"]}',
}

export const nameOf: Record<SpanId, string> = {
  asks: 'chat', ana: 'freeHours', tom: 'freeHours', picks: 'chat', refused: 'book', again: 'chat', booked: 'book', answers: 'chat',
}

/** Pixels of the drawing's 868 x 386 box. */
export const width = 868
export const height = 386
export const end = 5800
/** The bars begin behind the names and end before the times. */
const [barsFrom, barsTo] = [182, 762]
/** Where a moment of the run lies. */
export const at = (ms: number): number => Math.round(barsFrom + ms / end * (barsTo - barsFrom))

/** The rows of the trace, one a span, below the seconds. */
export const top = 34
export const row = 33
export const seconds = [0, 1, 2, 3, 4, 5]
