import { nearest } from '../../base/nearest.ts'
import type { ReadDeck } from './read-deck.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** A term that slides/glossary.yaml does not explain, in a deck's `glossary:` or on a slide, `<Term id="drift">`. */
export const termUnknown: MarkdownRule = {
  name: 'term-unknown',
  deck: read => read.deck.terms.flatMap(id => faults(id, read, read.settings.lineOf('glossary'))),
  // One without an id, component-property-missing tells.
  slide: ({ body }, read) => body.tags.filter(tag => tag.name === 'Term' && tag.attributes.has('id')).flatMap(({ attributes, line }) => faults(attributes.get('id')!, read, line)),
}

function faults(id: string, { course }: ReadDeck, line: number): Fault[] {
  if (id in course.glossary)
    return []
  const meant = nearest(id, Object.keys(course.glossary))
  return [{
    line,
    what: id === '' ? 'a <Term> says not which term it is' : `slides/glossary.yaml explains no term "${id}"`,
    next: meant ? `Write "${meant}".` : id === '' ? 'Write its name, as in <Term id="drift">drift</Term>.' : 'Explain it there, in every language, or take it out.',
  }]
}
