import type { Ref } from 'vue'
import { useControlKeys } from 'slidev-addon-workshop/composables/control-keys'

/**
 * Keyboard for the plan: in a field all keys are the field's, so that typing never moves the slide; Escape leaves it,
 * and a clicker's keys leave it and are the deck's. On the button see `useControlKeys`.
 */
export function usePlanKeys(root: Readonly<Ref<HTMLElement | null>>): (event: KeyboardEvent) => void {
  const onButton = useControlKeys(root)

  return (event) => {
    const { target } = event
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) {
      onButton(event)
    }
    else if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault()
      target.blur()
    }
    else {
      // Slidev notes every key that goes down, and would act on it as soon as the field loses focus.
      event.stopPropagation()
      if (event.key === 'Escape')
        target.blur()
    }
  }
}
