import type { ReadSlide } from '../markdown/read-deck.ts'
import type { Fault } from '../markdown/rule.ts'
import type { LanguageRule } from './rule.ts'

/** Code is the same in every language, but for its comments and the texts in it. */
export const sameSnippets: LanguageRule = {
  name: 'languages-same-snippets',
  slides(first, other, { first: language }) {
    const wanted = codeOf(first)
    const found = codeOf(other)
    if (wanted.length !== found.length)
      return [{ line: found.at(-1)?.line ?? other.slide.line, what: `the slide has ${listed(found)}, in ${language} it has ${listed(wanted)}`, next: `Give it the code that ${language} has.` }]
    return found.flatMap(({ says, line }, index): Fault[] => {
      const original = wanted[index]!.says
      return says === original ? [] : [{ line, what: `the slide has ${says}, in ${language} it has ${original}`, next: `Write ${original}, or change ${language}.` }]
    })
  },
}

/** The blocks of code and the imported snippets of a slide, in their order. */
function codeOf({ body }: ReadSlide): { says: string, line: number }[] {
  return [
    ...body.code.map(({ language, line }) => ({ line, says: language ? `a block of ${language}` : 'a block of code' })),
    // What a tag names, its props tell: see languages-same-components.
    ...body.snippets.filter(({ by }) => by === 'markdown').map(({ path, region, language, line }) => ({ line, says: `<<< ${path}${region && `#${region}`} ${language}` })),
  ].toSorted((a, b) => a.line - b.line)
}

function listed(code: { says: string }[]): string {
  return code.length === 0 ? 'no code' : code.map(({ says }) => says).join(', ')
}
