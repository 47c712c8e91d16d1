import { slideName } from './slide-names'
import { slides } from './slidev-internals'

/**
 * Points the links between slides at the printed pages. On screen a link is a route (`#/stack`, `#/7`);
 * in print the page's element has the slide's id, and only a link to an element's id lives on in a PDF.
 * To a slide in another part of a long deck it becomes `slide:stack`, which the exporter leads there when it joins the
 * parts (kit/export/merge-pdfs.ts).
 */
export function linkSlides(root: HTMLElement): void {
  const names = slides.value.map(slideName)
  const here = new Set(Array.from(root.querySelectorAll('.print-page'), page => page.id))
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const target = decodeURIComponent(link.getAttribute('href')!).replace(/^#\/?/, '')
    const name = names.includes(target) ? target : names[Number(target) - 1]
    if (name !== undefined)
      link.setAttribute('href', here.has(name) ? `#${name}` : `slide:${encodeURIComponent(name)}`)
    link.removeAttribute('target')
  }
  // Another deck stands beside this one where both are hosted, and nowhere on paper.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    if (link.origin === location.origin)
      link.removeAttribute('href')
  }
}
