import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { allTags, isTag, newTag, type Tag, type Tags } from './tags.ts'

/**
 * Gives each item of a list the body that belongs beside its label, a label that is a drawn dot the word for it, and a
 * list that counts its items the word for that. ISO 32000-1, 14.8.4.3.3 and 14.8.5.5.
 */
export function tagLists(tags: Tags, textOf: (tag: Tag) => string): void {
  for (const item of allTags(tags.top).filter(tag => tag.role === 'LI')) {
    const labels = item.kids.filter(kid => isTag(kid) && kid.role === 'Lbl')
    const others = item.kids.filter(kid => !labels.includes(kid))
    if (others.length === 0 || others.length === 1 && isTag(others[0]!) && others[0].role === 'LBody')
      continue
    const body = newTag(tags, 'LBody', item)
    body.kids = others
    for (const kid of others) {
      if (isTag(kid))
        kid.parent = body
      else if ('owner' in kid)
        kid.owner = body
    }
    item.kids = [...labels, body]
  }
  for (const label of allTags(tags.top).filter(tag => tag.role === 'Lbl' && textOf(tag).trim() === ''))
    label.dict.set(PDFName.of('ActualText'), PDFHexString.fromText('•'))
  for (const list of allTags(tags.top).filter(tag => tag.role === 'L' && !tag.dict.has(PDFName.of('A')))) {
    const labels = list.kids.filter(isTag).flatMap(item => item.kids.filter(isTag).filter(kid => kid.role === 'Lbl'))
    if (labels.length > 0 && labels.every(label => /^\s*\d+[.)]?\s*$/.test(textOf(label))))
      list.dict.set(PDFName.of('A'), tags.document.context.obj({ O: 'List', ListNumbering: 'Decimal' }))
  }
}
