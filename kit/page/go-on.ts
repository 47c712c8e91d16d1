/**
 * Runs in the document, laid out for paper, when all is set as tight as it may be: a sheet that holds more than its page
 * goes on over the next one where a person would break it, between two paragraphs and with more than a few lines, under
 * the slide's number; what is left of that page is room to write. So is what is left of one whose next part begins a
 * page of its own. It must need nothing from outside of itself: Playwright carries it into the browser as text.
 */
export function goOn(): void {
  const mm = 96 / 25.4
  /** So much goes on at least, in mm; and so much of the page before stays full. */
  const [least, full] = [55, 0.55]
  /** A hair less room to write than is left, or an empty page would follow. */
  const hair = 2 * mm

  const topOf = (element: Element): number => element.getBoundingClientRect().top
  const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom
  const ownPage = (sheet: Element): Element | undefined =>
    Array.from(sheet.querySelectorAll('.main.reading *')).find(part => getComputedStyle(part).breakBefore === 'page')

  /** A heading, or a sentence that leads to what is below it, stays with it. */
  const leads = (part: Element): boolean => getComputedStyle(part).breakAfter === 'avoid' || /:\s*$/.test(part.textContent)

  /** The part before which to break, where all of these are more than the rest of their page. */
  function breakAt(parts: readonly Element[], top: number, page: number): number | undefined {
    const end = bottomOf(parts.at(-1)!)
    const possible = parts.flatMap((part, index) => {
      const before = parts[index - 1]
      return before && !leads(before) && bottomOf(before) - top <= page ? [{ index, rest: end - topOf(part), used: bottomOf(before) - top }] : []
    })
    return (possible.findLast(({ rest, used }) => rest >= least * mm && used >= full * page) ?? possible.at(-1))?.index
  }

  function roomOf(sheet: Element, height: number): HTMLElement {
    const room = sheet.querySelector<HTMLElement>('.room-to-write')!
    room.style.height = `${Math.max(0, height - hair)}px`
    room.style.boxSizing = 'border-box'
    return room
  }

  for (const sheet of document.querySelectorAll<HTMLElement>('section.sheet:not(.title)')) {
    const page = parseFloat(getComputedStyle(sheet).minHeight)
    const own = ownPage(sheet)
    if (own) {
      const room = roomOf(sheet, page - (topOf(own) - topOf(sheet)))
      const before = room.cloneNode(true) as HTMLElement
      room.remove()
      before.style.margin = '0'
      own.before(before)
      sheet.classList.add('over-pages')
      continue
    }
    let text = sheet.querySelector('.main.reading')!
    let top = topOf(sheet)
    while (bottomOf(text) - top > page + 1) {
      const parts = Array.from(text.children).filter(part => !part.matches('.no'))
      const at = parts.length > 0 ? breakAt(parts, top, page) : undefined
      if (at === undefined)
        break
      const rest = document.createElement('div')
      rest.className = 'goes-on'
      const label = document.createElement('p')
      label.className = 'no'
      label.textContent = sheet.dataset.goesOn ?? ''
      text.append(rest)
      rest.append(label, ...parts.slice(at))
      sheet.classList.add('over-pages')
      text = rest
      top = topOf(rest)
      roomOf(sheet, page - (bottomOf(rest) - top))
    }
  }
}
