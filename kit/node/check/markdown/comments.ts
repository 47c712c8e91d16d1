/** A comment of a slide, and where its text would have gone on. */
export interface Comment {
  /** Where `<!--` stands in the text. */
  from: number
  /** Behind its `-->`. */
  to: number
  text: string
}

/** What a slide's text is made of for who looks for comments: code, the beginning of a comment, the end of one. */
const piece = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*$|(`+)(?!`)[^]*?(?<!`)\2(?!`)|<!--|-->/gm

/**
 * The comments of a slide as Slidev ends them, at the first `-->` whatever it was meant for; and each `-->` outside of
 * code that ends none. What stands in code is code.
 */
export function readComments(text: string): { comments: Comment[], strayEnds: number[] } {
  const comments: Comment[] = []
  const strayEnds: number[] = []
  piece.lastIndex = 0
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const { 0: found, index: from } = match
    if (found === '-->') {
      strayEnds.push(from)
    }
    else if (found === '<!--') {
      const end = text.indexOf('-->', piece.lastIndex)
      if (end < 0)
        break
      comments.push({ from, to: end + 3, text: text.slice(from + 4, end) })
      piece.lastIndex = end + 3
    }
  }
  return { comments, strayEnds }
}
