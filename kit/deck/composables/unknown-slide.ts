import { useNav } from '@slidev/client'
import { onMounted, onUnmounted, ref, type Ref } from 'vue'

/** The pages of a deck that are no slides. */
const pages = ['print', 'check', 'presenter', 'overview', 'notes', 'notes-edit', 'entry', 'export']

/**
 * Slidev shows the cover, without a word, where an address names a slide that the deck does not have: an old link, a
 * number that is too high, `#/presenter` in a deck that is hosted without it.
 * @returns the name of the slide that is not there; undefined where all is well.
 */
export function useUnknownSlide(): Ref<string | undefined> {
  const { slides, isPrintMode } = useNav()
  const unknown = ref<string>()

  function look(): void {
    const name = decode(location.hash.replace(/^#\/?/, '').split(/[/?]/)[0] ?? '')
    const isThere = name === '' || slides.value.some(({ no, meta }) => String(no) === name || meta.slide.frontmatter.routeAlias === name)
    const isPage = pages.includes(name) && (import.meta.env.DEV || ['print', 'check'].includes(name))
    unknown.value = isThere || isPage || isPrintMode.value ? undefined : name
  }

  onMounted(() => {
    look()
    addEventListener('hashchange', look)
  })
  onUnmounted(() => removeEventListener('hashchange', look))
  return unknown
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text // Not encoded at all: it is shown as it is.
  }
}
