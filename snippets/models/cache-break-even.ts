/** Does a prompt cache pay: from how many calls an hour, and which of its lifetimes. */
import { figures } from '../lib/facts.ts'
import { fixed, say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  callsPerHour: { value: 6, min: 0.5, max: 60, step: 0.5 },
} satisfies Parameters

const read = figures.cacheRead.value

// #region pays
export interface Cache { write: number, read: number, minutes: number }

export const hitRate = (callsPerHour: number, { minutes }: Cache) =>
  1 - Math.exp(-callsPerHour * minutes / 60)

export function price(callsPerHour: number, cache: Cache) {
  const hit = hitRate(callsPerHour, cache)
  return hit * cache.read + (1 - hit) * cache.write
}
// #endregion

// #region break-even
export function breakEven({ write, read, minutes }: Cache) {
  const hit = (write - 1) / (write - read)
  return { hit, callsPerHour: -Math.log(1 - hit) * 60 / minutes }
}
// #endregion

export const caches: Record<'5 min' | '1 h', Cache> = {
  '5 min': { write: figures.cacheWrite.value, read, minutes: 5 },
  '1 h': { write: figures.cacheWriteHour.value, read, minutes: 60 },
}

export function main({ callsPerHour } = valuesOf(parameters)) {
  const words = say({
    'en': { head: '          hits  price*', none: 'none', from: (name: string, hit: string, calls: string) => `${name.padEnd(5)} pays from ${hit}% hits: ${calls} calls an hour`, note: '* of the beginning; 1 is the price without a cache' },
    'pt-BR': { head: '       acertos  preço*', none: 'nenhum', from: (name: string, hit: string, calls: string) => `${name.padEnd(5)} paga com ${hit}% de acertos: ${calls} chamadas por hora`, note: '* do começo; 1 é o preço sem cache' },
  })
  const rows = [{ name: words.none, hits: 0, times: 1 }, ...Object.entries(caches).map(([name, cache]) => ({ name, hits: hitRate(callsPerHour, cache), times: price(callsPerHour, cache) }))]
  const cheapest = rows.toSorted((a, b) => a.times - b.times)[0]
  console.log(words.head)
  for (const row of rows)
    console.log(`${row === cheapest ? '>' : ' '} ${row.name.padEnd(6)} ${(row.hits * 100).toFixed(0).padStart(4)}%  ${fixed(row.times, 2)}`)
  for (const [name, cache] of Object.entries(caches)) {
    const { hit, callsPerHour } = breakEven(cache)
    console.log(words.from(name, (hit * 100).toFixed(0), fixed(callsPerHour, 1)))
  }
  console.log(words.note)
}

if (import.meta.main)
  main(fromArguments(parameters))
