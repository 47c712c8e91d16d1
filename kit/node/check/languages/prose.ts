/** Mathematics is the same everywhere; `from $5 to $50` is none. */
const formulas = /\$\$[^]*?\$\$|\$(?!\s)[^$\n]*(?<!\s)\$(?!\d)|\\[a-zA-Z]+/g

/** Three words or more, two of them in lower case: "World Economic Forum, Future of Jobs Report" is a name. */
export function isProse(text: string): boolean {
  const words = text.replace(formulas, ' ').replace(/\S*(:\/\/|@)\S*/g, ' ').match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []
  const small = new Set(words.filter(word => /^\p{Ll}/u.test(word)))
  return words.length >= 3 && small.size >= 2
}
