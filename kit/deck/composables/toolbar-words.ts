import { deck } from 'virtual:workshop/words'
import { onMounted, onUnmounted } from 'vue'

/** Slidev names its buttons in English alone, the toolbar's and the one that copies code: this gives them their names in the deck's language. */
export function useToolbarWords(): void {
  const { toolbar } = deck.around

  function translate(): void {
    for (const button of document.querySelectorAll<HTMLElement>('.slidev-icon-btn[title], .slidev-code-copy[title]')) {
      const word = toolbar[button.title]
      if (word === undefined || word === button.title)
        continue
      button.title = word
      const read = button.querySelector('.sr-only')
      if (read)
        read.textContent = word
    }
  }

  const observer = new MutationObserver(translate)
  onMounted(() => {
    translate()
    // Buttons come with the toolbar and with dialogs, and change their names when they are pressed.
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['title'] })
  })
  onUnmounted(() => observer.disconnect())
}
