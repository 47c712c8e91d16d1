import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { type Content, type Kid, type Tags, type Tag, allTags, isContent, isTag, newTag, within } from '../tags/tags.ts'
import { type Box, type Matrix, isEmpty, joined, nowhere, still, union } from './geometry.ts'
import { type Glyphs, glyphReader } from './glyphs.ts'
import { type Piece, markStream } from './mark-stream.ts'
import type { DividedWord } from './words.ts'
import { rewriteStream, streamText } from './streams.ts'

/** What was found while the streams were read. */
export interface Marked {
  /** The text of each piece. */
  texts: Map<Content, string>
  /** Where each piece is seen on its page. */
  boxes: Map<Content, Box>
}

/** What is drawn and has words of its own instead: all of it counts. A list's mark may be a dot. */
const drawings = new Set(['Figure', 'Formula', 'Form', 'Lbl'])
const items = new Set(['LI'])
const links = new Set(['Link'])
/** What stands within a line. */
const inline = new Set(['Span', 'Strong', 'Em', 'Code', 'Link', 'Quote'])
const key = (name: string): PDFName => PDFName.of(name)

/**
 * Marks the content of every page, and brings the tags in line: what is an artifact leaves them, what says something
 * joins them. Page by page, of which each is unpacked, rewritten and let go.
 */
export function markDocument(document: PDFDocument, tags: Tags): Marked {
  const glyphsOf = glyphReader()
  const contents = contentsByStream(tags)
  const marked: Marked = { texts: new Map(), boxes: new Map() }
  const doneForms = new Set<PDFRef>()

  for (const page of document.getPages()) {
    const { x, y, width, height } = page.getMediaBox()
    const ref = page.node.get(key('Contents'))
    const stream = document.context.lookup(ref)
    const single = ref instanceof PDFRef && stream instanceof PDFRawStream ? { ref, stream } : undefined
    if (!single)
      throw new Error('A printed page is not one stream.')
    mark(single.ref, single.stream, page.ref, page.ref, page.node.Resources(), still, [x, y, x + width, y + height])
  }
  dropUnmarked(tags, marked)
  return marked

  /** @param of the page or the form whose numbers the stream has. */
  function mark(ref: PDFRef, stream: PDFRawStream, of: PDFRef, page: PDFRef, resources: PDFDict | undefined, matrix: Matrix, box: Box): void {
    const own = contents.get(of) ?? new Map<number, Content>()
    const forms = resources?.lookupMaybe(key('XObject'), PDFDict)
    const fonts = resources?.lookupMaybe(key('Font'), PDFDict)
    const known = new Map<string, Glyphs | undefined>()
    const { stream: text, pieces } = markStream(streamText(stream), {
      matrix,
      box,
      font(name) {
        if (!known.has(name)) {
          const font = fonts?.lookupMaybe(key(name), PDFDict)
          known.set(name, font && glyphsOf(font))
        }
        return known.get(name)
      },
      isMarkedForm: name => contents.has(forms?.get(key(name)) as PDFRef),
      drawForm(name, at, seen) {
        const form = forms?.get(key(name))
        const inner = document.context.lookup(form)
        if (!(form instanceof PDFRef) || !(inner instanceof PDFRawStream) || !contents.has(form) || doneForms.has(form))
          return
        doneForms.add(form)
        mark(form, inner, form, page, inner.dict.lookupMaybe(key('Resources'), PDFDict) ?? resources, joined(matrixOf(inner.dict), at), seen)
      },
      kindOf: mcid => own.has(mcid) ? within(own.get(mcid)!.owner, drawings) ? 'drawing' : 'text' : undefined,
      isOneText: (a, b) => paragraphOf(own.get(a)?.owner) === paragraphOf(own.get(b)?.owner),
      isOneWord: (mcid, head, tail) => addressesOf(within(own.get(mcid)?.owner, links)).some(address => address.includes(head + tail)),
      isLabel: (text, after) => isNumberOf(text, within(own.get(after)?.owner, items)),
    })
    rewriteStream(document, ref, stream, text)
    retag(own, pieces, page, of)
  }

  function retag(own: Map<number, Content>, pieces: readonly Piece[], page: PDFRef, stream: PDFRef): void {
    const fresh = new Map<Content, Kid[]>()
    const words = new Map<DividedWord, Tag>()
    for (const { mcid, was, after, word, text, box } of pieces) {
      const before = own.get(was ?? after!)!
      const content = { mcid, page, stream, owner: before.owner }
      marked.texts.set(content, text)
      marked.boxes.set(content, box)
      if (was === undefined) {
        content.owner = labelOf(within(before.owner, items)!, content)
        continue
      }
      const now = fresh.get(before) ?? []
      fresh.set(before, now)
      if (word === undefined) {
        now.push(content)
      }
      else {
        const known = words.get(word) ?? wordOf(before.owner, word)
        if (!words.has(word))
          now.push(known)
        words.set(word, known)
        known.kids.push(content)
        content.owner = known
      }
    }
    for (const [content, now] of fresh)
      content.owner.kids.splice(content.owner.kids.indexOf(content), 1, ...now)
  }

  /** An element that says as one word what is written as two. ISO 32000-1, 14.9.4. */
  function wordOf(parent: Tag, { text }: DividedWord): Tag {
    const tag = newTag(tags, 'Span', parent)
    tag.dict.set(key('ActualText'), PDFHexString.fromText(text))
    return tag
  }

  /** The label of a list's item, which the browser has drawn and not tagged. */
  function labelOf(item: Tag, content: Content): Tag {
    const label = newTag(tags, 'Lbl', item)
    label.kids.push(content)
    item.kids.unshift(label)
    return label
  }
}

/** From a form's own measures to those of who draws it. */
function matrixOf(form: PDFDict): Matrix {
  const own = form.lookupMaybe(key('Matrix'), PDFArray)
  return own ? own.asArray().map((_, index) => own.lookup(index, PDFNumber).asNumber()) as unknown as Matrix : still
}

function contentsByStream({ top }: Tags): Map<PDFRef, Map<number, Content>> {
  const found = new Map<PDFRef, Map<number, Content>>()
  for (const content of allTags(top).flatMap(tag => tag.kids.filter(isContent))) {
    const own = found.get(content.stream) ?? new Map<number, Content>()
    found.set(content.stream, own.set(content.mcid, content))
  }
  return found
}

/** A list's counter is drawn beside the item, after its text: the number that the item has among the others. */
function isNumberOf(text: string, item: Tag | undefined): boolean {
  const list = item?.parent
  if (!item || !list || list.role !== 'L' || item.kids.some(kid => isTag(kid) && kid.role === 'Lbl') || within(item, new Set(['Figure'])))
    return false
  const [, number] = /^(\d+)[.)]?$/.exec(text.trim()) ?? []
  return Number(number) === list.kids.filter(kid => isTag(kid) && kid.role === 'LI').indexOf(item) + 1
}

/** What a piece of text is a part of: the browser gives each text an element of its own. */
function paragraphOf(owner: Tag | undefined): Tag | undefined {
  let tag = owner?.role === 'NonStruct' ? owner.parent : owner
  while (tag && inline.has(tag.role))
    tag = tag.parent
  return tag
}

/** The addresses that a link leads to. */
function addressesOf(link: Tag | undefined): string[] {
  return link?.kids.flatMap((kid) => {
    const action = isTag(kid) || isContent(kid) ? undefined : kid.annotation.lookupMaybe(key('A'), PDFDict)
    const address = action?.lookup(key('URI'))
    return address instanceof PDFString || address instanceof PDFHexString ? [address.decodeText()] : []
  }) ?? []
}

/** What nothing is drawn for any more leaves the tags, and so does what is empty then and has no meaning of its own. */
function dropUnmarked({ top }: Tags, { texts }: Marked): void {
  const hollow = new Set(['NonStruct', 'Span', 'Div', 'P', 'Strong', 'Em', 'Code', 'L', 'Lbl', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
  const prune = (tag: Tag): boolean => {
    tag.kids = tag.kids.filter(kid => isTag(kid) ? prune(kid) : !isContent(kid) || texts.has(kid))
    return tag.kids.length > 0 || !hollow.has(tag.role)
  }
  prune(top)
}

/** Where a figure is seen, on the page on which it begins. */
export function boxOf(tag: Tag, { boxes }: Marked): Box | undefined {
  const own = allTags(tag).flatMap(one => one.kids.filter(isContent))
  const box = own.filter(one => one.page === own[0]!.page).reduce((all, one) => union(all, boxes.get(one) ?? nowhere), nowhere)
  return isEmpty(box) ? undefined : box
}
