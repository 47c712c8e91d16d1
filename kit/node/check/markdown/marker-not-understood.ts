import type { Fault, MarkdownRule } from './rule.ts'
import type { ReadDeck, ReadSlide } from './read-deck.ts'

interface Marker {
  /** Finds it in a paragraph's text, in which code and tags are blanked out. */
  pattern: RegExp
  next: string
  /** False where the deck or the slide makes it mean something. */
  isRaw?: (match: RegExpExecArray, slide: ReadSlide, deck: ReadDeck) => boolean
}

/** What other dialects of Markdown understand, and Slidev's own where they are miswritten. */
const markers: Marker[] = [
  { pattern: /(?:^|\s)<<<\s*[\w@./][^\s]*/gm, next: 'Put it on a line of its own, "<<< ./file.ts#region"; text goes between backticks.' },
  { pattern: /^:::+ ?[\w-]*/gm, isRaw: noComponents, next: 'Slidev has no containers: write a quotation that begins with "> [!TIP]", or a <div class="…">.' },
  { pattern: /^(?:::[\w-]+:?|:[\w-]+::)$/gm, isRaw: noComponents, next: 'A slot is named between two colons on each side, as in "::right::".' },
  { pattern: /^\[(?:\[toc\]|toc)\]$/gim, next: 'Write <Toc />.' },
  { pattern: /!?\[\[(?!toc\]\])[^\]\n]+\]\]/gi, next: 'Write a link, "[text](/id)", or an image, "![what it shows](./file.png)".' },
  { pattern: /<[A-Za-z][\w-]*:[\w-]+(?:\s[^>\n]*)?\/?>/g, next: 'In a text the name of an icon has a hyphen in the place of its colon, as in <carbon-edit />.' },
  { pattern: /==[^\s=][^=\n]*==/g, next: 'Write <mark>…</mark>.' },
  { pattern: /(?<!\S):[a-z][a-z_]+:(?!\S)/g, next: 'Write what it shows in words, or take an icon, as in <carbon-idea />.' },
  { pattern: /\{[.#][\w-]+[^}\n]*\}/g, isRaw: noComponents, next: 'Write the tag itself, as in <span class="…">; or "comark: true" at the head of the deck, which gives it a meaning.' },
]

/** A mark that Slidev does not understand stays on the slide as it stands in the file. */
export const markerNotUnderstood: MarkdownRule = {
  name: 'marker-not-understood',
  slide: (slide, deck) => slide.body.paragraphs.flatMap(({ source, line }) => {
    const text = source.replace(/(`+)[\s\S]*?\1|<\/?[A-Za-z][\w.-]*(?=[\s/>])[^>\n]*>|<[a-z]+:(?:\/\/)?[^>\s]*[@./][^>\s]*>|\]\([^)\n]*\)|\{\{[\s\S]*?\}\}/g, hidden => hidden.replace(/[^\n]/g, ' '))
    return markers.flatMap(({ pattern, next, isRaw }) => Array.from(text.matchAll(pattern))
      .filter(match => isRaw?.(match, slide, deck) ?? true)
      .map((match): Fault => ({
        line: line + text.slice(0, match.index + match[0].length - match[0].trimStart().length).split('\n').length - 1,
        what: `"${match[0].trim()}" means nothing to Slidev and stays as it is`,
        next,
      })))
  }),
}

/** `::name` and `{.class}` mean something where the deck says so. */
function noComponents(_match: RegExpExecArray, _slide: ReadSlide, { deck: { headmatter } }: ReadDeck): boolean {
  return headmatter.comark !== true && headmatter.mdc !== true
}
