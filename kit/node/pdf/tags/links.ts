import { PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import { allTags, isContent, isTag, type Tag, type Tags } from './tags.ts'

const key = (name: string): PDFName => PDFName.of(name)

/** Tells of each link in words where it leads: its own, or its address. What leads nowhere is no link. */
export function tagLinks(tags: Tags, textOf: (tag: Tag) => string): void {
  for (const link of allTags(tags.top).filter(tag => tag.role === 'Link')) {
    const annotations = link.kids.flatMap(kid => isTag(kid) || isContent(kid) ? [] : [kid.annotation])
    if (annotations.length === 0) {
      link.role = 'Span'
      continue
    }
    const words = textOf(link).replace(/\s+/g, ' ').trim() || alternativeOf(link)
    for (const annotation of annotations) {
      if (!annotation.has(key('Contents')))
        annotation.set(key('Contents'), PDFHexString.fromText(words || addressOf(annotation)))
    }
  }
}

/** The words of a figure that is linked. */
function alternativeOf(link: Tag): string {
  return allTags(link).map(({ dict }) => decoded(dict.lookup(key('Alt')))).filter(Boolean).join(' ')
}

function addressOf(annotation: PDFDict): string {
  const action = annotation.lookup(key('A'))
  return (action instanceof PDFDict ? decoded(action.lookup(key('URI'))) : decoded(annotation.lookup(key('Dest')))) || '–'
}

function decoded(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName ? object.decodeText() : ''
}
