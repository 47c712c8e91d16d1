import type { BookFigure, BookPlaces, BookSlide } from './book-slide.ts'

/**
 * Runs in a page on which the slides of a deck stand one below the other, each in a `[data-slide]` with its text in the
 * `[data-text]` that follows. Gives them as well-formed XHTML that needs no style: what is text flows, what is drawn
 * becomes a figure. It must need nothing from outside of itself: Playwright carries it into the browser as text.
 */
export function readBook({ places, decks, site, url, scale, inWords, prints }: BookPlaces): BookSlide[] {
  const xhtml = 'http://www.w3.org/1999/xhtml'
  const xml = 'http://www.w3.org/XML/1998/namespace'
  const out = document.implementation.createDocument(xhtml, 'html')
  /** What keeps its name in the book; all else keeps what it holds. */
  const kept = new Set(['p', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'blockquote', 'pre', 'code', 'strong', 'em', 'b', 'i', 's', 'u', 'del', 'ins', 'sub', 'sup', 'kbd', 'samp', 'var', 'q', 'cite', 'abbr', 'dl', 'dt', 'dd', 'hr', 'br', 'mark', 'small', 'dfn', 'a'])
  const block = new Set(['p', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'blockquote', 'pre', 'dl', 'dt', 'dd', 'hr', 'div', 'section', 'article', 'aside', 'details', 'summary', 'figure', 'figcaption', 'header', 'footer', 'main', 'nav'])
  /** In these stands nothing but words. */
  const ofWords = new Set(['p', 'pre', 'code', 'strong', 'em', 'b', 'i', 's', 'u', 'sub', 'sup', 'kbd', 'samp', 'var', 'q', 'cite', 'abbr', 'dt', 'mark', 'small', 'dfn', 'a', 'span'])
  const attributes = ['colspan', 'rowspan', 'scope', 'start', 'dir']
  /** Boxes of the layouts: they say where something stands on the canvas, which a page that flows has no use for. */
  const frames = /^(?:grow|sides|alone|listing|look|task|work|handin|figure|value|counts|compared|source|claims|question|answer|slidev-.*|code|reading)$/
  /** Of these, what they hold is told apart in the book. */
  const told = ['value', 'answer', 'source', 'handin']
  const drawing = 'svg, img, canvas, video, picture'
  const leftOut = 'button, script, style, template, input, [hidden], .clock, .bar, .slidev-icon, [aria-hidden="true"]'

  const squash = (text: string): string => text.replace(/[\s\u200B]+/g, ' ').trim()
  /** XML knows no control characters. */
  const clean = (text: string): string => text.replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
  const make = (name: string, ...children: (Node | string)[]): Element => {
    const element = out.createElementNS(xhtml, name)
    element.append(...children)
    return element
  }
  const classed = (name: string, kind: string, ...children: (Node | string)[]): Element => {
    const element = make(name, ...children)
    element.setAttribute('class', kind)
    return element
  }

  /** The boxes of a flex box stand apart, though nothing stands between them. */
  function standsApart(element: Element): boolean {
    return getComputedStyle(element).display !== 'inline' || /flex|grid/.test(getComputedStyle(element.parentElement ?? element).display)
  }

  /** Where a link leads in the book, or from it. */
  function target(link: Element): string | undefined {
    const address = link.getAttribute('href') ?? ''
    if (address.startsWith('#'))
      return places[address.slice(1)]
    if (!address.startsWith(site))
      return /^(?:https?|mailto):/.test(address) ? address : undefined
    const path = address.slice(site.length)
    const [, deck = '', slide = ''] = /^([^/]+\/[^/]+)\/(?:index\.html)?(?:#\/?([^?]*))?$/.exec(decodeURI(path)) ?? []
    const known = decks[deck]
    return known ? places[known.prefix + slide] ?? places[known.first] : url === null ? undefined : url + path
  }

  /** @param phrase true inside of what holds words alone. */
  function copied(node: Node, level: number, phrase: boolean): (Node | string)[] {
    if (node.nodeType === Node.TEXT_NODE)
      return [clean(node.nodeValue ?? '')]
    if (!isElement(node))
      return []
    if (node.localName === 'math')
      return [out.importNode(node, true)]
    const label = node.getAttribute('aria-label')
    if (node.matches('svg, img'))
      return node.matches('[role="img"]') && label ? [label] : node.getAttribute('alt') ? [node.getAttribute('alt')!] : []
    if (node.matches(leftOut))
      return []
    const name = /^h[1-6]$/.test(node.localName) ? `h${Math.min(6, level + 1)}` : node.localName
    const inside = (): (Node | string)[] => Array.from(node.childNodes).flatMap(child => copied(child, level, phrase || ofWords.has(name) || /^h\d$/.test(name)))
    const language = node.getAttribute('lang')
    const isKept = (kept.has(name) || /^h\d$/.test(name)) && !(phrase && block.has(name)) && !(name === 'a' && target(node) === undefined)
    if (!isKept) {
      const content = inside()
      if (language)
        return [tongued(make('span', ...content), language)]
      return block.has(name) && !phrase
        ? [make('div', ...content)]
        : standsApart(node) ? [' ', ...content, ' '] : content
    }
    if (name === 'pre')
      return [listing(node)]
    // A corner of a table is no head of anything.
    const element = make(name === 'th' && squash(node.textContent) === '' ? 'td' : name, ...inside())
    for (const attribute of attributes) {
      if (node.hasAttribute(attribute) && !(attribute === 'scope' && element.localName === 'td'))
        element.setAttribute(attribute, node.getAttribute(attribute)!)
    }
    if (name === 'a')
      element.setAttribute('href', target(node)!)
    // The address of a source stands on a line of its own.
    if (name === 'a' && node.matches('.address')) {
      element.setAttribute('class', 'address')
      return [' ', element]
    }
    if (language)
      tongued(element, language)
    return ['p', 'li'].includes(name) && squash(element.textContent) === '' && !element.querySelector('img') ? [] : [element]
  }

  function tongued(element: Element, language: string): Element {
    element.setAttribute('lang', language)
    element.setAttributeNS(xml, 'xml:lang', language)
    return element
  }

  function listing(pre: Element): Element {
    const code = make('code', clean(linesOf(pre)))
    const kind = /language-[\w-]+/.exec(pre.querySelector('code')?.className ?? '')?.[0]
    if (kind)
      code.setAttribute('class', kind)
    const made = make('pre', code)
    made.setAttribute('translate', 'no')
    return made
  }

  /** The text of a listing or of an output, in which a sign may be drawn. */
  function linesOf(element: Element): string {
    return Array.from(element.childNodes, node => !isElement(node)
      ? node.nodeType === Node.TEXT_NODE ? node.nodeValue ?? '' : ''
      : node.matches('svg') ? node.getAttribute('aria-label') ?? '' : node.matches('button') ? '' : node.matches('br') ? '\n' : linesOf(node)).join('').replace(/\n$/, '')
  }

  /** What a drawing says to who cannot see it: the descriptions of its pictures, and the words that stand in it. */
  function saysOf(root: Element): { labels: string[], words: string[] } {
    const labels: string[] = []
    const words: string[] = []
    const apart = ' \u00B7 '
    const text = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE)
        return node.nodeValue ?? ''
      if (!isElement(node) || node.matches('button, script, style, template, [aria-hidden="true"]'))
        return ''
      const label = squash(node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? '')
      if (node.matches('[role="img"], img')) {
        // A sign in a line is a word of the line.
        if (label.length > 2)
          labels.push(label)
        return label.length > 2 ? '' : label
      }
      const children = Array.from((node.shadowRoot ?? node).childNodes)
      const parts = children.map(child => isElement(child) && (standsApart(child) || child.localName === 'text') ? apart + text(child) + apart : text(child))
      const whole = parts.join('')
      if (!node.matches('li, p, tr, dd, dt, text, figcaption, h1, h2, h3, h4') || node.closest('li, tr') !== node && node.closest('li, tr') && root.contains(node.closest('li, tr')))
        return whole
      line(whole)
      return ''
    }
    const line = (whole: string): void => {
      const said = whole.split('\u00B7').map(squash).filter(Boolean).join(apart)
      if (/[\p{L}\p{N}]/u.test(said))
        words.push(said)
    }
    line(text(root))
    return { labels, words }
  }

  /** Where something is seen of an element and all in it. */
  function seen(root: Element, within: DOMRect): { x: number, y: number, width: number, height: number } | undefined {
    const boxes: DOMRect[] = []
    const look = (element: Element): void => {
      const style = getComputedStyle(element)
      if (style.visibility === 'hidden' || style.display === 'none' || element.localName === 'defs' || element.localName === 'title')
        return
      const paints = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderTopWidth) > 0 || Number.parseFloat(style.borderLeftWidth) > 0
      if (element.matches('img, canvas, video, circle, ellipse, rect, path, line, polygon, polyline, text, use, image, iframe') || paints)
        boxes.push(element.getBoundingClientRect())
      for (const child of (element.shadowRoot ?? element).childNodes) {
        if (isElement(child)) {
          look(child)
        }
        else if (child.nodeType === Node.TEXT_NODE && squash(child.nodeValue ?? '') !== '') {
          const range = document.createRange()
          range.selectNodeContents(child)
          boxes.push(...range.getClientRects())
        }
      }
    }
    look(root)
    const full = boxes.filter(({ width, height }) => width > 0 || height > 0)
    if (full.length === 0)
      return undefined
    // Lines are drawn around their middle.
    const air = 6
    const left = Math.max(within.left, Math.min(...full.map(box => box.left)) - air)
    const top = Math.max(within.top, Math.min(...full.map(box => box.top)) - air)
    const right = Math.min(within.right, Math.max(...full.map(box => box.right)) + air)
    const bottom = Math.min(within.bottom, Math.max(...full.map(box => box.bottom)) + air)
    return right - left < 24 || bottom - top < 24 ? undefined : { x: Math.floor(left + scrollX), y: Math.floor(top + scrollY), width: Math.ceil(right - left), height: Math.ceil(bottom - top) }
  }

  const read = (slide: HTMLElement): BookSlide => {
    const level = Number(slide.dataset.level)
    const figures: BookFigure[] = []
    const title = slide.dataset.title ?? ''
    const text = slide.nextElementSibling?.matches('[data-text]') ? slide.nextElementSibling : undefined
    const textListings = Array.from(text?.querySelectorAll('pre') ?? [], linesOf)
    /** True where the text below shows the same lines, and perhaps more. */
    const isBelow = (lines: string[]): boolean => lines.length > 0 && textListings.some(listing => lines.every(line => listing.includes(line)))

    function figure(element: Element, within: Element): Node[] {
      const place = seen(element, within.getBoundingClientRect())
      if (!place)
        return []
      // The drawing of a cover is not said in the deck, where the title stands beside it; in the book it is described.
      const { labels, words } = element.matches('.drawing')
        ? { labels: [element.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label') ?? ''], words: [] }
        : saysOf(element)
      const name = `${slide.dataset.name}-${figures.length + 1}.png`
      figures.push({ name, ...place })
      const image = make('img')
      image.setAttribute('src', `images/${name}`)
      image.setAttribute('alt', clean(labels.join(' ')) || title)
      image.setAttribute('width', String(Math.round(place.width * scale)))
      image.setAttribute('height', String(Math.round(place.height * scale)))
      const made = make('figure', image)
      if (words.length > 0)
        made.append(make('details', make('summary', inWords), make('ul', ...words.map(word => make('li', clean(word))))))
      return [made]
    }

    function snippet(element: Element): Node[] {
      const pre = element.querySelector('.code pre')
      const output = Array.from(element.querySelectorAll('.output > p'), line => linesOf(line))
      const lines = pre ? linesOf(pre).split('\n').map(line => line.trim()).filter(Boolean) : []
      return [
        ...pre && !isBelow(lines) ? [listing(pre)] : [],
        ...Array.from(element.querySelectorAll('.stand-in, .parameters > p')).flatMap(note => note.textContent.trim() === '' ? [] : [classed('p', 'aside', ...copied(note, level, true))]),
        ...output.length > 0 && !isBelow(output.map(line => line.trim()).filter(line => /[\p{L}\p{N}]/u.test(line)))
          ? [classed('p', 'aside', prints), classed('pre', 'output', make('samp', clean(output.join('\n'))))]
          : [],
      ]
    }

    /** What an author writes has no class; what has one is drawn by a component. */
    function isDrawn(element: Element): boolean {
      const own = (one: Element): boolean => Array.from(one.classList).some(name => !frames.test(name)) && !one.closest('pre, .katex, .term, .term-note')
      return element.querySelector(drawing) !== null || [element, ...element.querySelectorAll('*')].some(one => own(one) || one.shadowRoot !== null)
    }

    function flow(element: Element): Node[] {
      if (element.matches('.snippet'))
        return snippet(element)
      if (element.matches('.drawing'))
        return figure(element, element)
      if (element.matches('h1, .room > .call, .course, .minutes, .module') || element.matches(leftOut))
        return []
      if (element.matches('svg, img, canvas, video') || element.shadowRoot)
        return figure(element, slide)
      if (element.matches('pre')) {
        const lines = linesOf(element).split('\n').map(line => line.trim()).filter(Boolean)
        return isBelow(lines) ? [] : [listing(element)]
      }
      if (element.matches('div, section, article, main, span')) {
        const names = Array.from(element.classList)
        if (names.every(name => frames.test(name)) || !isDrawn(element) || !names.length) {
          const inner = flowIn(element)
          const kind = told.find(name => element.classList.contains(name))
          return kind && inner.length > 0 ? [classed('div', kind, ...inner)] : inner
        }
        return figure(element, slide)
      }
      return isDrawn(element) ? figure(element, slide) : blocks(copied(element, level, false))
    }

    function flowIn(element: Element): Node[] {
      const made: Node[] = []
      for (const child of element.childNodes) {
        if (isElement(child))
          made.push(...flow(child))
        else if (child.nodeType === Node.TEXT_NODE && squash(child.nodeValue ?? '') !== '')
          made.push(make('p', clean(child.nodeValue ?? '')))
      }
      return made
    }

    /** Words that stand by themselves are a paragraph. */
    function blocks(content: (Node | string)[]): Node[] {
      const made: Node[] = []
      let loose: (Node | string)[] = []
      const close = (): void => {
        if (loose.some(part => squash(typeof part === 'string' ? part : part.textContent ?? '') !== ''))
          made.push(make('p', ...loose))
        loose = []
      }
      for (const part of content) {
        if (typeof part !== 'string' && isElement(part) && (block.has(part.localName) || /^h\d$/.test(part.localName))) {
          close()
          made.push(part)
        }
        else {
          loose.push(part)
        }
      }
      close()
      return made
    }

    /** The handout text: words throughout, but for the pictures that stand between them. */
    function textIn(element: Element): Node[] {
      const made: Node[] = []
      for (const child of element.childNodes) {
        if (!isElement(child)) {
          made.push(...blocks(copied(child, level, false)))
          continue
        }
        if (child.matches('svg[role="img"], img, canvas, video') || child.shadowRoot || child.matches('p') && child.childElementCount === 1 && squash(child.textContent) === '' && child.querySelector('img, svg[role="img"]'))
          made.push(...figure(child, text!))
        else if (child.matches('div, section, article, main, details') && !child.matches(leftOut))
          made.push(...textIn(child))
        else
          made.push(...blocks(copied(child, level, false)))
      }
      return made
    }

    const layout = slide.querySelector('.slidev-layout')
    const heading = layout?.querySelector('h1')
    const sources = slide.dataset.sources === undefined ? undefined : document.getElementById(slide.dataset.sources)
    const body = classed('div', 'body', ...sources || !layout ? [] : flowIn(layout), ...text ? textIn(text) : [])
    const write = (node: Node): string => new XMLSerializer().serializeToString(node)
    return {
      anchor: slide.dataset.slide!,
      heading: heading ? write(make('span', ...Array.from(heading.childNodes).flatMap(child => copied(child, level, true)))) : '',
      kicker: squash(layout?.querySelector('.room > .call')?.textContent ?? ''),
      body: write(body),
      sources: sources ? write(make('ul', ...Array.from(sources.children).flatMap(item => copied(item, level, false)))) : '',
      figures,
    }
  }

  return Array.from(document.querySelectorAll<HTMLElement>('[data-slide]'), read)
}
