/**
 * Runs in a document whose pages are known: what is marked `data-right` opens on a right-hand page, behind an empty one
 * where it must; every `data-page-of` gets its number; and a page that a term of the index names twice stands once.
 * Chromium knows `break-before: right` and leaves no page empty for it. It must need nothing from outside of itself:
 * Playwright carries it into the browser as text.
 * @param pageOf the page, from 0, of each element that is linked to.
 * @returns whether something changed, and where everything lies with the pages that were added or taken away.
 */
export function settleBook(of: Document, pageOf: Record<string, number>): { changed: boolean, pageOf: Record<string, number> } {
  of.querySelector('[data-links]')?.remove()
  let changed = false
  /** From which page on, of those that are known, everything moves by how many. */
  const moves: { from: number, by: number }[] = []
  let moved = 0
  for (const opening of of.querySelectorAll<HTMLElement>('[data-right]')) {
    const page = pageOf[opening.id]
    if (page === undefined)
      continue
    const around = opening.parentElement!.firstElementChild === opening && opening.parentElement!.localName !== 'main' ? opening.closest('main > *')! : opening
    const before = around.previousElementSibling
    const blank = before?.hasAttribute('data-blank') ? before : undefined
    const natural = page + moved - (blank ? 1 : 0)
    const isNeeded = natural % 2 === 1
    if (isNeeded === (blank !== undefined))
      continue
    changed = true
    moves.push({ from: page, by: isNeeded ? 1 : -1 })
    moved += isNeeded ? 1 : -1
    if (blank) {
      blank.remove()
    }
    else {
      const empty = of.createElement('div')
      empty.className = 'blank-page'
      empty.setAttribute('data-blank', '')
      around.before(empty)
    }
  }
  const places = Object.fromEntries(Object.entries(pageOf).map(([name, page]) => [name, page + moves.filter(({ from }) => page >= from).reduce((sum, { by }) => sum + by, 0)]))

  for (const element of of.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const page = places[element.dataset.pageOf!]
    const number = page === undefined ? element.textContent : String(page + 1)
    changed ||= element.textContent !== number
    element.textContent = number
  }

  for (const entry of of.querySelectorAll('.index li')) {
    const known = new Set<string>()
    for (const place of entry.querySelectorAll<HTMLElement>('.at')) {
      const isTwice = known.has(place.textContent)
      known.add(place.textContent)
      changed ||= place.hidden !== isTwice
      place.hidden = isTwice
    }
  }
  return { changed, pageOf: places }
}

/** Where something lies: its page, from 0, and how far below the top of its text, as a share of the height that the text has. */
export interface OnPage { page: number, share: number }

/**
 * Sets a chapter a little tighter which would end with a few lines on a right-hand page, and leave the next one empty
 * before the chapter that follows: two pages for a few lines. What stands at the end of the book, for a few on any page.
 * @param places of the first page of each and of its end, where no page has been added yet.
 * @returns whether one was.
 */
export function tightenChapters(of: Document, places: Record<string, OnPage>): boolean {
  /** What a page of text becomes shorter, and one of lists. */
  const [ofText, ofLists] = [0.024, 0.035]
  /** So little of a page looks forgotten, whatever follows. */
  const alone = 0.2
  let isTighter = false
  for (const end of of.querySelectorAll<HTMLElement>('[data-end]')) {
    const [first, last] = [places[end.dataset.end!], places[end.id]]
    const pages = first && last ? last.page - first.page : 0
    const isClosing = end.closest('.closing') !== null
    const isSpared = isClosing || pages % 2 === 0 || (last?.share ?? 1) < alone
    if (!last || pages < 2 || !isSpared || last.share > pages * (isClosing ? ofLists : ofText))
      continue
    end.parentElement!.classList.add('tighter')
    isTighter = true
  }
  return isTighter
}

/**
 * Chromium tells the place of what is linked to, and no page of a book links to each of its sections: for the first
 * print, a link to each. `settleBook` takes them away.
 * @returns true where the document is a book.
 */
export function linkBook(of: Document): boolean {
  if (!of.querySelector('[data-right]'))
    return false
  const links = of.createElement('p')
  links.setAttribute('data-links', '')
  links.style.cssText = 'position:absolute;left:0;top:0'
  for (const { id } of of.querySelectorAll('section[id][data-cut], [data-end]')) {
    const link = of.createElement('a')
    link.href = `#${encodeURIComponent(id)}`
    link.textContent = '.'
    link.style.position = 'absolute'
    links.append(link)
  }
  of.body.prepend(links)
  return true
}

/**
 * Runs in a part of a book that has its page numbers: puts it behind as many empty pages as there are before it, so that
 * its pages bear the numbers that are theirs, and has Chromium tell the place of all that has a name. It does so for
 * what is linked to, whether the link is to be seen or not. A link to another part becomes `slide:name`, which leads
 * there when the parts are joined (kit/node/pdf/merge-pdfs.ts).
 */
export function placePart(of: Document, pagesBefore: number): void {
  const main = of.querySelector('main')!
  for (const link of main.querySelectorAll('a[href^="#"]')) {
    const name = decodeURIComponent(link.getAttribute('href')!.slice(1))
    if (!of.getElementById(name))
      link.setAttribute('href', `slide:${encodeURIComponent(name)}`)
  }
  const links = of.createElement('p')
  links.style.display = 'none'
  for (const { id } of main.querySelectorAll('[id]:not([data-drawn] *)')) {
    const link = of.createElement('a')
    link.href = `#${encodeURIComponent(id)}`
    links.append(link)
  }
  of.body.append(links)
  main.prepend(...Array.from({ length: pagesBefore }, () => {
    const page = of.createElement('div')
    page.setAttribute('style', 'break-after: page; height: 1px')
    return page
  }))
}
