import { onSlideLeave } from '@slidev/client'
import type { Ref } from 'vue'

/** The keys of a presenter's clicker and of the deck itself: pressed on a button, they are meant for the deck. */
const deckKeys = ['PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Escape']

/**
 * Keyboard for a component's buttons. Slidev is deaf while a button has focus, so a button that was pressed
 * would silence the clicker: the deck's keys leave the button first, and Slidev hears them.
 *
 * @param root holds the buttons
 * @param moves the keys that move between the buttons instead, and how far
 * @returns what to do on `keydown` within the root
 */
export function useButtonKeys(root: Readonly<Ref<HTMLElement | null>>, moves: Partial<Record<string, number>> = {}): (event: KeyboardEvent) => void {
  const buttons = (): HTMLElement[] => Array.from(root.value?.querySelectorAll('button') ?? [])
  const focused = (): number => buttons().findIndex(button => button === document.activeElement)

  function leave(): void {
    buttons()[focused()]?.blur()
  }
  // A button that is hidden together with its slide would keep Slidev deaf.
  onSlideLeave(leave)

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return
    const by = moves[event.key]
    if (by !== undefined) {
      event.preventDefault()
      buttons()[focused() + by]?.focus()
    }
    // Slidev notes every key that goes down and acts on it as soon as no button has focus any more.
    if (by !== undefined || event.key === ' ' || event.key === 'Enter')
      event.stopPropagation()
    else if (deckKeys.includes(event.key))
      leave()
  }
}
