import { useNav } from '@slidev/client'
import { onMounted, onUnmounted, ref, type Ref } from 'vue'

/** What the rules of styles/upright.css ask for too. */
const query = '(orientation: portrait) and (max-width: 820px)'

/** Where a deck's slides have their text below them: on a phone held upright, that opens the deck by itself. */
export function useUpright(): Ref<boolean> {
  const { isPrintMode, isPresenter } = useNav()
  const media = window.matchMedia(query)
  const upright = ref(false)
  const look = (): void => {
    upright.value = media.matches && !isPrintMode.value && !isPresenter.value && window.parent === window
  }

  // At once: known only after the first picture it would move all that is there.
  look()
  onMounted(() => media.addEventListener('change', look))
  onUnmounted(() => media.removeEventListener('change', look))
  return upright
}
