import { onSlideLeave } from '@slidev/client'
import { computed, onUnmounted, ref, shallowRef } from 'vue'
import type { Job } from './messages'
import { run, type End } from './run'

export interface Line { text: string, isError: boolean }

/** A snippet's run: what it has printed so far, and how it ended. */
export function useRun() {
  const lines = ref<Line[]>([])
  const end = shallowRef<End>()
  const stopRun = shallowRef<() => void>()
  const running = computed(() => stopRun.value !== undefined)

  function start(job: Job, text?: string): void {
    stop()
    // What the last run printed stays until this one prints: while a figure is moved, nothing flickers.
    let isFirst = true
    const clear = () => {
      if (isFirst)
        lines.value = []
      isFirst = false
    }
    end.value = undefined
    stopRun.value = run(job, text, {
      line(text, isError) {
        // Which model answers stands beside the buttons.
        if (isError && /^\[(?:model|embedding) /.test(text))
          return
        clear()
        lines.value.push({ text, isError })
      },
      end(how) {
        clear()
        stopRun.value = undefined
        end.value = how
      },
    })
  }

  function stop(): void {
    stopRun.value?.()
  }

  function clear(): void {
    stop()
    lines.value = []
    end.value = undefined
  }

  onSlideLeave(stop)
  onUnmounted(stop)
  return { lines, end, running, start, stop, clear }
}
