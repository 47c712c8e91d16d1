/** What the stand-ins know of language: words, sentences, numbers and dates. */

const stopWords = new Set(`a about an and any are as at be been but by can could did do does for from had has have how i
 if in is it its may me my of on or our out please should so than that the their them then there these they this to
 us was we were what when where which who why will with would you your
 ao aos as com como da das de do dos e em eu isso meu minha na nas no nos o os ou para pela pelo por posso qual quais
 quando que quem se seu sua um uma`.split(/\s+/))

const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** The words of a text in lower case, without accents, stop words and the commonest endings. */
export function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !stopWords.has(word)).map(stem)
}

/** The share of the distinct words of `a` that `b` has too: 0 to 1. */
export function overlap(a: string, b: string): number {
  const wanted = new Set(words(a))
  const there = new Set(words(b))
  return wanted.size === 0 ? 0 : [...wanted].filter(word => there.has(word)).length / wanted.size
}

/** The sentences and lines of a text; the point of "Moffatt v. Air Canada" ends none. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])(?<!\bv\.)\s+|\n+/).map(sentence => sentence.trim()).filter(Boolean)
}

/** The item that a score is highest for, with its score; the first of equals. */
export function best<Item>(items: Iterable<Item>, score: (item: Item) => number): { item: Item, score: number } | undefined {
  let found: { item: Item, score: number } | undefined
  for (const item of items) {
    const points = score(item)
    if (!found || points > found.score)
      found = { item, score: points }
  }
  return found
}

/** A number written in digits (`1,042.50`) or as a word from zero to twelve. */
export function toNumber(word: string): number | undefined {
  const cardinal = cardinals.indexOf(word.toLowerCase())
  if (cardinal >= 0)
    return cardinal
  return /^-?\d[\d,]*(\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : undefined
}

/** The first date of a text, as written (`3 November 2026` or `2026-11-03`) and as ISO 8601. */
export function findDate(text: string): { written: string, iso: string } | undefined {
  const match = /\b(\d{4}-\d{2}-\d{2})\b|\b(\d{1,2}) (\p{L}+) (\d{4})\b/u.exec(text)
  if (!match)
    return undefined
  const [written, iso, day, month, year] = match
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1
  if (iso ?? number === 0)
    return iso ? { written, iso } : undefined
  return { written, iso: `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}` }
}

function stem(word: string): string {
  const stems = /^(.{3,}?)(?:ing|ed|es|s)$/.exec(word)
  return stems ? stems[1]! : word
}
