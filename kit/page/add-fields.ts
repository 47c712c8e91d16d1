/**
 * Runs in a document that is laid out for paper: what is written into on a worksheet gets a link over it that says so,
 * `field:`, for Chromium writes no form fields. kit/node/pdf/form-fields.ts makes them of these links. A field is
 * an empty cell of a worksheet's table, and whatever a component marks: `data-field` says `text`, `lines`, `check` or the
 * name of a group of which one is chosen, `data-label` what it is, as a screen reader says it, and `data-group` what
 * the group is. It must need nothing from outside of itself: Playwright carries it into the browser as text.
 */
export function addFields(): void {
  const said = (element: Element | null | undefined): string => element?.textContent.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim() ?? ''
  const inText = '.worksheet .reading'

  for (const table of document.querySelectorAll<HTMLTableElement>(`${inText} table`)) {
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? [])
    for (const row of Array.from(table.tBodies).flatMap(body => Array.from(body.rows))) {
      for (const cell of Array.from(row.cells).filter(cell => cell.childElementCount === 0 && !said(cell))) {
        cell.dataset.field = 'lines'
        cell.dataset.label = [said(row.cells[0]), said(heads[cell.cellIndex])].filter(Boolean).join(': ')
      }
    }
  }

  const count = new Map<string, number>()
  for (const place of document.querySelectorAll<HTMLElement>('.reading [data-field]')) {
    if (place.querySelector('.field'))
      continue
    const slide = place.closest('.slide[id], .card[id], .sheet[id]')?.id ?? 'sheet'
    const { field = '', label = '', group = '' } = place.dataset
    const isOne = ['text', 'lines', 'check'].includes(field)
    const number = (count.get(slide) ?? 0) + 1
    count.set(slide, number)
    const link = document.createElement('a')
    link.className = 'field'
    const about = new URLSearchParams({ type: isOne ? field : 'one', label, ...!isOne && { group, value: place.dataset.value ?? String(number) } })
    link.href = `field:${encodeURIComponent(isOne ? `${slide}-${number}` : `${slide}-${field}`)}?${about.toString()}`
    link.setAttribute('aria-label', label)
    place.append(link)
  }
}
