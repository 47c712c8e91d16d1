import type { TakenDeck } from './take-slides.ts'

/**
 * Runs in the deck's handout page and gives its slides as HTML. It must need nothing from outside of itself:
 * Playwright carries it into the browser as text.
 * @param prefix begins every element id.
 */
export function takeFromPage(prefix: string): Omit<TakenDeck, 'deck'> {
  const boxes = Array.from(document.querySelectorAll<HTMLElement>('.handout-slide'))
  const ids = boxes.map(box => box.dataset.id!)
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
        link.setAttribute('href', `#${prefix}${id}`)
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

  /** HTML with the shadow roots in it, as which Slidev sets its diagrams. */
  function htmlOf(element: Element): string {
    const shadowRoots = Array.from(element.querySelectorAll('*'), child => child.shadowRoot).filter(root => root !== null)
    return element.getHTML({ shadowRoots })
  }

  const slides = boxes.map((box, index) => {
    const texts = Array.from(box.querySelectorAll('.handout-text'))
    for (const text of texts)
      text.remove()
    // The page's own head and foot say what the slide's foot does.
    for (const foot of box.querySelectorAll('.slide-foot'))
      foot.remove()
    const container = box.querySelector('.print-slide-container')!
    container.removeAttribute('id')
    for (const part of [container, ...texts]) {
      linkSlides(part)
      prefixIds(part)
      absoluteSources(part)
    }
    rankHeadings(container, index === 0 ? 0 : 1)
    for (const text of texts)
      rankHeadings(text, 1)
    const list = box.querySelector('.slidev-layout.sources > ul, .slidev-layout.sources > ol')
    return {
      id: box.dataset.id!,
      slide: htmlOf(box),
      text: texts.map(htmlOf).join(''),
      list: list ? `<ul>${htmlOf(list)}</ul>` : '',
      reveals: JSON.parse(box.dataset.reveals ?? '[]') as string[],
    }
  })

  const styles = Array.from(document.styleSheets).flatMap(sheet => Array.from(sheet.cssRules)
    // The size of the deck's own printed page.
    .filter(rule => !(rule instanceof CSSPageRule))
    .map(rule => absoluteIn(rule.cssText, sheet.href ?? document.baseURI)))
  return { slides, styles }
}
