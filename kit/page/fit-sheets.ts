/**
 * Runs in the document, laid out for paper: what holds a little more than its page is set tighter, step by step, before
 * it goes on over another. The steps are classes, and the styles say what each is. It must need nothing from outside of
 * itself: Playwright carries it into the browser as text.
 */
export function fitSheets(): void {
  const mm = 96 / 25.4
  /** What the margin beside a picture must have for the slide's number and minutes to stand there, in mm. */
  const margin = 30

  /** The first part of a sheet that begins a page of its own, as a plan to fill in does. */
  const ownPage = (sheet: Element): Element | undefined =>
    Array.from(sheet.querySelectorAll('.main.reading *')).find(part => getComputedStyle(part).breakBefore === 'page')

  function heightOf(sheet: Element): number {
    const { top, bottom } = sheet.getBoundingClientRect()
    return (ownPage(sheet)?.getBoundingClientRect().top ?? bottom) - top
  }

  // What is written into a cell decides how wide its column is; the styles know it by its name.
  for (const table of document.querySelectorAll<HTMLElement>('.worksheet .main table')) {
    if (Array.from(table.querySelectorAll('td')).some(cell => cell.childElementCount === 0 && !cell.textContent.trim()))
      table.classList.add('to-fill')
  }

  for (const sheet of document.querySelectorAll<HTMLElement>('section.sheet')) {
    const page = parseFloat(getComputedStyle(sheet).minHeight)
    const isTooHigh = (): boolean => heightOf(sheet) > page + 1
    const steps = ['close', 'tight', 'tightest']
    for (const step of steps) {
      if (!isTooHigh())
        break
      sheet.classList.add(step)
      const picture = sheet.querySelector('.slide > .picture')
      const room = picture ? sheet.getBoundingClientRect().right - sheet.getBoundingClientRect().left - picture.getBoundingClientRect().width : 0
      sheet.classList.toggle('beside-picture', room > margin * mm && !sheet.matches('.worksheet'))
    }
    // One that goes on all the same is set as large as any: what stands on the next page are more lines, not fewer.
    if (isTooHigh() && !sheet.matches('.title'))
      sheet.classList.remove(...steps, 'beside-picture')
  }

  // The run of a module is read at a glance where it stands on one page.
  for (const run of document.querySelectorAll<HTMLElement>('.run')) {
    const page = parseFloat(getComputedStyle(run).getPropertyValue('--title-height')) * mm
    const isTooHigh = (): boolean => run.getBoundingClientRect().height > page
    run.classList.toggle('tight', isTooHigh())
    if (isTooHigh())
      run.classList.remove('tight')
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
}
