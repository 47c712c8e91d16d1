/** An amount of money, as it stands in a text. */
export interface Amount { currency: string, digits: string, written: string, at: number }

const amount = /(R\$|US\$|\$|€|£|(?:US)?&#36;)[\s\u00A0]?(\d[\d.,]*\d|\d)|(\d[\d.,]*\d|\d)[\s\u00A0](EUR|euros?|USD|BRL|reais|dollars?|dólares)\b/g

const currencies: Record<string, string> = { 'R$': 'BRL', 'US$': 'USD', '$': 'USD', '&#36;': 'USD', 'US&#36;': 'USD', '€': 'EUR', '£': 'GBP', 'euro': 'EUR', 'euros': 'EUR', 'reais': 'BRL', 'dollar': 'USD', 'dollars': 'USD', 'dólares': 'USD' }

/** The amounts of a text, in any of the ways in which they are written. */
export function amountsIn(text: string): Amount[] {
  return Array.from(text.matchAll(amount), ({ 0: written, 1: sign, 2: after, 3: before, 4: name, index }) => ({
    currency: currencies[sign ?? name ?? ''] ?? (sign ?? name ?? ''),
    digits: (after ?? before ?? '').replace(/\D/g, ''),
    written,
    at: index,
  }))
}

const names: [currency: string, name: RegExp][] = [
  ['EUR', /€|\b(?:EUR|euros?)\b/],
  ['USD', /US\$|\b(?:USD|dollars?|d[oó]lar(?:es)?)(?!\p{L})/u],
  ['BRL', /R\$|\b(?:BRL|reais)\b/],
  ['GBP', /£|\b(?:GBP|pounds?)\b/],
]

/** The currencies that a text speaks of, whether or not with an amount. */
export function currenciesIn(text: string): string[] {
  return names.flatMap(([currency, name]) => name.test(text) ? [currency] : [])
}
