import { deck } from 'virtual:workshop/words'
import { useNav } from '@slidev/client'
import { onMounted, onUnmounted, ref, watch, type Ref } from 'vue'
import { plainText } from '../../shared/plain-text'

/**
 * For who hears a deck: each slide that comes up names itself in the window's title and is said aloud, and focus that
 * went with the slide before stands on the new one, so that reading goes on there.
 * @returns what is to be said, for an element of the role `status`.
 */
export function useSpokenSlides(): Ref<string> {
  const { currentSlideRoute, total, isPresenter, isPrintMode } = useNav()
  const words = deck.around
  const said = ref('')
  const deckTitle = document.title
  const titleNow = (): string => plainText(currentSlideRoute.value.meta.slide.title ?? '')

  let name = deckTitle
  function setName(): void {
    const title = titleNow()
    name = title && currentSlideRoute.value.no > 1 ? `${title} · ${deckTitle}` : deckTitle
    document.title = name
  }
  // Slidev writes the deck's title once more when the deck stands.
  const observer = new MutationObserver(() => {
    if (document.title === deckTitle && name !== deckTitle)
      document.title = name
  })

  watch(() => currentSlideRoute.value.no, (no) => {
    if (isPrintMode.value)
      return
    const title = titleNow()
    setName()
    if (isPresenter.value)
      return
    said.value = words.slide(no, total.value, title)
    // The old slide takes its focus along when it goes; then nothing has it, or what nobody sees any more.
    setTimeout(() => {
      const active = document.activeElement
      const left = active?.closest('#slide-content [data-slidev-no]')
      if (active && active !== document.body && (!left || left.getAttribute('data-slidev-no') === String(no)))
        return
      // Of who presents, the focus may be beside the deck, where somebody writes.
      if (window.parent !== window && !document.hasFocus())
        return
      const slide = document.querySelector<HTMLElement>(`#slide-content [data-slidev-no="${no}"] .slidev-layout`)
      slide?.setAttribute('tabindex', '-1')
      slide?.focus({ preventScroll: true })
    }, 400)
  })

  onMounted(() => {
    if (isPrintMode.value)
      return
    setName()
    observer.observe(document.head, { subtree: true, childList: true, characterData: true })
  })
  onUnmounted(() => observer.disconnect())
  return said
}
