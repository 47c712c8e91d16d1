import { onSlideLeave } from '@slidev/client'
import type { Ref } from 'vue'

/** The keys of a presenter's clicker and of the deck itself: pressed on a button, they are meant for the deck. */
const deckKeys = ['PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Escape']
/** On a slider the arrows are its own; PageUp and PageDown would move it by a large step. */
const deckKeysOnSlider = ['PageDown', 'PageUp', 'Escape']

/**
 * Keyboard for a component's buttons and sliders. Slidev is deaf while one of them has focus, so a button that was
 * pressed would silence the clicker: the deck's keys leave it first, and Slidev hears them.
 *
 * @param root holds the buttons and sliders
 * @param moves the keys that move between the buttons instead, and how far
 * @returns what to do on `keydown` within the root
 */
export function useControlKeys(root: Readonly<Ref<HTMLElement | null>>, moves: Partial<Record<string, number>> = {}): (event: KeyboardEvent) => void {
  const buttons = (): HTMLElement[] => Array.from(root.value?.querySelectorAll('button') ?? [])
  const focused = (): number => buttons().findIndex(button => button === document.activeElement)

  // What is hidden together with its slide would keep Slidev deaf.
  onSlideLeave(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && root.value?.contains(activeElement))
      activeElement.blur()
  })

  function onSlider(event: KeyboardEvent, slider: HTMLInputElement): void {
    if (deckKeysOnSlider.includes(event.key)) {
      event.preventDefault()
      slider.blur()
    }
    else if (event.key !== 'Tab') {
      event.stopPropagation()
    }
  }

  function onButton(event: KeyboardEvent): void {
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
      buttons()[focused()]?.blur()
  }

  return (event) => {
    if (event.target instanceof HTMLInputElement)
      onSlider(event, event.target)
    else
      onButton(event)
  }
}
