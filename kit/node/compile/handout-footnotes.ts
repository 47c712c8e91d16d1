import type { MarkdownExit, Token } from 'markdown-exit'

/** What markdown-it-footnote notes at its tokens, and the number under which a footnote is shown. */
interface Meta { id: number, shown?: number }

/** A footnote and where it is referred to: on the slide, or in one of its handout texts, by the token that ends that. */
interface Footnote { tokens: Token[], id: number, ends: Set<Token | undefined> }

/**
 * A footnote that only the handout text refers to stands below that text, and not on the slide, at whose end
 * markdown-it-footnote puts all of them. What it writes around them is left out: a number is no link, for a deck's
 * addresses are its slides', and nobody goes back by an arrow that no font of the deck has.
 */
export function handoutFootnotes(md: MarkdownExit): void {
  md.core.ruler.after('footnote_tail', 'workshop_handout_footnotes', (state) => {
    state.tokens = placed(state.tokens)
  })
  const shown = ({ meta }: Token): number => (meta as Meta).shown ?? (meta as Meta).id + 1
  md.renderer.rules.footnote_ref = (tokens, index) => `<sup class="footnote-ref">${shown(tokens[index]!)}</sup>`
  md.renderer.rules.footnote_block_open = () => '<section class="footnotes">\n'
  md.renderer.rules.footnote_block_close = () => '</section>\n'
  md.renderer.rules.footnote_open = (tokens, index) => `<div class="footnote-item"><span class="footnote-number">${shown(tokens[index]!)}</span>\n`
  md.renderer.rules.footnote_close = () => '</div>\n'
  md.renderer.rules.footnote_anchor = () => ''
}

function placed(tokens: Token[]): Token[] {
  const open = tokens.findIndex(({ type }) => type === 'footnote_block_open')
  if (open < 0)
    return tokens
  const close = tokens.findIndex(({ type }) => type === 'footnote_block_close')
  const [head, foot] = [tokens[open]!, tokens[close]!]
  const body = [...tokens.slice(0, open), ...tokens.slice(close + 1)]
  const footnotes = footnotesOf(tokens.slice(open + 1, close))
  const references = referencesOf(body)
  for (const { token, end } of references)
    footnotes[idOf(token)]?.ends.add(end)

  /** Of the slide, or of one handout text; each counts from 1, unless the text refers to one of the slide as well. */
  const groups = Map.groupBy(footnotes, ({ ends }) => ends.has(undefined) || ends.size === 0 ? undefined : [...ends][0])
  const ofSlide = groups.get(undefined) ?? []
  for (const [end, group] of groups) {
    const before = end !== undefined && ofSlide.some(({ ends }) => ends.has(end)) ? ofSlide.length : 0
    for (const [index, footnote] of group.entries()) {
      for (const token of [...footnote.tokens, ...references.map(({ token }) => token)]) {
        if (/^footnote_(?:open|ref)$/.test(token.type) && idOf(token) === footnote.id)
          token.meta = { ...token.meta as Meta, shown: before + index + 1 }
      }
    }
  }
  const blockOf = (end: Token | undefined): Token[] => groups.has(end) ? [head, ...groups.get(end)!.flatMap(({ tokens }) => tokens), foot] : []
  return [...body.flatMap(token => groups.has(token) ? [...blockOf(token), token] : [token]), ...blockOf(undefined)]
}

function footnotesOf(tokens: Token[]): Footnote[] {
  const footnotes: Footnote[] = []
  for (const token of tokens) {
    if (token.type === 'footnote_open')
      footnotes.push({ id: idOf(token), tokens: [], ends: new Set() })
    footnotes.at(-1)?.tokens.push(token)
  }
  return footnotes
}

/** Each reference, with the token that ends the handout text in which it stands. */
function referencesOf(body: Token[]): { token: Token, end: Token | undefined }[] {
  let depth = 0
  let waiting: { token: Token, end: Token | undefined }[] = []
  return body.flatMap((token) => {
    if (token.type === 'html_block') {
      for (const [, slash, alone] of token.content.matchAll(/<(\/?)handout\b[^>]*?(\/?)>/gi))
        depth = Math.max(0, depth + (slash ? -1 : alone ? 0 : 1))
      if (depth === 0) {
        for (const reference of waiting)
          reference.end = token
        waiting = []
      }
    }
    const found = (token.children ?? []).filter(({ type }) => type === 'footnote_ref').map(token => ({ token, end: undefined }))
    if (depth > 0)
      waiting.push(...found)
    return found
  })
}

const idOf = ({ meta }: Token): number => (meta as Meta).id
