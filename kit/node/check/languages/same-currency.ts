import type { ReadSlide } from '../markdown/read-deck.ts'
import { lineAt } from '../slide-lines.ts'
import type { LanguageRule } from './rule.ts'

interface Amount { currency: string, digits: string, written: string, at: number }

/** The same figure in another currency is another price: translated was the sign, and nobody did the sum. */
export const sameCurrency: LanguageRule = {
  name: 'languages-same-currency',
  slides(first, other, { first: language }) {
    const wanted = amountsOf(first)
    const known = amountsOf(other)
    return known.flatMap(({ currency, digits, written, at }) => {
      const same = wanted.filter(amount => amount.digits === digits)
      const fits = same.some(amount => amount.currency === currency) || same.length === 0
      return fits
        ? []
        : [{ line: lineAt(other.slide, at), what: `the slide says ${written}, in ${language} it says ${same[0]!.written}: the same figure in another currency`, next: 'Write one currency in both languages, or do the sum and write another figure.' }]
    })
  },
}

const amount = /(R\$|US\$|\$|€|£|(?:US)?&#36;)[\s\u00A0]?(\d[\d.,]*\d|\d)|(\d[\d.,]*\d|\d)[\s\u00A0](EUR|euros?|USD|BRL|reais|dollars?|dólares)\b/g

const currencies: Record<string, string> = { 'R$': 'BRL', 'US$': 'USD', '$': 'USD', '&#36;': 'USD', 'US&#36;': 'USD', '€': 'EUR', '£': 'GBP', 'euro': 'EUR', 'euros': 'EUR', 'reais': 'BRL', 'dollar': 'USD', 'dollars': 'USD', 'dólares': 'USD' }

/** The amounts of a slide, in any of the ways in which they are written. */
function amountsOf({ slide }: ReadSlide): Amount[] {
  return Array.from(slide.raw.matchAll(amount), ({ 0: written, 1: sign, 2: after, 3: before, 4: name, index }) => ({
    currency: currencies[sign ?? name ?? ''] ?? (sign ?? name ?? ''),
    digits: (after ?? before ?? '').replace(/\D/g, ''),
    written,
    at: index,
  }))
}
