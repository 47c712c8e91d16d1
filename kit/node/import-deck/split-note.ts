/** A slide's body and its speaker note, the last comment, as Slidev tells them apart. */
export function splitNote(body: string): { content: string, note: string } {
  const text = body.trim()
  const last = Array.from(text.matchAll(/<!--([\s\S]*?)-->/g)).at(-1)
  return last && last.index + last[0].length >= text.length
    ? { content: text.slice(0, last.index).trim(), note: last[1]!.trim() }
    : { content: text, note: '' }
}
