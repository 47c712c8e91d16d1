import { idPattern } from './deck-schema.ts'
import type { ReadSlide } from './read-deck.ts'
import type { MarkdownRule } from './rule.ts'

/** Addresses of Slidev's own pages and of the kit's: a slide of this name could not be reached. */
export const takenAddresses = ['check', 'entry', 'export', 'handout', 'notes', 'notes-edit', 'overview', 'presenter', 'print']

export const slideIdMissing: MarkdownRule = {
  name: 'slide-id-missing',
  slide: ({ slide }) => slide.frontmatter.id === undefined || slide.frontmatter.id === null
    ? [{ line: slide.line, what: 'the slide has no id', next: `Give it one that will stay when its text changes, as in "id: ${slugOf(slide.title) || 'the-stack'}".` }]
    : [],
}

export const slideIdMalformed: MarkdownRule = {
  name: 'slide-id-malformed',
  slide({ slide, settings }) {
    const { id } = slide.frontmatter
    if (id === undefined || id === null)
      return []
    const line = settings.lineOf('id')
    if (typeof id !== 'string' || !idPattern.test(id))
      return [{ line, what: `the id is ${JSON.stringify(id)}`, next: `Write words in lower case, joined by hyphens and with a letter first, as in "id: ${slugOf(slide.id) || slugOf(slide.title) || 'the-stack'}".` }]
    if (takenAddresses.includes(id))
      return [{ line, what: `"${id}" is the address of one of the presentation's own pages`, next: `Choose another id: ${takenAddresses.join(', ')} are taken.` }]
    return []
  },
}

export const slideIdDoubled: MarkdownRule = {
  name: 'slide-id-doubled',
  slide({ slide, settings }, { slides }) {
    const { id } = slide.frontmatter
    const first = slides.find(other => hasId(other) && other.slide.frontmatter.id === id)
    return first && first.slide !== slide
      ? [{ line: settings.lineOf('id'), what: `slide ${first.slide.no} has the id "${slide.id}" too`, next: 'Give one of them another id, in every language.' }]
      : []
  },
}

function hasId({ slide }: ReadSlide): boolean {
  return slide.frontmatter.id !== undefined
}

/** "The last layer is yours" gives "the-last-layer-is". */
function slugOf(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.slice(0, 4).join('-').replace(/^[\d-]+/, '')
}
