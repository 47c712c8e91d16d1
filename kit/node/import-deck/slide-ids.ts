import { idPattern } from '../check/markdown/deck-schema.ts'
import { takenAddresses } from '../check/markdown/slide-id.ts'
import { type ForeignSlide, placeOf } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'
import { slideTitle } from './slide-title.ts'
import { slugOf } from './slug.ts'

/**
 * An id for each slide, unlike all others: the one that it has, its `routeAlias`, or the first words of its title. An
 * alias that can be no id stays the slide's address beside it, so that links to it still lead there.
 */
export function addIds(slides: ForeignSlide[], report: ImportReport): void {
  const used = new Set<string>(takenAddresses)
  const kept = new Map<ForeignSlide, string>()
  for (const slide of slides) {
    const id = [slide.settings.get('id'), slide.settings.get('routeAlias')].find(isId)
    if (id !== undefined && !used.has(id)) {
      used.add(id)
      kept.set(slide, id)
    }
  }
  for (const slide of slides) {
    const id = kept.get(slide) ?? unlike(used, firstWords(slide))
    used.add(id)
    const own = slide.settings.get('id')
    if (own !== undefined && own !== id)
      report.changed.add(`id: ${JSON.stringify(own)}, which is doubled or no id: ${id}`, placeOf(slide))
    slide.settings.set('id', id)
    const alias = slide.settings.get('routeAlias')
    const isTaken = takenAddresses.some(address => address === alias)
    if (isTaken)
      report.changed.add(`routeAlias: ${String(alias)}, the address of one of the presentation's own pages: ${id}`, placeOf(slide))
    if (isTaken || alias === id)
      slide.settings.delete('routeAlias')
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value)
}

/** An id begins with a letter: a number is the address of the slide with that number. */
function firstWords(slide: ForeignSlide): string {
  const title = slideTitle(slide)
  const words = slugOf(title, 4).replace(/^[\d-]+/, '')
  return words || (/\d/.test(title) ? `slide-${slugOf(title, 4)}` : 'slide')
}

function unlike(used: Set<string>, id: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (!used.has(candidate))
      return candidate
  }
}
