/**
 * Runs in the deck's print page, before its slides are taken: puts what some slides say into them once more, hidden, as
 * text for paper (`.set-text`). One of the layout `code`, where a picture of the slide would make its code too small to
 * read: what is more than words, lists, code and what it printed stays a picture. And an `activity` whose handout text
 * is a worksheet, where the picture would say the same again. It must need nothing from outside of itself: Playwright
 * carries it into the browser as text.
 */
export function setAsText(): void {
  const words = ':scope > :is(p, ul, ol, pre, blockquote, .slidev-code-wrapper, .code-notes:has(> ul:only-child))'
  const known = `${words}, :scope > .snippet, :scope > .handout-text, :scope > template`

  /** So many columns of code and of what it prints stand beside each other on paper. */
  const across = 74
  const columnsOf = (block: Element): number => Math.max(...block.querySelector('pre')!.textContent.split('\n').map(line => line.length))

  const isText = (part: Element): boolean => part.querySelectorAll(known).length === part.childElementCount
    && !part.querySelector('svg:not(.snippet svg, button svg), img, canvas, video, iframe, .slidev-code-magic-move, .slidev-code-group')

  function made(tag: string, name: string, ...content: Node[]): HTMLElement {
    const element = document.createElement(tag)
    element.className = name
    element.append(...content)
    return element
  }

  /** The code of a block of the slide, without what Slidev or a snippet has around it. */
  function listing(block: Element): HTMLElement {
    const pre = (block.matches('pre') ? block : block.querySelector('pre'))!.cloneNode(true) as HTMLElement
    pre.removeAttribute('style')
    return made('div', 'slidev-code-wrapper', pre)
  }

  /** All that a snippet printed; the slide may show some of its lines. */
  function output(snippet: Element): HTMLElement[] {
    const shown = snippet.querySelector('.output')
    const pre = document.createElement('pre')
    for (const line of snippet.querySelectorAll('.prints-all .printed, .output > p')) {
      if (shown?.contains(line) && snippet.querySelector('.prints-all'))
        continue
      const { className } = line
      pre.append(made('span', className, ...Array.from(line.cloneNode(true).childNodes)), '\n')
    }
    const label = made('p', 'label', document.createTextNode(snippet.querySelector<HTMLElement>('.frame')?.dataset.says ?? ''))
    return pre.childElementCount > 0 ? [made('div', 'prints', label, pre)] : []
  }

  const headingOf = (title: Element): HTMLElement => {
    const heading = document.createElement('h2')
    heading.append(...Array.from(title.cloneNode(true).childNodes))
    return heading
  }

  /** Title, task and what to hand in; the items of the task are rows of the worksheet. */
  function setTask(box: Element, slide: Element): HTMLElement | undefined {
    const title = slide.querySelector('h1')
    const cells = Array.from(box.querySelectorAll('.handout-text td')).filter(cell => !cell.textContent.trim())
    if (!title || cells.length === 0 && !box.querySelector('.handout-text [data-field]'))
      return undefined
    const rows = new Set(cells.map(cell => cell.parentElement)).size
    const said = Array.from(slide.querySelectorAll('.task > :is(p, ul, ol, blockquote), .handin > :is(p, ul, ol)'))
      .filter(part => !part.matches('.task > :is(ul, ol)') || part.childElementCount > rows)
    return made('div', 'set-text', headingOf(title), made('div', 'asked', ...said.map(part => part.cloneNode(true))))
  }

  function setText(slide: Element): HTMLElement | undefined {
    const [code, look, title] = ['.listing', '.sides > .look', 'h1'].map(part => slide.querySelector(part))
    if (!code || !title || !isText(code) || look && !isText(look) || !code.querySelector('pre'))
      return undefined
    const [lead, left, right, below]: HTMLElement[][] = [[], [], [], []]
    for (const part of Array.from(code.querySelectorAll<HTMLElement>(known))) {
      if (part.matches('.handout-text, template'))
        continue
      if (part.matches('.snippet')) {
        const block = listing(part.querySelector('.code')!)
        const printed = output(part)
        left!.push(block)
        const room = columnsOf(block) + Math.max(0, ...printed.map(columnsOf)) > across ? below! : right!
        room.push(...printed, ...Array.from(part.querySelectorAll<HTMLElement>('.stand-in, .parameters'), note => note.cloneNode(true) as HTMLElement))
      }
      else if (part.matches('pre, .slidev-code-wrapper')) {
        left!.push(listing(part))
      }
      else {
        (left!.length === 0 ? lead : right)!.push(part.cloneNode(true) as HTMLElement)
      }
    }
    for (const part of look?.querySelectorAll(words) ?? [])
      right!.push(made('div', 'seen', (part.matches('.code-notes') ? part.firstElementChild! : part).cloneNode(true)))
    return made('div', 'set-text', headingOf(title), ...lead!, made('div', 'code-once', made('div', 'listings', ...left!), ...right!.length > 0 ? [made('div', 'said', ...right!)] : []), ...below!.length > 0 ? [made('div', 'said below', ...below!)] : [])
  }

  const textOf = (code: Element): string => code.textContent.replace(/\s+/g, ' ').trim()

  for (const box of document.querySelectorAll('.print-page')) {
    const slide = box.querySelector('.slidev-layout:is(.code, .activity)')
    if (!slide || box.querySelector('.set-text'))
      continue
    const set = slide.matches('.code') ? setText(slide) : setTask(box, slide)
    if (!set)
      continue
    set.hidden = true
    box.append(set)
    // What the text beside it shows as well stands once.
    const listings = new Set(Array.from(set.querySelectorAll('.listings pre'), textOf))
    for (const again of box.querySelectorAll('.handout-text pre')) {
      if (listings.has(textOf(again)))
        (again.closest('.slidev-code-wrapper') ?? again).setAttribute('data-said', '')
    }
  }
}
