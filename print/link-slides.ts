/**
 * Points the links between slides at the printed pages. On screen a link is a route (`#/stack`, `#/7`);
 * in print the page's element has the slide's id, and only a link to an element's id lives on in a PDF.
 */
export function linkSlides(root: HTMLElement): void {
  const pages = Array.from(root.querySelectorAll('.print-page'))
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const target = decodeURIComponent(link.getAttribute('href')!).replace(/^#\/?/, '')
    const page = pages.find(page => page.id === target) ?? pages[Number(target) - 1]
    if (page)
      link.setAttribute('href', `#${page.id}`)
    link.removeAttribute('target')
  }
  // Another deck stands beside this one where both are hosted, and nowhere on paper.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    if (link.origin === location.origin)
      link.removeAttribute('href')
  }
}
