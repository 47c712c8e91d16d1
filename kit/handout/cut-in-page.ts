// These run in a document's page. Each must need nothing from outside of itself: Playwright carries it into the browser
// as text.

/** The document's pages as a tree that is not shown, and so takes no room to lay out. */
export function holdPages(source: string): Document {
  return Document.parseHTMLUnsafe(source)
}

/** Puts a copy of all pages into the document; hidden, until `keepSections` has cut it. */
export function copyPages(held: Document): void {
  const copy = document.importNode(held.querySelector('main')!, true)
  copy.hidden = true
  document.body.replaceChildren(copy)
}

/** From one section with a slide to another, by their numbers; to the end where `to` is beyond it. */
export interface Sections { from: number, to: number }

/** Drops what lies outside. Before the first section stays what precedes it, and behind the last what follows. */
export function keepSections({ from, to }: Sections): void {
  const main = document.querySelector('main')!
  const sections = Array.from(new Set(Array.from(main.querySelectorAll('[data-drawn]'), box => box.closest('section')!)))
  const range = document.createRange()
  if (to < sections.length) {
    let around = sections[to]!.parentElement!
    range.setStartBefore(sections[to]!)
    range.setEnd(main, main.childNodes.length)
    range.deleteContents()
    // An empty chapter would begin a page.
    while (around !== main && around.childElementCount === 0) {
      const next = around.parentElement!
      around.remove()
      around = next
    }
  }
  if (from > 0) {
    range.setStart(main, 0)
    range.setEndBefore(sections[from]!)
    range.deleteContents()
    // What comes first is on no first page.
    const before = document.createElement('div')
    before.id = 'before'
    before.setAttribute('style', 'break-after: page; height: 1px')
    main.prepend(before)
  }
  main.hidden = false
}

/**
 * Chromium writes down the place of what is linked to. So everything gets a link to which the whole document has one,
 * and each section with a slide.
 * @returns the names of these sections.
 */
export function linkPlaces(held: Document): string[] {
  const sections = new Set(Array.from(document.querySelectorAll('[data-drawn]'), box => box.closest('section')!))
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

/** The page's numbers go where the contents wait for them. */
export function writePageNumbers(numbers: Record<string, number>): void {
  document.querySelectorAll<HTMLElement>('[data-page-of]').forEach((element) => {
    element.textContent = String((numbers[element.dataset.pageOf!] ?? -1) + 1)
  })
}

/** Resolves when the fonts and images are there that what was put into the page brings. */
export async function allLoaded(): Promise<void> {
  document.body.getBoundingClientRect()
  await document.fonts.ready
  await Promise.all(Array.from(document.images, image => image.decode().catch(() => undefined)))
}
