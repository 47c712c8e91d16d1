/**
 * Runs in the document, laid out for paper: fills what is left of each page with lines to write on, or with the rows
 * of a worksheet. It must need nothing from outside of itself: Playwright carries it into the browser as text.
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

  // What is written into a cell decides how wide its column is; the styles know it by its name.
  for (const table of document.querySelectorAll<HTMLElement>('.worksheet .main table')) {
    if (Array.from(table.querySelectorAll('td')).some(cell => cell.childElementCount === 0 && !cell.textContent.trim()))
      table.classList.add('to-fill')
  }

  // A sheet that holds a little too much is set tighter, and then tighter still, before it goes on over another page.
  for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
    const isTooHigh = (): boolean => sheet.getBoundingClientRect().height > parseFloat(getComputedStyle(sheet).minHeight) + 1
    for (const step of ['tight', 'tightest']) {
      if (isTooHigh())
        sheet.classList.add(step)
    }
    // One that goes on all the same is set as large as any: what stands on the next page are more lines, not fewer.
    if (isTooHigh() && !sheet.matches('.title'))
      sheet.classList.remove('tight', 'tightest')
  }

  // The lists at the end do not leave a few lines alone on the last page, where a little less room for each entry spares it.
  for (const closing of document.querySelectorAll<HTMLElement>('.closing')) {
    const page = parseFloat(getComputedStyle(closing).getPropertyValue('--text-height')) * mm
    const { height } = closing.getBoundingClientRect()
    const pages = Math.floor(height / page)
    if (pages === 0 || height % page > 60 * mm)
      continue
    closing.classList.add('tight')
    if (closing.getBoundingClientRect().height > pages * page)
      closing.classList.remove('tight')
  }

  // An empty cell is written into: the rows of its table share what is left of the page.
  for (const sheet of document.querySelectorAll<HTMLElement>('.worksheet')) {
    const tables = Array.from(sheet.querySelectorAll('table')).filter(table => Array.from(table.querySelectorAll('td')).some(cell => !cell.textContent.trim()))
    const rows = tables.flatMap(table => Array.from(table.querySelectorAll<HTMLElement>('tbody tr')))
    const room = sheet.querySelector<HTMLElement>('.room-to-write')
    const free = room ? room.getBoundingClientRect().height - 2 * mm : 0
    if (rows.length === 0 || free < rows.length * mm)
      continue
    const more = Math.min(free / rows.length, 14 * mm)
    for (const row of rows)
      row.style.height = `${row.getBoundingClientRect().height + more}px`
  }

  for (const lines of document.querySelectorAll<HTMLElement>('.lines')) {
    const room = lines.closest<HTMLElement>('.room-to-write')
    const count = Math.floor(lines.getBoundingClientRect().height / line + 0.02)
    if (room && count < 2) {
      room.hidden = true
      continue
    }
    lines.replaceChildren(ruledLines(lines.getBoundingClientRect().width, count))
  }
}
