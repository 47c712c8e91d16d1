import { computed, reactive, type ComputedRef } from 'vue'
import { axes, highest } from './axes'

export interface Ratings {
  /** A level for each axis; 0 where nothing was rated. */
  levels: ComputedRef<readonly number[]>
  rate: (index: number, level: number) => void
  reset: () => void
}

const prefix = 'skill-radar '
/** One set of ratings a deck, for all its radars: that of the activity, and one shown again later. */
const kept = reactive(new Map<string, readonly number[]>())
let others: BroadcastChannel | undefined

/**
 * What somebody rates. It is kept for as long as the tab lives, also over a reload, and is the same in the other windows
 * of this browser; it never leaves the browser.
 */
export function useRatings(): Ratings {
  const key = location.pathname
  listen()
  if (!kept.has(key))
    kept.set(key, recall(key) ?? none())

  function set(levels: readonly number[]): void {
    kept.set(key, levels)
    keep(key, levels)
    others?.postMessage({ key, levels })
  }

  const levels = computed(() => kept.get(key) ?? none())
  return {
    levels,
    rate: (index, level) => set(levels.value.with(index, level)),
    reset: () => set(none()),
  }
}

const none = (): number[] => axes.map(() => 0)

function listen(): void {
  if (others)
    return
  others = new BroadcastChannel(prefix.trim())
  others.addEventListener('message', ({ data }: MessageEvent<{ key: string, levels: number[] }>) => {
    kept.set(data.key, data.levels)
    keep(data.key, data.levels)
  })
}

function keep(key: string, levels: readonly number[]): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(levels))
  }
  catch {
    // Storage may be refused; the ratings then live as long as the page.
  }
}

function recall(key: string): number[] | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null')
    const isLevel = (level: unknown): level is number => Number.isInteger(level) && (level as number) >= 0 && (level as number) <= highest
    if (Array.isArray(found) && found.length === axes.length && found.every(isLevel))
      return found
  }
  catch {
    // As above, or somebody else's words under our key.
  }
  return undefined
}
