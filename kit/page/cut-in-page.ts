// These run in a document's page. Each must need nothing from outside of itself: Playwright carries it into the browser
// as text.

/** The document's pages as a tree that is not shown, and so takes no room to lay out. */
export function holdPages(source: string): Document {
  return Document.parseHTMLUnsafe(source)
}

/**
 * From one section to another, by their numbers; to the end where `to` is beyond it. A section has a slide, or it is
 * marked `data-cut`, as one before which the document may be cut as well.
 */
export interface Sections { from: number, to: number }

/**
 * The document shows a copy of these sections of its own pages, or of held ones. Before the first section stays what
 * precedes it, and behind the last what follows.
 */
export function showSections({ of = document, from, to }: Sections & { of?: Document }): void {
  const main = of.querySelector('main')!
  const sections = Array.from(new Set(Array.from(main.querySelectorAll('[data-drawn], [data-cut]'), box => box.closest('section, [data-cut]')!)))
  const range = of.createRange()
  range.selectNodeContents(main)
  if (from > 0)
    range.setStartBefore(sections[from]!)
  if (to < sections.length)
    range.setEndBefore(sections[to]!)
  const shown = document.createElement('main')
  shown.className = main.className
  shown.append(range.cloneContents())
  if (to < sections.length) {
    let around: Element = shown
    for (let outer = sections[to]!.parentElement!; outer !== main; outer = outer.parentElement!)
      around = around.lastElementChild!
    // An empty chapter would begin a page.
    while (around !== shown && around.childElementCount === 0) {
      const next = around.parentElement!
      around.remove()
      around = next
    }
  }
  if (from > 0) {
    // What comes first is on no first page.
    const before = document.createElement('div')
    before.id = 'before'
    before.setAttribute('style', 'break-after: page; height: 1px')
    shown.prepend(before)
  }
  document.body.replaceChildren(shown)
}

/**
 * Chromium writes down the place of what is linked to. So everything gets a link to which the whole document has one,
 * and each section.
 * @returns the names of these sections.
 */
export function linkPlaces(held: Document): string[] {
  const sections = new Set(Array.from(document.querySelectorAll('[data-drawn], [data-cut]'), box => box.closest('section, [data-cut]')!))
  for (const [index, section] of Array.from(sections).entries())
    section.id ||= `section-${index}`
  const names = Array.from(sections, section => section.id)
  const linked = Array.from(held.querySelectorAll('a[href^="#"]'), link => decodeURIComponent(link.getAttribute('href')!.slice(1)))
  const links = document.createElement('p')
  links.id = 'links'
  for (const name of new Set([...names, ...linked])) {
    const link = document.createElement('a')
    link.href = `#${encodeURIComponent(name)}`
    link.textContent = '.'
    link.style.position = 'absolute'
    links.append(link)
  }
  Object.assign(links.style, { position: 'absolute', left: '0', top: '0' })
  // Behind the pages it would begin another one, where the last ends with a break.
  document.body.prepend(links)
  return names
}

/** What is left of the document, and how many slides belong into it. */
export function takePiece(): { html: string, slides: number } {
  const main = document.querySelector('main')!
  main.querySelector('#before')?.remove()
  return { html: main.getHTML({ serializableShadowRoots: true }), slides: main.querySelectorAll('[data-drawn]').length }
}

/** What goes into a piece before it is printed: its slides, and empty pages around it. */
export interface Filling { slides: string[], pagesBefore: number, pagesAfter: number }

/**
 * Fills the piece's boxes. A link to another piece becomes `slide:name`, which leads there when the pieces are joined
 * (kit/export/merge-pdfs.ts).
 */
export function fillPiece({ slides, pagesBefore, pagesAfter }: Filling): void {
  document.querySelectorAll('[data-drawn]').forEach((box, index) => box.setHTMLUnsafe(slides[index]!))
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const name = decodeURIComponent(link.getAttribute('href')!.slice(1))
    if (!document.getElementById(name))
      link.setAttribute('href', `slide:${encodeURIComponent(name)}`)
  }
  const emptyPages = (count: number, side: string) => Array.from({ length: count }, () => {
    const page = document.createElement('div')
    page.setAttribute('style', `break-${side}: page; height: 1px`)
    return page
  })
  const main = document.querySelector('main')!
  main.prepend(...emptyPages(pagesBefore, 'after'))
  main.append(...emptyPages(pagesAfter, 'before'))
}

/**
 * Writes into the contents on which page everything is, from 1.
 * @returns true where that was something else than what stood there.
 */
export function writePageNumbers(numbers: Record<string, number>): boolean {
  const written = Array.from(document.querySelectorAll<HTMLElement>('[data-page-of]'), (element) => {
    const number = String((numbers[element.dataset.pageOf!] ?? -1) + 1)
    const isNew = element.textContent !== number
    element.textContent = number
    return isNew
  })
  return written.includes(true)
}

/** Resolves when the fonts and images are there that what was put into the page brings. */
export async function allLoaded(): Promise<void> {
  document.body.getBoundingClientRect()
  await document.fonts.ready
  await Promise.all(Array.from(document.images, image => image.decode().catch(() => undefined)))
}
