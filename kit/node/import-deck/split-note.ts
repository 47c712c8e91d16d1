/** A slide's body and its speaker note, the last comment, as Slidev tells them apart. */
export function splitNote(body: string): { content: string, note: string } {
  const text = body.trim()
  const last = lastComment(text)
  return last
    ? { content: text.slice(0, last.index).trim(), note: last[1]!.trim() }
    : { content: text, note: '' }
}

/** Where the text of the note begins in a slide's body; its end where it has none. */
export function noteStart(body: string): number {
  const last = lastComment(body.trimEnd())
  return last ? last.index + '<!--'.length : body.length
}

function lastComment(text: string): RegExpExecArray | undefined {
  const last = Array.from(text.matchAll(/<!--([\s\S]*?)-->/g)).at(-1)
  return last && last.index + last[0].length >= text.length ? last : undefined
}
