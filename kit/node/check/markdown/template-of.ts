import type { Token } from 'markdown-exit'

/** The template that Vue reads of a slide, in which Markdown is nothing but tags and text. */
export interface Template {
  source: string
  /** Where a place of the source comes from. */
  at: (offset: number) => Place
}

interface Place {
  /** In the slide's file, from 1. */
  line: number
  /** Whether the author wrote it so; false where Markdown makes a tag. */
  isWritten: boolean
}

interface Piece extends Place { start: number }

/** Elements whose content Vue never reads. */
const elsewhere = /<(script|style)\b[\s\S]*?<\/\1\s*>/g

/**
 * Writes a slide as the template that its deck is compiled from: tags as they stand, what Markdown makes of the rest
 * round them. Code is left out, for Vue is told not to look into it.
 * @param start the line in the file on which the Markdown begins.
 */
export function templateOf(tokens: Token[], start: number): Template {
  const writer = new TemplateWriter(start)
  writer.add('<Layout>', false)
  for (const token of tokens)
    writer.block(token)
  writer.end()
  return {
    source: writer.source,
    at(offset) {
      const piece = writer.pieces.findLast(each => each.start <= offset)!
      return { line: piece.line + newlines(writer.source.slice(piece.start, offset)), isWritten: piece.isWritten }
    },
  }
}

class TemplateWriter {
  source = ''
  readonly pieces: Piece[] = []
  private readonly start: number
  private line: number
  private inSlot = false

  constructor(start: number) {
    this.start = start
    this.line = start
  }

  add(text: string, isWritten: boolean): void {
    this.pieces.push({ start: this.source.length, line: this.line, isWritten })
    this.source += text
  }

  block(token: Token): void {
    if (token.map)
      this.line = this.start + token.map[0]
    if (token.type === 'inline')
      this.inline(token)
    else if (token.type === 'html_block' || token.type === 'html_inline')
      this.add(token.content.replace(elsewhere, blank), true)
    else if (token.type === 'slot')
      this.slot(String((token.meta as string[])[0]))
    else if (token.nesting !== 0 && !token.hidden)
      this.add(token.nesting === 1 ? `<${token.tag}>` : `</${token.tag}>`, false)
  }

  end(): void {
    if (this.inSlot)
      this.add('</template>', false)
    this.add('</Layout>', false)
  }

  private slot(name: string): void {
    this.add(`${this.inSlot ? '</template>' : ''}<template v-slot:${name}="slotProps">`, false)
    this.inSlot = true
  }

  private inline(token: Token): void {
    for (const child of token.children ?? []) {
      if (child.type === 'html_inline')
        this.add(child.content, true)
      else if (child.type === 'text' || child.type === 'text_special')
        this.add(escaped(child.content), true)
      else if (child.nesting !== 0)
        this.add(child.nesting === 1 ? `<${child.tag}>` : `</${child.tag}>`, false)
      else if (child.type.endsWith('break'))
        this.add(' ', false)
      this.line += child.type.endsWith('break') ? 1 : newlines(child.type === 'html_inline' ? child.content : '')
    }
  }
}

/** As the parser writes text, which Vue reads back. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** So that all that follows keeps its place. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
