import { computed, onScopeDispose, ref, watchEffect, type ComputedRef } from 'vue'
import { keptInTab } from '../../deck/composables/kept-in-tab'

/** A clock as it is kept: times in milliseconds, and when it ends as a time of day, so that no lost tick makes it wrong. */
interface Clock {
  /** The minutes that the slide asks for. */
  minutes: number
  total: number
  /** What is left while the clock stands still. */
  left: number
  endsAt: number | undefined
}

export type Phase = 'ready' | 'running' | 'paused' | 'over'

export interface Countdown {
  phase: ComputedRef<Phase>
  /** Whole seconds left; 0 only when the time is over. */
  seconds: ComputedRef<number>
  /** Of how many minutes: those of the slide and those added. */
  minutes: ComputedRef<number>
  start: () => void
  pause: () => void
  reset: () => void
  addMinute: () => void
}

const minute = 60_000
/** One clock an activity, for all who show it: the slide, its preview, the slide again after one has left it. */
const clocks = keptInTab<Clock>('activity-clock', (stored) => {
  const { minutes, total, left, endsAt } = (stored ?? {}) as Partial<Record<keyof Clock, unknown>>
  const isWhole = typeof minutes === 'number' && typeof total === 'number' && typeof left === 'number' && (endsAt === undefined || typeof endsAt === 'number')
  return isWhole ? { minutes, total, left, endsAt } : undefined
})

/**
 * The countdown of an activity, kept under `key` (see `keptInTab`). It is the same in the other windows of this browser,
 * so that the presenter starts it for the room.
 */
export function useCountdown(key: string, minutes: number): Countdown {
  const fresh = (): Clock => ({ minutes, total: minutes * minute, left: minutes * minute, endsAt: undefined })
  const { value, set: keep } = clocks(key, fresh)
  // The slide asks for another number of minutes than it did.
  const clock = computed(() => value.value.minutes === minutes ? value.value : fresh())
  const now = ref(Date.now())
  const left = computed(() => clock.value.endsAt === undefined ? clock.value.left : Math.max(0, clock.value.endsAt - now.value))
  const phase = computed<Phase>(() => {
    if (left.value === 0)
      return 'over'
    if (clock.value.endsAt !== undefined)
      return 'running'
    return clock.value.left === clock.value.total ? 'ready' : 'paused'
  })

  const look = (): void => { now.value = Date.now() }
  watchEffect((onCleanup) => {
    if (phase.value !== 'running')
      return
    // To just after the moment at which the shown second changes; a throttled tab comes late and is right again at once.
    const timer = setTimeout(look, (left.value - 1) % 1000 + 20)
    onCleanup(() => clearTimeout(timer))
  })
  document.addEventListener('visibilitychange', look)
  onScopeDispose(() => document.removeEventListener('visibilitychange', look))

  function set(change: Partial<Clock>): void {
    look()
    keep({ ...clock.value, ...change })
  }

  return {
    phase,
    seconds: computed(() => Math.ceil(left.value / 1000)),
    minutes: computed(() => clock.value.total / minute),
    start() {
      const from = phase.value === 'over' ? fresh() : clock.value
      set({ ...from, endsAt: Date.now() + from.left })
    },
    pause() {
      look()
      set({ left: left.value, endsAt: undefined })
    },
    reset: () => set(fresh()),
    addMinute() {
      look()
      const more = left.value + minute
      const runs = phase.value === 'running' || phase.value === 'over'
      set({ total: clock.value.total + minute, left: more, endsAt: runs ? Date.now() + more : undefined })
    },
  }
}
