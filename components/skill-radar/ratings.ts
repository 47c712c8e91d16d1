import type { ComputedRef } from 'vue'
import { keptInTab } from 'slidev-addon-workshop/composables/kept-in-tab'
import { axes, highest } from './axes'

export interface Ratings {
  /** A level for each axis; 0 where nothing was rated. */
  levels: ComputedRef<readonly number[]>
  rate: (index: number, level: number) => void
  reset: () => void
}

/** One set of ratings a deck, for all its radars: that of the activity, and one shown again later. */
const kept = keptInTab<readonly number[]>('skill-radar', (stored) => {
  const isLevel = (level: unknown): level is number => Number.isInteger(level) && (level as number) >= 0 && (level as number) <= highest
  return Array.isArray(stored) && stored.length === axes.length && stored.every(isLevel) ? stored : undefined
})

/** What somebody rates; see `keptInTab` for how long. */
export function useRatings(): Ratings {
  const none = () => axes.map(() => 0)
  const { value: levels, set } = kept(location.pathname, none)
  return {
    levels,
    rate: (index, level) => set(levels.value.with(index, level)),
    reset: () => set(none()),
  }
}
