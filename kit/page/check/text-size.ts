import type { Fault } from './fault.ts'
import { quote } from './names.ts'
import { onceEach } from './once-each.ts'
import type { Part } from './visible-parts.ts'

/** The least sizes, in px of the slide, as docs/look.md has them. */
const least = { any: 18, code: 17, body: 20 }

const code = 'pre, code, kbd, samp'
/** Read with the text that they hang on, and measured by it. */
const hanging = 'sub, sup, .katex'

/** What is set smaller on purpose, though it stands in the Markdown: docs/rules.md lists it. */
const secondVoice = [
  code,
  'figure', 'svg', 'small', 'sub', 'sup', 'caption', 'button', 'label',
  'thead', 'tr > :first-child', // the names of rows and columns
  '.source', '.slide-foot',
].join(', ')

/**
 * Texts that cannot be read from the back of the room.
 * @param markdown tells whether a block's words stand in the slide's Markdown. They are body text; what a component
 * writes by itself is a label.
 */
export function smallTexts(no: number, parts: Part[], markdown: (words: string) => boolean): Fault[] {
  const found: Fault[] = []
  for (const { kind, element, style, text, scale } of parts) {
    if (kind !== 'text')
      continue
    const size = sizeOf(element, style) * scale
    const any = isCode(element, style) ? least.code : least.any
    const limit = isSmaller(size, any) ? any : least.body
    if (!isSmaller(size, limit) || (limit === least.body && (element.closest(secondVoice) || !markdown(blockText(element)))))
      continue
    found.push({ rule: 'text-too-small', no, words: text, key: `${limit} ${size.toFixed(1)} ${kindOfPlace(element)}`, size: limit - size, ...words(text, size, limit, element) })
  }
  return onceEach(found)
}

function sizeOf(element: Element, style: CSSStyleDeclaration): number {
  const base = element.closest(hanging)?.parentElement
  return Number.parseFloat(base ? getComputedStyle(base).fontSize : style.fontSize)
}

/** What is set as code: by its element, or as what a program prints, in the same font as code. */
function isCode(element: Element, style: CSSStyleDeclaration): boolean {
  return element.closest(code) !== null || /\bmono/i.test(style.fontFamily)
}

function words(text: string, size: number, limit: number, element: Element): Pick<Fault, 'what' | 'next'> {
  const px = Number(size.toFixed(1))
  return limit !== least.body
    ? { what: `${quote(text)} is ${px} px high; no ${limit === least.code ? 'code' : 'text'} is smaller than ${limit} px`, next: larger(element) }
    : { what: `${quote(text)} is body text of ${px} px; the least is ${limit} px`, next: 'Set it larger, and say less where there is no room; only a side remark goes into <small>.' }
}

/** Nobody sets the letters of a diagram: it is made to fit as a whole. */
function larger(element: Element): string {
  return element.closest('.mermaid-drawing')
    ? 'The diagram has been made smaller to fit: give it fewer parts or shorter words, let it run the other way (LR, TB), or make two of it.'
    : 'Set it larger, and say less where there is no room.'
}

/** The class that an element stands under, without what changes as one clicks. */
function kindOfPlace(element: Element): string {
  return Array.from(element.closest('[class]')?.classList ?? []).filter(name => !name.startsWith('slidev-vclick-')).join(' ')
}

/** A hundredth is lost to rounding. */
const isSmaller = (size: number, limit: number): boolean => size < limit - 0.05

/** The words of the paragraph, item or cell that holds the text, as the Markdown has them in one piece. */
function blockText(element: Element): string {
  let block = element
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement
  return block.textContent
}
