import type { Fault } from '../../../page/check/fault.ts'
import type { Look } from '../../../page/check/index.ts'
import { type Amount, amountsIn, currenciesIn } from '../amounts.ts'

/** So near stand an amount and what it comes to: "R$ 0,11 (US$ 0,02)". */
const converted = 4

/**
 * Amounts in another currency than most of the deck: whoever compares two slides would have to do the sum. An amount
 * beside what it comes to has done it, and a deck that says why it has two needs no sum.
 * @param texts what the deck's slides and handout texts say.
 */
export function mixedCurrency(looks: readonly Look[], texts: readonly string[]): Fault[] {
  const numbers = [...new Set(looks.flatMap(({ said }) => Object.keys(said)))]
  const found = numbers.flatMap((no) => {
    const amounts = looks.flatMap(({ said }) => soleAmounts(said[Number(no)]?.money ?? ''))
    return [...new Map(amounts.map(amount => [amount.written, { ...amount, no: Number(no) }])).values()]
  })
  const [usual, ...others] = [...Map.groupBy(found, ({ currency }) => currency).values()].toSorted((a, b) => b.length - a.length)
  const first = usual?.[0]
  return first === undefined
    ? []
    : others.flat().filter(({ currency }) => !isExplained(texts, currency, first.currency)).map(({ no, written, currency }): Fault => ({
        rule: 'currency-mixed', no, words: written, key: currency, size: 0,
        what: `the slide says ${written}, and ${no === first.no ? 'also' : `slide ${first.no} says`} ${first.written}: two currencies in one deck`,
        next: 'Write one currency in the whole deck, or both where one is reckoned from the other: R$ 0,11 (US$ 0,02); or say once, on a slide or in its <Handout>, why there are two: “The shop sells in euros, and providers bill in dollars.”',
      }))
}

/** Whether a sentence speaks of both currencies as such, and not of two prices. */
function isExplained(texts: readonly string[], one: string, other: string): boolean {
  return texts.flatMap(text => text.split(/(?<=[.!?])\s+/)).some((sentence) => {
    const named = currenciesIn(sentence)
    return named.includes(one) && named.includes(other) && amountsIn(sentence).length === 0
  })
}

/** Those that no other currency stands right beside. */
function soleAmounts(text: string): Amount[] {
  const amounts = amountsIn(text)
  const isBeside = (one: Amount, next: Amount | undefined) => next !== undefined && next.currency !== one.currency && next.at - one.at - one.written.length <= converted
  return amounts.filter((one, index) => !isBeside(one, amounts[index + 1]) && !(index > 0 && isBeside(amounts[index - 1]!, one)))
}
