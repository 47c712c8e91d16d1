import { amountsIn } from '../amounts.ts'
import { lineAt } from '../slide-lines.ts'
import type { LanguageRule } from './rule.ts'

/** The same figure in another currency is another price: translated was the sign, and nobody did the sum. */
export const sameCurrency: LanguageRule = {
  name: 'languages-same-currency',
  slides(first, other, { first: language }) {
    const wanted = amountsIn(first.slide.raw)
    const known = amountsIn(other.slide.raw)
    return known.flatMap(({ currency, digits, written, at }) => {
      const same = wanted.filter(amount => amount.digits === digits)
      const fits = same.some(amount => amount.currency === currency) || same.length === 0
      return fits
        ? []
        : [{ line: lineAt(other.slide, at), what: `the slide says ${written}, in ${language} it says ${same[0]!.written}: the same figure in another currency`, next: 'Write one currency in both languages, or do the sum and write another figure.' }]
    })
  },
}
