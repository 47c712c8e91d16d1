import type { Ref } from 'vue'
import { useControlKeys } from '../../deck/composables/control-keys'

/** What the keys do in a snippet beside pressing its buttons. */
export interface KeyActions { run: () => void, leave: () => void }

/**
 * The keys of a snippet. In the editor they are the editor's, Control+Enter runs and Escape leaves; on a slider the
 * arrows move it, and a clicker's keys are for the deck: see `useControlKeys`.
 */
export function useSnippetKeys(root: Readonly<Ref<HTMLElement | null>>, { run, leave }: KeyActions): (event: KeyboardEvent) => void {
  const onControl = useControlKeys(root)

  return (event) => {
    const target = event.target as HTMLElement
    if (target instanceof HTMLTextAreaElement) {
      event.stopPropagation()
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        run()
      else if (event.key === 'Escape')
        leave()
    }
    else if (target.getAttribute('role') === 'log') {
      // What is longer than its box is read with the arrows.
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
        event.stopPropagation()
      else
        target.blur()
    }
    else {
      onControl(event)
    }
  }
}
