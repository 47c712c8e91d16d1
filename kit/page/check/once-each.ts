import type { Fault } from './fault.ts'

/** Faults of one kind on one slide, by their keys, are one: the first, which says how many are like it. */
export function onceEach<Found extends Fault>(faults: Found[]): Found[] {
  return [...Map.groupBy(faults, ({ rule, no, key }) => `${rule} ${no} ${key}`).values()]
    .map(([first, ...others]) => others.length === 0 ? first! : { ...first!, what: `${first!.what} (and ${others.length} more like it)` })
}
