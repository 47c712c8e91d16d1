import type { ReadSlide } from './read-deck.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Where a footnote stands, or what refers to it. */
interface Mark { name: string, line: number }

/** A footnote is of its slide: Slidev drops one to which nothing on it refers, and a reference without one stays as it is. */
export const footnoteLost: MarkdownRule = {
  name: 'footnote-lost',
  slide(slide) {
    const [footnotes, references] = [footnotesOf(slide), referencesOf(slide)]
    return [
      ...footnotes.filter(({ name }) => !references.some(reference => reference.name === name)).map(({ name, line }): Fault => ({
        line, what: `nothing on the slide refers to the footnote "[^${name}]", so that it is nowhere to be read`,
        next: `Write [^${name}] behind the words that it is about, or take the footnote out.`,
      })),
      ...footnotes.filter(({ name, line }) => footnotes.some(other => other.name === name && other.line > line)).map(({ name, line }): Fault => ({
        line, what: `the footnote "[^${name}]" stands once more further down the slide, and this one is nowhere to be read`,
        next: 'Give each a name of its own.',
      })),
      ...references.filter(({ name }) => !footnotes.some(footnote => footnote.name === name)).map(({ name, line }): Fault => ({
        line, what: `there is no footnote "[^${name}]" on the slide, and the mark stays as it is`,
        next: `Write what it says on the same slide, as in "[^${name}]: The source".`,
      })),
    ]
  },
}

/** `[^1]: The source`, at the beginning of a line that is no code and no HTML. */
function footnotesOf({ slide, tokens, bodyLine }: ReadSlide): Mark[] {
  const others = tokens.flatMap(({ type, map }) => map && /^(?:fence|code_block|html_block)$/.test(type) ? [map] : [])
  return slide.content.split('\n').flatMap((text, index) => {
    const name = footnote.exec(text)?.[1]
    return name === undefined || others.some(([from, to]) => index >= from && index < to) ? [] : [{ name, line: bodyLine + index }]
  })
}

const footnote = /^[ \t>]*\[\^([^\]\s]+)\]:/

/** `[^1]` in a text, that of another footnote too. */
function referencesOf({ body }: ReadSlide): Mark[] {
  return body.paragraphs.flatMap(({ source, line }) => source.split('\n').flatMap((text, index) =>
    Array.from(text.replace(footnote, '').replace(/(`+).*?\1/g, '').matchAll(/\[\^([^\]\s]+)\]/g), ([, name]) => ({ name: name!, line: line + index }))))
}
