import { useNav } from '@slidev/client'
import { onMounted, watchEffect } from 'vue'

/**
 * Loads the slides around the one that is shown, once that one stands. Left to itself Slidev loads the next one before
 * the first is there, and after three seconds makes every slide of the deck at once, which a phone feels. So a deck's
 * slides say `preload: false` (setup/preparser.ts) until they come near.
 */
export function useNearSlides(): void {
  const { currentSlideRoute, nextRoute, prevRoute } = useNav()
  onMounted(() => whenIdle(() => {
    watchEffect(() => {
      for (const { meta } of [currentSlideRoute.value, nextRoute.value, prevRoute.value])
        meta.slide.frontmatter.preload = true
    })
  }))
}

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window)
    requestIdleCallback(work, { timeout: 1000 })
  else
    setTimeout(work, 200)
}
