/**
 * Runs in the deck's print page, before its slides are taken: puts what a slide of the layout `code` says into it once
 * more, hidden, as text for paper (`.set-text`), where a picture of the slide would make its code too small to read.
 * What is more than words, lists, code and what it printed stays a picture. It must need nothing from outside of itself:
 * Playwright carries it into the browser as text.
 */
export function setCode(): void {
  const words = ':scope > :is(p, ul, ol, pre, blockquote, .slidev-code-wrapper, .code-notes:has(> ul:only-child))'
  const known = `${words}, :scope > .snippet, :scope > .handout-text, :scope > template`

  /** So many columns of code and of what it prints stand beside each other on paper. */
  const across = 80
  const columnsOf = (code: Element): number => Math.max(...code.textContent.split('\n').map(line => line.length))

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

  function setText(slide: Element): HTMLElement | undefined {
    const [code, look, title] = ['.listing', '.look', 'h1'].map(part => slide.querySelector(part))
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
    const heading = document.createElement('h2')
    heading.append(...Array.from(title.cloneNode(true).childNodes))
    const set = made('div', 'set-text', heading, ...lead!, made('div', 'code-once', made('div', 'listings', ...left!), ...right!.length > 0 ? [made('div', 'said', ...right!)] : []), ...below!.length > 0 ? [made('div', 'said below', ...below!)] : [])
    set.hidden = true
    return set
  }

  const textOf = (code: Element): string => code.textContent.replace(/\s+/g, ' ').trim()

  for (const box of document.querySelectorAll('.print-page')) {
    const slide = box.querySelector('.slidev-layout.code')
    const set = slide && !box.querySelector('.set-text') ? setText(slide) : undefined
    if (!set)
      continue
    box.append(set)
    // What the text beside it shows as well stands once.
    const listings = new Set(Array.from(set.querySelectorAll('.listings pre'), textOf))
    for (const again of box.querySelectorAll('.handout-text pre')) {
      if (listings.has(textOf(again)))
        (again.closest('.slidev-code-wrapper') ?? again).setAttribute('data-said', '')
    }
  }
}
