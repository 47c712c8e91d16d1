import { PDFBool, PDFDict } from '@cantoo/pdf-lib'
import { type Condition, key, ownerOf } from './read.ts'

export const taggedContent: Condition[] = [
  {
    id: '01-003',
    find: ({ drawings }) => drawings.filter(({ marks }) => marks.some(({ tag }, index) => tag === 'Artifact' && marks.slice(0, index).some(({ mcid }) => mcid !== undefined)))
      .map(({ page }) => `an artifact inside of tagged content on page ${page + 1}`),
  },
  {
    id: '01-004',
    find: ({ drawings }) => drawings.filter(({ marks }) => marks.some(({ mcid }, index) => mcid !== undefined && marks.slice(0, index).some(({ tag }) => tag === 'Artifact')))
      .map(({ page }) => `tagged content inside of an artifact on page ${page + 1}`),
  },
  {
    id: '01-005',
    find: read => read.drawings.filter(drawing => !drawing.marks.some(({ tag }) => tag === 'Artifact') && !ownerOf(read, drawing))
      .map(({ page, kind, text }) => `${kind} ${text.join('')} on page ${page + 1} is neither tagged nor an artifact`),
  },
  {
    id: '01-007',
    find: ({ pdf }) => pdf.catalog.lookupMaybe(key('MarkInfo'), PDFDict)?.get(key('Suspects')) === PDFBool.True ? ['Suspects is true'] : [],
  },
]
