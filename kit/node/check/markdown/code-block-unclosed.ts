import type { Fault, MarkdownRule } from './rule.ts'

/** Slidev looks for the end of a code block before it looks for slides: all that follows is code. */
export const codeBlockUnclosed: MarkdownRule = {
  name: 'code-block-unclosed',
  slide({ slide, tokens, bodyLine }) {
    const lines = slide.content.split('\n')
    return tokens.filter(token => token.type === 'fence' && token.map).flatMap((token): Fault[] => {
      const [first, end] = token.map!
      const last = lines[end - 1]?.replace(/^[\s>]*/, '').trim() ?? ''
      if (end - 1 > first && last.startsWith(token.markup) && /^(`+|~+)$/.test(last))
        return []
      return [{ line: bodyLine + first, what: 'the code block has no end, so all that follows is code', next: `Write "${token.markup}" on a line of its own behind the code.` }]
    })
  },
}
