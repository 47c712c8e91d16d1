/** Letters and digits alone: what typography, markup and line breaks leave the same. */
function bare(text: string): string {
  return text.normalize().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** So many letters are not in the Markdown by chance. */
const unmistakable = 16

/**
 * Tells which words an author wrote: those that are a line, an item, a cell or a whole paragraph of the Markdown,
 * or a long piece of it.
 * @param markdown a slide's body.
 */
export function markdownWords(markdown: string): (words: string) => boolean {
  const text = markdown
    .replace(/<!--[^]*?-->|<Handout>[^]*?<\/Handout>/g, '')
    .replace(/```[^]*?```/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/gi, ' ')
    .replace(/\]\([^)]*\)/g, ']')
  const pieces = new Set([text.split(/\n\s*\n/), text.split('\n'), text.split(/[\n|]/)].flat().map(piece => bare(piece.replace(/^\s*(?:[-*+]|\d+[.)])\s/, ''))))
  const whole = bare(text)
  return (words) => {
    const wanted = bare(words)
    return wanted !== '' && (pieces.has(wanted) || (wanted.length >= unmistakable && whole.includes(wanted)))
  }
}
