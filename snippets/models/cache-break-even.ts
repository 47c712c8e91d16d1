/** Does a prompt cache pay: from how many calls an hour, and which of its lifetimes. */
import { figures } from '../lib/facts.ts'
import { fixed, say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  callsPerHour: { value: 6, min: 0.5, max: 60, step: 0.5 },
} satisfies Parameters

const read = figures.cacheRead.value

export interface Cache { write: number, read: number, minutes: number }

/** The share of calls that come in time, where they come at random moments; and what a call's beginning costs then. */
// #region break-even
export const hitRate = (
  perHour: number, { minutes }: Cache,
) => 1 - Math.exp(-perHour * minutes / 60)

export function breakEven(cache: Cache) {
  const { write, read, minutes } = cache
  const hit = (write - 1) / (write - read)
  const rate = -Math.log(1 - hit) / minutes
  return { hit, callsPerHour: rate * 60 }
}
// #endregion

// #region price
export function price(callsPerHour: number, cache: Cache) {
  const hit = hitRate(callsPerHour, cache)
  return hit * cache.read + (1 - hit) * cache.write
}
// #endregion

export const caches: Record<'5 min' | '1 h', Cache> = {
  '5 min': { write: figures.cacheWrite.value, read, minutes: 5 },
  '1 h': { write: figures.cacheWriteHour.value, read, minutes: 60 },
}

export function main({ callsPerHour } = valuesOf(parameters)) {
  const words = say({
    'en': { head: '        hits price*  pays', none: 'none', from: (first: string, second: string) => `from ${first}% hits; 1 h ${second}%`, note: '* 1: no cache' },
    'pt-BR': { head: '     acertos preço*  paga', none: 'nada', from: (first: string, second: string) => `com ${first}% de acertos; 1 h ${second}%`, note: '* 1: sem cache' },
  })
  const rows = Object.entries(caches).map(([name, cache]) =>
    ({ name, hits: hitRate(callsPerHour, cache), times: price(callsPerHour, cache), pays: `${fixed(breakEven(cache).callsPerHour, 1)}/h` }))
  const all = [{ name: words.none, hits: 0, times: 1, pays: '' }, ...rows]
  const cheapest = all.toSorted((a, b) => a.times - b.times)[0]
  console.log(words.head)
  for (const row of all) {
    const { name, hits, times, pays } = row
    console.log(`${row === cheapest ? '>' : ' '} ${name.padEnd(5)} ${(hits * 100).toFixed(0).padStart(3)}%  ${fixed(times, 2)}  ${pays}`.trimEnd())
  }
  const [first = '', second = ''] = Object.values(caches).map(cache => (breakEven(cache).hit * 100).toFixed(0))
  console.log(words.from(first, second))
  console.log(words.note)
}

if (import.meta.main)
  main(fromArguments(parameters))
