/** Batches: a larger one carries more requests a second, and each of them waits longer. */
import { fixed, say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'

/*
 * The model: requests come evenly; a batch starts when it is full; it takes a fixed time and a time for each request
 * in it. Real arrivals come in crowds and wait longer: measure before you decide.
 */
export const parameters = {
  requestsPerSecond: { value: 50, min: 1, max: 240, step: 1 },
  fixedMs: { value: 40, min: 0, max: 200, step: 5 },
  eachMs: { value: 4, min: 1, max: 50, step: 1 },
} satisfies Parameters

export type Load = Values<typeof parameters>

// #region model
export function measure(size: number, load: Load) {
  const work = load.fixedMs + load.eachMs * size
  const filling = (size - 1) * 1000 / load.requestsPerSecond
  const throughput = size * 1000 / work
  return {
    size,
    throughput,
    holds: throughput >= load.requestsPerSecond,
    longestMs: filling + work,
  }
}
// #endregion

// #region choose
export const sizes = [1, 2, 4, 8, 16, 32, 64]

export function choose(load: Load) {
  return sizes
    .map(size => measure(size, load))
    .filter(({ holds }) => holds)
    .toSorted((a, b) =>
      a.longestMs - b.longestMs)[0]
}
// #endregion

export function main(load: Load = valuesOf(parameters)) {
  const words = say({
    'en': { head: 'batch a second longest wait', grows: 'queue grows', none: 'No batch carries that:\nanother machine, or a\nsmaller model.', note: 'Example times: measure yours' },
    'pt-BR': { head: 'batch por seg. maior espera', grows: 'fila cresce', none: 'Nenhum batch dá conta:\noutra máquina ou um\nmodelo menor.', note: 'Exemplo: meça os seus tempos' },
  })
  const chosen = choose(load)
  console.log(` ${words.head}`)
  for (const size of sizes) {
    const { throughput, holds, longestMs } = measure(size, load)
    const mark = size === chosen?.size ? '✓' : holds ? ' ' : '✗'
    const wait = holds ? `${longestMs.toFixed(0)} ms` : words.grows
    console.log(`${mark} ${String(size).padStart(4)} ${fixed(throughput, 1).padStart(8)} ${wait.padStart(12)}`)
  }
  if (!chosen)
    console.log(words.none)
  console.log(words.note)
}

if (import.meta.main)
  main(fromArguments(parameters))
