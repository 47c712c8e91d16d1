/** A piece of HTML as it stands in Markdown: a tag, or the text between two. */
export type HtmlPiece =
  | { kind: 'open', name: string, attributes: Map<string, string>, closed: boolean, offset: number }
  | { kind: 'close', name: string, offset: number }
  | { kind: 'text', text: string, offset: number }

const tag = /<(\/?)([A-Za-z][\w.:-]*)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>/g
const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g
/** Elements that hold nothing and are never closed. */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** Takes HTML apart, in order. It need not be whole: Markdown cuts it at blank lines. */
export function readHtml(html: string): HtmlPiece[] {
  // A comment's place stays taken, so that all that follows keeps its own.
  const visible = html.replace(/<!--[\s\S]*?(-->|$)/g, comment => comment.replace(/[^\n]/g, ' '))
  const pieces: HtmlPiece[] = []
  let end = 0
  const addText = (until: number) => {
    if (visible.slice(end, until).trim())
      pieces.push({ kind: 'text', text: visible.slice(end, until), offset: end })
  }
  for (const match of visible.matchAll(tag)) {
    addText(match.index)
    end = match.index + match[0].length
    const [, slash, name, attributes, closed] = match
    if (slash)
      pieces.push({ kind: 'close', name: name!, offset: match.index })
    else
      pieces.push({ kind: 'open', name: name!, attributes: readAttributes(attributes!), closed: closed === '/' || empty.has(name!.toLowerCase()), offset: match.index })
  }
  addText(visible.length)
  return pieces
}

function readAttributes(text: string): Map<string, string> {
  return new Map(Array.from(text.matchAll(attribute), ([, name, double, single, bare]) => [name!, double ?? single ?? bare ?? '']))
}
