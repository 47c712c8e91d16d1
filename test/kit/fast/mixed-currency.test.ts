import { expect, test } from 'vitest'
import { mixedCurrency } from '../../../kit/node/check/rendered/mixed-currency.ts'

/** What is told of a deck of two slides, a price and what a call costs. */
function told(...texts: string[]): string[] {
  const said = { 1: { labels: [], all: '', money: 'Two pairs, 160 EUR' }, 2: { labels: [], all: '', money: 'A call: $0.02, all: $0.04' } }
  return mixedCurrency([{ faults: [], empty: [], said }], texts).map(({ what }) => what)
}

test('two currencies in a deck are told, but for a deck that says why it has them', () => {
  const found = ['the slide says 160 EUR, and slide 2 says $0.02: two currencies in one deck']
  expect(told()).toEqual(found)
  expect(told('The trace counts in dollars: the shop sells in euros, and providers bill in dollars.')).toEqual([])
  expect(told('O trace conta em dólares.', 'Exemplo. A loja vende em euros, e os provedores cobram em dólares.')).toEqual([])
  expect(told('The shop sells in euros. Providers bill in dollars.'), 'no sentence speaks of both').toEqual(found)
  expect(told('A shop in São Paulo sells in reais and pays in dollars.'), 'others are meant').toEqual(found)
  expect(told('The boots cost 80 euros, and a call 2 dollars.'), 'it names two prices').toEqual(found)
})
