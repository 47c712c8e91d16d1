/**
 * Runs in the document, laid out for paper: an instructor's card that would be torn apart, its first click on one page
 * and its second on the next, goes over whole where the page that it leaves is full enough without it. The pages are
 * laid out as columns to see where each ends. It must need nothing from outside of itself: Playwright carries it into
 * the browser as text.
 */
export function keepCards(): void {
  /** So much of a page is taken at least before the next begins. */
  const full = 0.74
  const gap = 200
  const mm = 96 / 25.4

  const main = document.querySelector<HTMLElement>('main.document:has(> .beats)')
  if (!main)
    return
  const lengthOf = (name: string): number => parseFloat(getComputedStyle(main).getPropertyValue(name)) * mm
  const height = lengthOf('--text-height')
  const { width, top, left } = main.getBoundingClientRect()
  const before = main.style.cssText
  const run = main.querySelector<HTMLElement>('.run')
  const hidden = document.querySelector<HTMLElement>('#before')
  if (hidden)
    hidden.hidden = true
  // The first page has no head, and begins above the others.
  run?.style.setProperty('margin-top', `${height - lengthOf('--title-height')}px`)
  Object.assign(main.style, { columnWidth: `${width}px`, columnGap: `${gap}px`, columnFill: 'auto', height: `${height}px` })

  const pageOf = ({ left: start }: DOMRect): number => Math.floor((start - left + 1) / (width + gap))
  for (const card of main.querySelectorAll<HTMLElement>('.beat')) {
    const rects = Array.from(card.querySelectorAll(':scope > header, :scope > .sides > *'), part => Array.from(part.getClientRects())).flat().filter(({ height }) => height > 1)
    const first = card.getClientRects()[0]
    if (first && new Set(rects.map(pageOf)).size > 1 && (first.top - top) / height > full)
      card.style.breakBefore = 'column'
  }
  main.style.cssText = before
  run?.style.removeProperty('margin-top')
  if (hidden)
    hidden.hidden = false
  for (const card of main.querySelectorAll<HTMLElement>('.beat')) {
    if (card.style.breakBefore === 'column')
      card.style.breakBefore = 'page'
  }
}
