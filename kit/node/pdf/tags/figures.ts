import { PDFName } from '@cantoo/pdf-lib'
import type { Box } from '../content/geometry.ts'
import { allTags, isTag, type Tag, type Tags } from './tags.ts'

const key = (name: string): PDFName => PDFName.of(name)

/**
 * Says of each figure where it is. What is called one for the caption below it, and has no words of its own, is a
 * group: the figure with the words stands in it. ISO 32000-1, 14.8.5.4.
 */
export function tagFigures(tags: Tags, boxOf: (tag: Tag) => Box | undefined): void {
  const { context } = tags.document
  for (const figure of allTags(tags.top).filter(tag => tag.role === 'Figure')) {
    if (!figure.dict.has(key('Alt')) && figure.kids.some(isTag)) {
      figure.role = 'Div'
      continue
    }
    const box = boxOf(figure)
    if (box)
      figure.dict.set(key('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: box.map(side => Math.round(side * 100) / 100) }))
  }
}
