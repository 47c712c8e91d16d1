/** A way in which a deck may stand before a room. */
export interface State { scheme: 'light' | 'dark', clicks: 'first' | 'final' }

/** All of them, in an order that changes one thing at a time. */
export const states: readonly State[] = [
  { scheme: 'light', clicks: 'first' },
  { scheme: 'light', clicks: 'final' },
  { scheme: 'dark', clicks: 'final' },
  { scheme: 'dark', clicks: 'first' },
]

/**
 * In which states a fault was seen, in words: " (in dark, final state)"; nothing where in all that were looked at.
 * @param looked where it was looked for.
 */
export function describeStates(seen: State[], looked: readonly State[]): string {
  if (looked.every(state => seen.includes(state)))
    return ''
  const schemes = new Set(seen.map(state => state.scheme))
  const clicks = new Set(seen.map(state => state.clicks))
  const isWhole = looked.filter(state => schemes.has(state.scheme) && clicks.has(state.clicks)).length === seen.length
  const parts = isWhole
    ? [...only(schemes, looked.map(state => state.scheme), ''), ...only(clicks, looked.map(state => state.clicks), ' click state')]
    : seen.map(state => `${state.scheme} ${state.clicks}`)
  return ` (in ${parts.join(isWhole ? ', ' : ' and ')})`
}

/** The one value, where others were looked at too. */
function only(values: Set<string>, all: string[], noun: string): string[] {
  return values.size === 1 && new Set(all).size > 1 ? [...values].map(value => `${noun ? 'the ' : ''}${value}${noun}`) : []
}
