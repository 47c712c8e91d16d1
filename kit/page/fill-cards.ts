/**
 * Runs in the document, laid out for paper: of a handout with several slides a page each page holds as many as it has
 * room for, and the last of them has what is left to write on. It must need nothing from outside of itself: Playwright
 * carries it into the browser as text.
 */
export function fillCards(): void {
  const mm = 96 / 25.4
  /** A hair less than is left, or the last card would not fit. */
  const hair = 0.5 * mm

  for (const cards of document.querySelectorAll<HTMLElement>('.cards:not(.six-up)')) {
    const page = parseFloat(getComputedStyle(cards).getPropertyValue('--text-height')) * mm
    let [used, last]: [number, HTMLElement | undefined] = [0, undefined]
    const fill = (): void => {
      if (last && used < page)
        last.style.minHeight = `${last.getBoundingClientRect().height + page - used - hair}px`
    }
    for (const card of cards.querySelectorAll<HTMLElement>(':scope > .card')) {
      // One that fills its page has no room to write.
      const room = card.querySelector<HTMLElement>(':scope > .write')
      if (room && card.getBoundingClientRect().height > page)
        room.style.display = 'none'
      const { height } = card.getBoundingClientRect()
      if (last && used + height > page) {
        fill()
        card.style.breakBefore = 'page'
        used = 0
      }
      // What is longer than a page goes on as it may, and the next card begins one.
      used = Math.min(page, used + height)
      last = card
    }
    fill()
  }
}
