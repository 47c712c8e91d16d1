import type { Box, Region, TakenPart } from './taken-slide.ts'

/**
 * Runs in the deck's print page and gives its slides as HTML. It must need nothing from outside of itself:
 * Playwright carries it into the browser as text.
 * @param wanted prefixes that begin every element id, and every link to another slide; the ids of all slides of the deck,
 * whether on this page or not; the id of the style sheet with the fonts for paper.
 */
export function takeFromPage({ ids: prefix, links: linkPrefix, slides: ids, fonts }: { ids: string, links: string, slides: readonly string[], fonts: string }): TakenPart {
  const boxes = Array.from(document.querySelectorAll<HTMLElement>('.print-page'))
  const absolute = (address: string, base = document.baseURI) => /^(?:data:|#)/.test(address) ? address : new URL(address, base).href
  const absoluteIn = (css: string, base: string) => css.replace(/url\("([^"]+)"\)/g, (_, address: string) => `url("${absolute(address, base)}")`)

  /** Ids and what points at them get the prefix, in HTML, SVG and the styles inside of drawings. */
  function prefixIds(root: Element): void {
    for (const style of root.querySelectorAll('style')) {
      for (const { id } of root.querySelectorAll('[id]'))
        style.textContent = style.textContent.replaceAll(`#${id}`, `#${prefix}${id}`)
    }
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (element.id)
        element.id = prefix + element.id
      for (const { name, value } of Array.from(element.attributes)) {
        if (['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'].includes(name))
          element.setAttribute(name, value.split(/\s+/).map(id => prefix + id).join(' '))
        else if (value.includes('url(#') || value.includes('url("#'))
          element.setAttribute(name, value.replace(/url\(("?)#/g, `url($1#${prefix}`))
        else if ((name === 'href' || name === 'xlink:href') && value.startsWith('#') && element.localName !== 'a')
          element.setAttribute(name, `#${prefix}${value.slice(1)}`)
      }
    }
  }

  /** A link between slides is a route on screen (`#/stack`, `#/7`); on paper it leads to the slide's element. */
  function linkSlides(root: Element): void {
    for (const link of root.querySelectorAll('a')) {
      const address = link.getAttribute('href') ?? ''
      link.removeAttribute('target')
      if (!address.startsWith('#')) {
        link.setAttribute('href', absolute(address))
        continue
      }
      const target = decodeURIComponent(address).replace(/^#\/?/, '')
      const id = ids.includes(target) ? target : ids[Number(target) - 1]
      if (id === undefined)
        link.removeAttribute('href')
      else
        link.setAttribute('href', `#${linkPrefix}${id}`)
    }
  }

  function absoluteSources(root: Element): void {
    for (const name of ['src', 'poster']) {
      for (const element of root.querySelectorAll(`[${name}]`))
        element.setAttribute(name, absolute(element.getAttribute(name)!))
    }
    for (const image of root.querySelectorAll('image[href]'))
      image.setAttribute('href', absolute(image.getAttribute('href')!))
    for (const element of root.querySelectorAll<HTMLElement>('[style*="url("]'))
      element.setAttribute('style', absoluteIn(element.style.cssText, document.baseURI))
  }

  /** The document's title is the cover's heading, level 1; every other slide's is one below, and so on down. */
  function rankHeadings(root: Element, below: number): void {
    for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5'))
      heading.setAttribute('aria-level', String(Number(heading.localName.slice(1)) + below))
  }

  /** A copy to work on, with its shadow roots, as which Slidev sets its diagrams, written out. */
  function copyOf(box: HTMLElement): HTMLElement {
    const copy = box.cloneNode(true) as HTMLElement
    const copies = Array.from(copy.querySelectorAll('*'))
    for (const [index, { shadowRoot }] of Array.from(box.querySelectorAll('*')).entries()) {
      if (!shadowRoot)
        continue
      const template = document.createElement('template')
      template.setAttribute('shadowrootmode', 'open')
      // In a text it is copied once more where a long document is cut into pieces.
      template.setAttribute('shadowrootclonable', '')
      template.setAttribute('shadowrootserializable', '')
      template.innerHTML = shadowRoot.innerHTML
      copies[index]!.prepend(template)
    }
    return copy
  }

  /** The list of a `sources` slide; below each source, the addresses that its links hide on paper. */
  function sourcesOf(copy: HTMLElement): string {
    const list = copy.querySelector('.slidev-layout.sources > ul, .slidev-layout.sources > ol')?.cloneNode(true) as Element | undefined
    for (const item of list?.querySelectorAll('li') ?? []) {
      for (const link of Array.from(item.querySelectorAll('a[href^="http"]'))) {
        const address = document.createElement('a')
        address.className = 'address'
        address.href = link.getAttribute('href')!
        address.textContent = address.href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
        item.append(address)
      }
    }
    return list?.innerHTML ?? ''
  }

  /** What words and drawings of an element take of the slide: no empty margin of a box, nothing of the title. */
  function seenIn(root: Element, frame: DOMRect): Box | undefined {
    const scale = 980 / frame.width
    const range = document.createRange()
    const rects: DOMRect[] = []
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('h1, .room > .call, .slide-foot, .only-read, .handout-text, button, defs, marker, clipPath, mask, pattern, foreignObject'))
        continue
      const { visibility, opacity, backgroundColor, borderTopWidth, borderLeftWidth } = getComputedStyle(element)
      if (visibility === 'hidden' || opacity === '0')
        continue
      const text = Array.from(element.childNodes).filter(node => node instanceof Text && node.data.trim() !== '')
      const painted = element instanceof HTMLElement && (backgroundColor !== 'rgba(0, 0, 0, 0)' || borderTopWidth !== '0px' || borderLeftWidth !== '0px')
      if (painted || element.childElementCount === 0 && text.length === 0)
        rects.push(element.getBoundingClientRect())
      for (const node of text) {
        range.selectNodeContents(node)
        rects.push(range.getBoundingClientRect())
      }
    }
    const shown = rects.filter(({ width, height }) => width + height > 0)
    if (shown.length === 0)
      return undefined
    const [left, top] = [Math.max(frame.left, Math.min(...shown.map(rect => rect.left))), Math.max(frame.top, Math.min(...shown.map(rect => rect.top)))]
    const [right, bottom] = [Math.min(frame.right, Math.max(...shown.map(rect => rect.right))), Math.min(frame.bottom, Math.max(...shown.map(rect => rect.bottom)))]
    return { left: Math.round((left - frame.left) * scale), top: Math.round((top - frame.top) * scale), width: Math.round((right - left) * scale), height: Math.round((bottom - top) * scale) }
  }

  function seenOf(box: HTMLElement): Partial<Record<Region, Box>> {
    const layout = box.querySelector('.slidev-layout')
    if (!layout)
      return {}
    const frame = layout.getBoundingClientRect()
    const drawing = layout.querySelector('.drawing')?.getBoundingClientRect()
    const regions = [['whole', layout], ['look', layout.querySelector('.sides > .look') ?? layout.querySelector('.sides > .listing > :has(svg):not(.snippet, .slidev-code-wrapper, pre)')], ['compared', layout.querySelector('.compared')]] as const
    // A cover's drawing is cropped by its own box, which has a ground.
    const scale = 980 / frame.width
    const cropped = drawing && { left: Math.round((drawing.left - frame.left) * scale), top: Math.round((drawing.top - frame.top) * scale), width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) }
    const seen: Partial<Record<Region, Box>> = cropped ? { drawing: cropped } : {}
    for (const [name, root] of regions) {
      const part = root && seenIn(root, frame)
      if (part)
        seen[name] = part
    }
    return seen
  }

  /** In px, of what is read on the slide. */
  function smallestText(box: HTMLElement): number {
    const slide = box.querySelector('.print-slide-container')!
    const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT, node => node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)
    let smallest = Infinity
    while (words.nextNode()) {
      const element = words.currentNode.parentElement
      if (!element || element.closest('.handout-text, .slide-foot, .only-read, title, desc, style, script') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      // A drawing may be set smaller than its own measures.
      const drawn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : undefined
      const { width } = element.getBoundingClientRect()
      if (width > 2)
        smallest = Math.min(smallest, parseFloat(getComputedStyle(element).fontSize) * (drawn ? Math.hypot(drawn.a, drawn.b) : 1))
    }
    return Number.isFinite(smallest) ? Math.round(smallest * 10) / 10 : 0
  }

  const slides = boxes.map((box) => {
    const seen = seenOf(box)
    const copy = copyOf(box)
    const set = copy.querySelector<HTMLElement>('.set-text')
    set?.remove()
    set?.removeAttribute('hidden')
    const all = Array.from(copy.querySelectorAll('.handout-text'))
    // What a snippet prints stands with its code there.
    const texts = set ? all.filter(text => !text.matches('.prints-all')) : all
    for (const said of copy.querySelectorAll('.handout-text [data-said]'))
      said.remove()
    for (const text of all)
      text.remove()
    for (const text of texts) {
      // Nobody unfolds anything on paper.
      for (const folded of text.querySelectorAll('details'))
        Object.assign(folded, { name: '', open: true })
    }
    // The page's own head and foot say what the slide's foot does.
    const feet = Array.from(copy.querySelectorAll('.slide-foot'))
    for (const foot of feet)
      foot.remove()
    const container = copy.querySelector('.print-slide-container')!
    container.removeAttribute('id')
    for (const part of [container, ...texts, ...set ? [set] : []]) {
      linkSlides(part)
      prefixIds(part)
      absoluteSources(part)
    }
    rankHeadings(container, box.dataset.no === '1' ? 0 : 1)
    for (const text of texts)
      rankHeadings(text, 1)
    return {
      id: box.id,
      slide: container.outerHTML,
      foot: feet.map(foot => foot.outerHTML).join(''),
      set: set?.innerHTML ?? '',
      text: texts.map(text => text.innerHTML).join(''),
      sources: sourcesOf(copy),
      seen,
      smallest: smallestText(box),
      clicks: Number(box.dataset.clicks),
      reveals: JSON.parse(box.dataset.reveals ?? '[]') as string[],
    }
  })

  // The fonts for paper are the document's own.
  const sheets = Array.from(document.styleSheets).filter(({ ownerNode }) => !(ownerNode instanceof Element && ownerNode.id === fonts))
  const styles = sheets.flatMap(sheet => Array.from(sheet.cssRules)
    // The size of the deck's own printed page.
    .filter(rule => !(rule instanceof CSSPageRule))
    .map(rule => absoluteIn(rule.cssText, sheet.href ?? document.baseURI)))
  return { slides, styles }
}
