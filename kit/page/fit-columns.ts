/** Something that is wider than its column on paper, and cannot be set smaller by a rule. */
export interface TooWide {
  /** The element id under which its slide stands; empty where it is of none. */
  anchor: string
  /** In px. */
  width: number
  /** Of its column, in px. */
  room: number
  /** Its opening tag without attributes, as `<div`. */
  tag: string
  /** The beginning of its text. */
  words: string
}

/**
 * Runs in a document that is laid out for paper: sets pictures, drawings and frames of handout texts and notes as wide as
 * their column where they are wider, and gives what is wider still. Chromium would set the whole document smaller for it,
 * or cut it off. It must need nothing from outside of itself: Playwright carries it into the browser as text.
 */
export function fitColumns(): TooWide[] {
  const columns = '.reading, .note, .solution, .prepare, .cues'
  const hair = 1.5
  const rightOf = (element: Element): number => element.getBoundingClientRect().right

  /** Where the text of a column, or of the cell or item in it, ends. */
  function edgeOf(element: Element): number {
    const { paddingRight, borderRightWidth } = getComputedStyle(element)
    return rightOf(element) - parseFloat(paddingRight) - parseFloat(borderRightWidth)
  }

  for (const drawing of document.querySelectorAll<SVGElement>(`:is(${columns}) svg:not(svg svg)`)) {
    const { width, height, left } = drawing.getBoundingClientRect()
    const room = edgeOf(drawing.closest(columns)!) - left
    if (width <= room + hair || room <= 0)
      continue
    if (!drawing.hasAttribute('viewBox'))
      drawing.setAttribute('viewBox', `0 0 ${width} ${height}`)
    drawing.style.cssText += `;width:${room}px;min-width:0;max-width:none;height:${height * room / width}px;min-height:0`
  }

  const found: TooWide[] = []
  const add = (element: Element, width: number, room: number): void => {
    found.push({
      anchor: element.closest('.slide[id], .card[id], .beat[id], .sheet[id]')?.id ?? '',
      width: Math.round(width), room: Math.round(room), tag: `<${element.localName}`, words: element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60),
    })
  }
  for (const column of document.querySelectorAll<HTMLElement>(columns)) {
    const edge = edgeOf(column)
    const told = new Set<Element>()
    for (const element of column.querySelectorAll<HTMLElement>('*')) {
      // Inside of a drawing its own measures hold, and formulas bring a copy for screen readers that is cut down to nothing.
      if (element.closest('svg svg, svg > *, .katex-mathml, .only-read') || told.has(element.parentElement!)) {
        told.add(element)
        continue
      }
      const { left, right, width } = element.getBoundingClientRect()
      const inside = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + hair
      if (width === 0 || right <= edge + hair && !inside)
        continue
      told.add(element)
      add(element, inside ? Math.max(element.scrollWidth, width) : width, inside ? Math.min(element.clientWidth, edge - left) : edge - left)
    }
  }
  // What the kit itself writes, with the words of a course in it: a title of one long word, for example.
  const page = document.querySelector('.document')
  for (const element of page?.querySelectorAll<HTMLElement>(`:is(h1, h2, h3, p, table, ol, ul, dl):not(.canvas *, :is(${columns}) *)`) ?? []) {
    if (rightOf(element) > rightOf(page!) + hair)
      add(element, element.getBoundingClientRect().width, page!.clientWidth)
  }
  return found
}
