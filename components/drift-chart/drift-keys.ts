import { onSlideLeave } from '@slidev/client'
import type { Ref } from 'vue'

/** On a slider the arrows move it; a clicker's keys and Escape leave it and are the deck's. */
export function useDriftKeys(root: Readonly<Ref<HTMLElement | null>>): (event: KeyboardEvent) => void {
  // A slider that is hidden together with its slide would keep the deck deaf.
  onSlideLeave(() => {
    if (root.value?.contains(document.activeElement))
      (document.activeElement as HTMLElement).blur()
  })

  return (event) => {
    if (['PageUp', 'PageDown', 'Escape'].includes(event.key)) {
      // PageUp and PageDown would move the slider by a large step.
      event.preventDefault()
      ;(event.target as HTMLElement).blur()
    }
    else if (event.key !== 'Tab') {
      event.stopPropagation()
    }
  }
}
