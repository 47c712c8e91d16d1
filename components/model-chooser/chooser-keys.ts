import { onSlideLeave } from '@slidev/client'
import type { Ref } from 'vue'
import { useButtonKeys } from '../../composables/button-keys'

/**
 * On a slider the arrows move it; a clicker's keys and Escape leave it and are the deck's. Between the buttons of the
 * tasks left and right move.
 */
export function useChooserKeys(root: Readonly<Ref<HTMLElement | null>>): (event: KeyboardEvent) => void {
  const onButton = useButtonKeys(root, { ArrowLeft: -1, ArrowRight: 1 })
  // A slider that is hidden together with its slide would keep the deck deaf.
  onSlideLeave(() => {
    if (root.value?.contains(document.activeElement))
      (document.activeElement as HTMLElement).blur()
  })

  return (event) => {
    if (!(event.target instanceof HTMLInputElement))
      onButton(event)
    else if (['PageUp', 'PageDown', 'Escape'].includes(event.key)) {
      // PageUp and PageDown would move the slider by a large step.
      event.preventDefault()
      event.target.blur()
    }
    else if (event.key !== 'Tab') {
      event.stopPropagation()
    }
  }
}
