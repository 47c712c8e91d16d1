import { isHTMLTag } from '@vue/shared'
import type { Token } from 'markdown-exit'
import type { Body, Part, Tag, Text } from './body.ts'
import { pascalCase } from './known.ts'
import { readHtml } from './read-html.ts'
import { slidevMarkdown, snippetLine } from './slidev-markdown.ts'

/**
 * Takes a slide's body apart, with the parser and the rules by which Slidev reads it.
 * @param start the line in the file on which the Markdown begins.
 */
export function readBody(markdown: string, start: number): Body {
  return readTokens(slidevMarkdown.parse(markdown, {}), start)
}

/** The same, of what the parser has read already. */
export function readTokens(tokens: Token[], start: number): Body {
  const reader = new BodyReader(start)
  for (const token of tokens)
    reader.block(token)
  return reader.body
}

/** Tokens that are no block of what one reads: at the top, `inline` is what stands behind a component on its line. */
const unparted = new Set(['html_block', 'html_inline', 'inline', 'slot'])

/** Elements whose content is no text that anybody reads. */
const unread = new Set(['script', 'style'])

class BodyReader {
  readonly body: Body = { headings: [], paragraphs: [], texts: [], links: [], images: [], tags: [], code: [], snippets: [], slots: [], parts: [], imports: [] }
  private readonly start: number
  private line: number
  /** The tags that are open, the innermost last. */
  private open: Tag[] = []
  private listDepth = 0
  private inTableBody = false
  private inLink = false
  private text: Text | undefined

  constructor(start: number) {
    this.start = start
    this.line = start
  }

  block(token: Token): void {
    if (token.map)
      this.line = this.start + token.map[0]
    if (token.block && token.level === 0 && token.nesting >= 0 && !unparted.has(token.type))
      this.part('block')
    switch (token.type) {
      case 'heading_open':
        this.body.headings.push({ ...this.place(), depth: Number(token.tag.slice(1)) })
        break
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.listDepth++
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.listDepth--
        break
      case 'list_item_open':
        this.part('item')
        break
      case 'tbody_open':
      case 'tbody_close':
        this.inTableBody = token.nesting === 1
        break
      case 'tr_open':
        if (this.inTableBody)
          this.part('row')
        break
      case 'fence':
      case 'code_block':
        this.code(token)
        break
      case 'snippet':
        this.snippet(token.meta as (string | undefined)[])
        break
      case 'slot':
        this.body.slots.push({ name: String((token.meta as string[])[0]), line: this.line })
        break
      case 'html_block':
      case 'html_inline': // A component that begins and ends on one line, which it has for itself.
        this.html(token.content)
        break
      case 'inline':
        this.inline(token)
    }
  }

  private code(token: Token): void {
    const [language = ''] = token.info.trim().split(/[\s{]/, 1)
    this.body.code.push({ ...this.place(), language, info: token.info.trim(), code: token.content })
    // A magic-move block holds code blocks, and may hold snippets between them.
    if (token.markup.length < 4)
      return
    let inside = false
    for (const [index, line] of token.content.split('\n').entries()) {
      if (line.startsWith('```'))
        inside = !inside
      const match = inside ? null : snippetLine.exec(line.trimStart())
      if (match)
        this.snippet(match.slice(1), 1 + index)
    }
  }

  private snippet([path = '', region = '', language = '', info = '']: (string | undefined)[], below = 0): void {
    // What Git leaves where two versions meet begins so too.
    if (path.startsWith('<'))
      return
    this.body.snippets.push({ ...this.place(below), path, region: region.slice(1), language: language || (/\.(\w+)$/.exec(path)?.[1] ?? ''), info, by: 'markdown' })
  }

  private inline(token: Token): void {
    this.body.paragraphs.push({ ...this.place(), source: token.content })
    this.begin()
    for (const child of token.children ?? []) {
      switch (child.type) {
        case 'text':
        case 'text_special':
          this.add(child.content)
          break
        case 'code_inline':
          this.add(child.content, 'untranslated')
          break
        case 'softbreak':
        case 'hardbreak':
          this.add(' ')
          this.line++
          break
        case 'link_open':
          this.body.links.push({ ...this.place(), href: child.attrGet('href') ?? '', by: child.markup === 'linkify' ? 'text' : 'markdown' })
          this.inLink = true
          break
        case 'link_close':
          this.inLink = false
          break
        case 'image':
          this.body.images.push({ ...this.place(), src: decoded(child.attrGet('src') ?? ''), alt: child.content || undefined })
          break
        case 'html_inline':
          this.html(child.content)
      }
    }
    this.end()
  }

  private html(html: string): void {
    const first = this.line
    for (const piece of readHtml(html)) {
      this.line = first + newlines(html.slice(0, piece.offset))
      if (piece.kind === 'text')
        this.htmlText(piece.text)
      else if (piece.kind === 'close')
        this.leave(piece.name)
      else
        this.enter({ ...this.place(), name: piece.name, attributes: piece.attributes }, piece.closed)
    }
    this.line = first + newlines(html)
  }

  /** Text between the tags of a block of HTML. */
  private htmlText(text: string): void {
    const parent = this.open.at(-1)
    if (parent && unread.has(parent.name)) {
      this.body.imports.push(...importedNames(text))
      return
    }
    this.line += newlines(/^\s*/.exec(text)![0])
    this.begin()
    this.add(text)
    this.end()
  }

  private enter(tag: Tag, closed: boolean): void {
    const { name, attributes } = tag
    this.body.tags.push(tag)
    if (/^h[1-6]$/.test(name))
      this.body.headings.push({ ...this.place(), depth: Number(name.slice(1)) })
    const by = name === 'a' ? 'a' : pascalCase(name) === 'Link' ? 'Link' : undefined
    const href = by && attributes.get(by === 'a' ? 'href' : 'to') || by === 'Link' && attributes.get(':to')
    if (by && href)
      this.body.links.push({ ...this.place(), href, by })
    if (pascalCase(name) === 'Snippet' && attributes.has('file'))
      this.body.snippets.push({ ...this.place(), path: `@/../../snippets/${attributes.get('file')}.ts`, region: attributes.get('region') ?? '', language: 'ts', info: '', by: 'tag' })
    if (name === 'img')
      this.body.images.push({ ...this.place(), src: attributes.get('src') ?? '', alt: attributes.get('alt') ?? attributes.get(':alt') })
    if (!closed)
      this.move(name, [...this.open, tag])
    else
      this.add(' ')
  }

  private leave(name: string): void {
    const index = this.open.findLastIndex(tag => tag.name === name)
    if (index >= 0)
      this.move(name, this.open.slice(0, index))
  }

  /** A component that begins or ends within a text cuts it, so that each text lies wholly inside or outside of it. */
  private move(name: string, open: Tag[]): void {
    const cuts = this.text !== undefined && !isHTMLTag(name)
    if (cuts)
      this.end()
    this.open = open
    if (cuts)
      this.begin()
    else
      this.add(' ')
  }

  private begin(): void {
    this.text = { ...this.place(), text: '', prose: '' }
  }

  private add(text: string, kind?: 'untranslated'): void {
    if (!this.text)
      return
    this.text.text += text
    this.text.prose += kind === 'untranslated' || this.inLink ? ' ' : text
  }

  private end(): void {
    if (this.text?.text.trim())
      this.body.texts.push({ ...this.text, text: folded(this.text.text), prose: folded(this.text.prose) })
    this.text = undefined
  }

  private part(kind: Part['kind']): void {
    this.body.parts.push({ ...this.place(), kind, depth: this.listDepth })
  }

  private place(below = 0): { line: number, within: Tag[] } {
    return { line: this.line + below, within: this.open }
  }
}

/** The parser writes paths as a browser sends them; on disk they are as they stand in the file. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  }
  catch {
    return address
  }
}

/** The names that a script's `import`s bring in. */
function importedNames(script: string): string[] {
  return Array.from(script.matchAll(/\bimport\s+([^'"]+?)\s+from\b/g), ([, names]) => names!)
    .flatMap(names => names.split(/[{},]/))
    .map(name => name.trim().split(/\s+as\s+/).at(-1)!)
    .filter(Boolean)
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
