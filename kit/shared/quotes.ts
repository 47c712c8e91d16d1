/** How quotations are marked: the outer pair, then the inner one, as markdown-it takes them. */
export type Quotes = [open: string, close: string, openInner: string, closeInner: string]

const english: Quotes = ['“', '”', '‘', '’']

/** Where a language marks them otherwise than English and Portuguese do. */
const others: Record<string, Quotes> = {
  es: ['«', '»', '“', '”'],
  fr: ['«\u00A0', '\u00A0»', '‹\u00A0', '\u00A0›'],
  de: ['„', '“', '‚', '‘'],
  it: ['«', '»', '“', '”'],
}

/** The quotation marks of a language, by its tag. */
export function quotesOf(locale: string): Quotes {
  return others[locale.split('-')[0]!] ?? english
}

/** A text between the quotation marks of a language. */
export function quoted(text: string, locale: string): string {
  const [open, close] = quotesOf(locale)
  return `${open}${text}${close}`
}
