import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { findTags } from '../kit/node/compile/snippets/tags.ts'
import type { Deck } from '../kit/node/course/course.ts'

/**
 * A deck as plain Marp Markdown: the same slides with the words and the code that stand in their Markdown. Components
 * and inline drawings, notes and handout texts drop out.
 * @param snippets absolute path of the folder of snippets.
 */
export function marpMarkdown(deck: Deck, snippets: string): string {
  const slides = deck.slides.map(({ content }) => plainSlide(content, snippets))
  return `---\nmarp: true\npaginate: true\nlang: ${deck.locale}\n---\n\n${slides.join('\n\n---\n\n')}\n`
}

function plainSlide(content: string, snippets: string): string {
  const shown = withCode(content, snippets).replace(/<Handout>[^]*?<\/Handout>/g, '').replace(/<!--[^]*?-->/g, '')
  // Between the blocks of code, whose own tags are text.
  return shown.split(/(^```[^]*?^```$)/m)
    .map((part, index) => index % 2 === 1 ? part.replace(/^```(\w*).*/, '```$1') : plainText(part))
    .join('').replace(/\n{3,}/g, '\n\n').trim()
}

/** What `<Snippet … />` and `<<<` show, as blocks of code. */
function withCode(content: string, snippets: string): string {
  let text = content
  for (const { start, end, file, region } of findTags(content).toReversed())
    text = text.slice(0, start) + codeBlock(join(snippets, `${file}.ts`), region) + text.slice(end)
  return text.replace(/^<<< (?:\.\.\/)*snippets\/([^\s#]+)(?:#(\S+))?.*$/gm, (_, file: string, region: string | undefined) => codeBlock(join(snippets, file), region))
}

function codeBlock(file: string, region: string | undefined): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const marks = (line: string) => /#\s?(region|endregion)\b\s*(\S*)/.exec(line)
  const start = region === undefined ? 0 : lines.findIndex(line => marks(line)?.[1] === 'region' && marks(line)?.[2] === region) + 1
  const end = region === undefined ? -1 : lines.findIndex((line, place) => place >= start && marks(line)?.[1] === 'endregion')
  const code = lines.slice(start, end < 0 ? undefined : end)
  return `\`\`\`${extname(file).slice(1)}\n${code.join('\n')}\n\`\`\``
}

function plainText(markdown: string): string {
  return markdown
    .replace(/<svg\b[^]*?<\/svg>/g, '')
    .replace(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, tag => /^<br\b/i.test(tag) ? tag : '')
    .replace(/^::[\w-]+::$/gm, '')
}
