/** Kinds of model, what each is good at, and what it scores where the weights say what matters. */

export const criteria = ['latency', 'cost', 'accuracy'] as const
export type Criterion = typeof criteria[number]

/** How much each criterion matters. The three always add up to `total`, so that a score is out of a hundred. */
export type Weights = Record<Criterion, number>
export const total = 10

export const kinds = ['local', 'small', 'middle', 'smart'] as const
export type Kind = typeof kinds[number]

/** From 0 to 10, more is better. Examples, chosen so that each kind is best somewhere; the slide says so. */
export const points: Record<Kind, Weights> = {
  local: { latency: 10, cost: 7, accuracy: 2 },
  small: { latency: 8, cost: 10, accuracy: 4 },
  middle: { latency: 7, cost: 7, accuracy: 7 },
  smart: { latency: 2, cost: 2, accuracy: 10 },
}

export const tasks = ['mails', 'autocomplete', 'contract'] as const
export type Task = typeof tasks[number]

/** What matters for each task. */
export const weightsOf: Record<Task, Weights> = {
  mails: { latency: 1, cost: 6, accuracy: 3 },
  autocomplete: { latency: 8, cost: 1, accuracy: 1 },
  contract: { latency: 1, cost: 1, accuracy: 8 },
}

export function score(kind: Kind, weights: Weights): number {
  return criteria.reduce((sum, criterion) => sum + weights[criterion] * points[kind][criterion], 0)
}

export interface Placed { kind: Kind, score: number }

/** All kinds, the best first. */
export function rank(weights: Weights): Placed[] {
  return kinds.map(kind => ({ kind, score: score(kind, weights) })).toSorted((a, b) => b.score - a.score)
}

/** The task whose weights these are. */
export function taskOf(weights: Weights): Task | undefined {
  return tasks.find(task => criteria.every(criterion => weightsOf[task][criterion] === weights[criterion]))
}

/** One weight moves. What it needs is taken from the larger of the other two, what it frees goes to the smaller. */
export function spread(weights: Weights, moved: Criterion, value: number): Weights {
  const after = { ...weights, [moved]: value }
  const others = criteria.filter(criterion => criterion !== moved)
  const step = Math.sign(weights[moved] - value)
  for (let rest = Math.abs(weights[moved] - value); rest > 0; rest--) {
    const [smaller, larger] = others.toSorted((a, b) => after[a] - after[b])
    after[(step > 0 ? smaller : larger)!] += step
  }
  return after
}

/** The nearest whole weights that add up, for shares of one. */
export function whole(shares: Weights): Weights {
  const exact = criteria.map(criterion => ({ criterion, value: shares[criterion] * total }))
  const weights = Object.fromEntries(exact.map(({ criterion, value }) => [criterion, Math.floor(value)])) as Weights
  const missing = total - criteria.reduce((sum, criterion) => sum + weights[criterion], 0)
  for (const { criterion } of exact.toSorted((a, b) => b.value % 1 - a.value % 1).slice(0, missing))
    weights[criterion]++
  return weights
}
