/** How many characters of a text are enough to find it. */
const enough = 36

/** Words in quotation marks, cut where they are many. */
export function quote(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  return `“${words.length > enough ? `${words.slice(0, enough).replace(/\s+\S*$/, '')}…` : words}”`
}

const named = 'button, a, summary, pre, img, svg, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, blockquote, p, video, canvas, iframe'

/** What an author sees as one thing: the list rather than its item, the code block rather than its line. */
export function thingOf(element: Element): Element | null {
  const thing = element.closest(named)
  return thing?.localName === 'p' ? thing.closest('ul, ol') ?? thing : thing
}

/** What an author would call the thing that an element belongs to: "the list", "the code block". */
export function kindOf(element: Element): string {
  const thing = thingOf(element)
  switch (thing?.localName) {
    case undefined: return 'the text'
    case 'button': case 'summary': return 'the button'
    case 'a': return 'the link'
    case 'pre': return 'the code block'
    case 'img': return 'the image'
    case 'svg': return 'the drawing'
    case 'table': return 'the table'
    case 'ul': case 'ol': return 'the list'
    case 'h1': return 'the title'
    case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return 'the heading'
    case 'video': return 'the video'
    case 'canvas': case 'iframe': return 'the picture'
    default: return 'the paragraph'
  }
}

/** What an element says or shows, to recognise it by: its words, its label, its file, else its class. */
export function wordsOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.getAttribute('title')
  // As it is seen, with blanks where lines break.
  const text = element instanceof HTMLElement ? element.innerText : element.textContent
  if (text.trim() !== '' && !(element instanceof SVGElement))
    return text
  return label ?? (text.trim() || fileOf(element) || '')
}

function fileOf(element: Element): string {
  return element.getAttribute('src')?.split('/').at(-1) ?? ''
}

/** By what an element is found in the Markdown: its words; without any, the beginning of its tag. */
export function traceOf(element: Element): string {
  const words = wordsOf(element)
  if (words.trim() !== '')
    return words
  const shell = element.cloneNode(false) as Element
  for (const { name } of Array.from(shell.attributes).filter(({ name }) => name.startsWith('data-v-')))
    shell.removeAttribute(name)
  return shell.outerHTML.replace(/>.*/s, '')
}

/** An element in full: `the button “Start”`, `the box <div class="mark">`. */
export function nameOf(element: Element): string {
  const words = wordsOf(element)
  if (words.trim() !== '')
    return `${kindOf(element)} ${quote(words)}`
  const style = Array.from(element.classList).filter(name => !name.startsWith('slidev-vclick')).join(' ')
  return `${element.closest('svg') ? 'the drawing’s' : 'the'} <${element.localName}${style ? ` class="${style}"` : ''}>`
}

/** Names an element by where it stands, the same in every click state that does not rebuild the slide. */
export function pathTo(element: Element): string {
  const steps: number[] = []
  for (let one = element; one.parentElement && !one.matches('.slidev-page'); one = one.parentElement)
    steps.unshift(Array.prototype.indexOf.call(one.parentElement.children, one))
  return steps.join('.')
}
