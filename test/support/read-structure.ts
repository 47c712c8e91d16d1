import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of a page's structure, as a screen reader walks through it. */
export interface Tag {
  role: string
  /** Alternative text, of a figure. */
  alt?: string
  /** The text in it and below it, white space folded. */
  text: string
  below: Tag[]
}

interface StructNode { role: string, alt?: string, children: (StructNode | { type: string, id: string })[] }

/** The tags of a page in reading order, each with what stands in it. */
export async function pageTags(document: PDFDocumentProxy, no: number): Promise<Tag> {
  const page = await document.getPage(no)
  const [tree, texts] = [await page.getStructTree() as StructNode | null, await markedTexts(document, no)]
  const toTag = (node: StructNode): Tag => {
    const below: Tag[] = []
    let text = ''
    for (const child of node.children) {
      if ('role' in child) {
        const tag = toTag(child)
        below.push(tag)
        text += ` ${tag.text}`
      }
      else {
        text += texts.get(child.id) ?? ''
      }
    }
    return { role: node.role, ...node.alt === undefined ? {} : { alt: node.alt }, text: text.replace(/\s+/g, ' ').trim(), below }
  }
  return tree ? toTag(tree) : { role: 'Root', text: '', below: [] }
}

/** All tags of a tree, in reading order. */
export function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.below.flatMap(allTags)]
}

/** The text of each piece of marked content, by its id. */
async function markedTexts(document: PDFDocumentProxy, no: number): Promise<Map<string, string>> {
  const { items } = await (await document.getPage(no)).getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(id => id !== undefined)
      if (id !== undefined)
        texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    }
    else if (item.type === 'endMarkedContent') {
      open.pop()
    }
    else {
      open.push('id' in item ? item.id : undefined)
    }
  }
  return texts
}
