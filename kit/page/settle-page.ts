/**
 * Runs in the document, laid out for paper: fills what is left of each page with lines to write on, or with the rows
 * of a worksheet. What each page holds is settled by then (fit-sheets.ts, go-on.ts). It must need nothing from outside of itself: Playwright carries it into the browser as text.
 */
export function settlePage(): void {
  const mm = 96 / 25.4
  const line = 8.4 * mm

  /** One drawing for all lines of a page. Dots would weigh more than everything else on it: a PDF has each as a shape. */
  function ruledLines(width: number, count: number): SVGElement {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    drawing.setAttribute('width', String(width))
    drawing.setAttribute('height', String(count * line))
    path.setAttribute('d', Array.from({ length: count }, (_, index) => `M0 ${((index + 1) * line - 1).toFixed(1)}H${width.toFixed(1)}`).join(''))
    drawing.append(path)
    return drawing
  }

  // An empty cell is written into: the rows of its table share what is left of the page.
  for (const sheet of document.querySelectorAll<HTMLElement>('.worksheet:not(.over-pages)')) {
    const tables = Array.from(sheet.querySelectorAll('table')).filter(table => Array.from(table.querySelectorAll('td')).some(cell => !cell.textContent.trim()))
    const rows = tables.flatMap(table => Array.from(table.querySelectorAll<HTMLElement>('tbody tr')))
    const room = sheet.querySelector<HTMLElement>('.room-to-write')
    const free = room ? room.getBoundingClientRect().height - 2 * mm : 0
    if (rows.length === 0 || free < rows.length * mm)
      continue
    const more = Math.min(free / rows.length, 14 * mm)
    const heights = rows.map(row => row.getBoundingClientRect().height)
    // As high as each other, unless one holds more than its share.
    const share = heights.reduce((sum, height) => sum + height, 0) / rows.length + more
    for (const [index, row] of rows.entries())
      row.style.height = `${Math.max(...heights) <= share ? share : heights[index]! + more}px`
  }

  for (const lines of document.querySelectorAll<HTMLElement>('.lines')) {
    const room = lines.closest<HTMLElement>('.room-to-write')
    const count = Math.floor(lines.getBoundingClientRect().height / line + 0.02)
    if (count < 2 && (room ?? lines.matches('.card > .lines'))) {
      (room ?? lines).hidden = true
      continue
    }
    lines.replaceChildren(ruledLines(lines.getBoundingClientRect().width, count))
  }
}
