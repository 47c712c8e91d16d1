import { deck } from 'virtual:workshop/words'
import { useNav } from '@slidev/client'
import { onMounted, ref, watch, type Ref } from 'vue'
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

  watch(() => currentSlideRoute.value.no, (no) => {
    if (isPrintMode.value)
      return
    const title = titleNow()
    document.title = title && no > 1 ? `${title} · ${deckTitle}` : deckTitle
    if (isPresenter.value)
      return
    said.value = words.slide(no, total.value, title)
    // The old slide takes its focus along when it goes; then nothing has it.
    setTimeout(() => {
      if (document.activeElement && document.activeElement !== document.body)
        return
      const slide = document.querySelector<HTMLElement>(`#slide-content [data-slidev-no="${no}"] .slidev-layout`)
      slide?.setAttribute('tabindex', '-1')
      slide?.focus({ preventScroll: true })
    }, 400)
  })

  onMounted(() => {
    const { no } = currentSlideRoute.value
    const title = titleNow()
    if (no > 1 && title && !isPrintMode.value)
      document.title = `${title} · ${deckTitle}`
  })
  return said
}
