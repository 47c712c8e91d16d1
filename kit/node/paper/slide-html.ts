import render from 'dom-serializer'
import { DomUtils, parseDocument } from 'htmlparser2'

/** An element of a slide's HTML, as htmlparser2 has it. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** HTML as a tree whose element is its only child; names keep their case, as drawings need it. */
export function parse(source: string): Element {
  const { children } = parseDocument(`<div>${source}</div>`, { lowerCaseAttributeNames: false, lowerCaseTags: false })
  return children[0] as Element
}

export const all = (test: (element: Element) => boolean, root: Element): Element[] => DomUtils.findAll(test, root.children)
export const first = (test: (element: Element) => boolean, root: Element): Element | undefined => DomUtils.findOne(test, root.children, true) ?? undefined
export const named = (...names: string[]) => ({ name }: Element): boolean => names.includes(name)
export const hasClass = (name: string) => ({ attribs }: Element): boolean => (attribs.class ?? '').split(/\s+/).includes(name)

/** Takes the elements out of their tree. */
export function remove(elements: readonly Element[]): void {
  for (const element of elements)
    DomUtils.removeElement(element)
}

export function innerHtml(element: Element): string {
  return render(element.children, { encodeEntities: 'utf8' })
}

export function outerHtml(element: Element): string {
  return render(element, { encodeEntities: 'utf8' })
}

/** What an element says, white space folded. */
export function textOf(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim()
}

/** What a line of output says, its spaces as they are. */
export function textOfLine(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+$/, '')
}

/** What of an element is for readers: no buttons, nothing that is there for the eye alone. */
export function readable(root: Element): Element {
  remove(all(({ name, attribs }) => name === 'button' || attribs['aria-hidden'] === 'true', root))
  return root
}

/**
 * A slide's words as running text: without its drawings, without what places them on the canvas, and without the line
 * breaks that suit its size.
 */
export function plainText(root: Element): string {
  remove(all(({ name, attribs }) => name === 'svg' || attribs.role === 'img', readable(root)))
  for (const element of all(() => true, root))
    element.attribs = Object.fromEntries(Object.entries(element.attribs).filter(([name]) => !/^(?:class|style|data-.*)$/.test(name)))
  return innerHtml(root).replace(/<!--[^]*?-->/g, '').replace(/\s*<br\s*\/?>\s*/g, ' ').trim()
}
