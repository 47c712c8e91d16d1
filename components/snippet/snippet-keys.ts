import { onSlideLeave } from '@slidev/client'
import type { Ref } from 'vue'
import { useButtonKeys } from '../../composables/button-keys'

/** What the keys do in a snippet beside pressing its buttons. */
export interface KeyActions { run: () => void, leave: () => void }

const ofSliders = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/**
 * The keys of a snippet. In the editor they are the editor's, Control+Enter runs and Escape leaves; on a slider the
 * arrows move it, and a clicker's keys are for the deck; on buttons see `useButtonKeys`.
 */
export function useSnippetKeys(root: Readonly<Ref<HTMLElement | null>>, { run, leave }: KeyActions): (event: KeyboardEvent) => void {
  const onButton = useButtonKeys(root)
  // A field that is hidden together with its slide would keep the deck deaf.
  onSlideLeave(() => {
    if (root.value?.contains(document.activeElement))
      (document.activeElement as HTMLElement).blur()
  })

  return (event) => {
    const target = event.target as HTMLElement
    if (target instanceof HTMLTextAreaElement) {
      event.stopPropagation()
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        run()
      else if (event.key === 'Escape')
        leave()
    }
    else if (target instanceof HTMLInputElement) {
      if (ofSliders.includes(event.key))
        event.stopPropagation()
      else if (['PageUp', 'PageDown', 'Escape'].includes(event.key)) {
        event.preventDefault()
        target.blur()
      }
    }
    else if (target.getAttribute('role') === 'log') {
      // What is longer than its box is read with the arrows.
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
        event.stopPropagation()
      else
        target.blur()
    }
    else {
      onButton(event)
    }
  }
}
