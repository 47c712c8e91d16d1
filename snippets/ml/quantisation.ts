/** Quantisation to int8: a quarter of the memory, an error one can measure, and what spoils it. */
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { normal, seeded } from './random.ts'

export const parameters = {
  outlier: { value: 40, min: 1, max: 100, step: 1 },
  size: { value: 64, min: 8, max: 128, step: 8 },
} satisfies Parameters

// #region quantise
export interface Quantised { bytes: Int8Array, scale: number }

export function quantise(weights: number[]): Quantised {
  const largest = Math.max(...weights.map(Math.abs))
  const scale = largest / 127 || 1
  const bytes = Int8Array.from(weights, w => Math.round(w / scale))
  return { bytes, scale }
}

export const restore = ({ bytes, scale }: Quantised) =>
  Array.from(bytes, byte => byte * scale)
// #endregion

// #region scales
export function oneScale(matrix: number[][]) {
  const all = restore(quantise(matrix.flat()))
  return matrix.map((row, index) =>
    all.slice(index * row.length, (index + 1) * row.length))
}

export const scalePerRow = (matrix: number[][]) =>
  matrix.map(row => restore(quantise(row)))
// #endregion

/** The error beside the values: root mean squares, one over the other. */
// #region error
export function relativeError(exact: number[], rough: number[]) {
  const errors = exact.map((value, index) => value - rough[index]!)
  return Math.hypot(...errors) / Math.hypot(...exact)
}
// #endregion

export const multiply = (matrix: number[][], vector: number[]): number[] =>
  matrix.map(row => row.reduce((sum, weight, index) => sum + weight * vector[index]!, 0))

/** A layer of weights, one of them `outlier` times the standard deviation of the others, and its input. */
export function layer(outlier: number, size: number, seed = 5) {
  const random = seeded(seed)
  const matrix = Array.from({ length: size }, () => normal(random, size))
  matrix[0]![0] = outlier
  return { matrix, vector: normal(random, size) }
}

export function main({ outlier, size } = valuesOf(parameters)) {
  const { matrix, vector } = layer(outlier, size)
  const exact = multiply(matrix, vector).slice(1)
  console.log(`${size} x ${size} weights, one of them ${outlier} standard deviations large`)
  console.log(`float32              ${String(4 * size * size).padStart(6)} bytes`)
  for (const [name, rough, scales] of [['one scale', oneScale(matrix), 1], ['a scale per row', scalePerRow(matrix), size]] as const) {
    console.log(`int8, ${name.padEnd(15)}${String(size * size + 4 * scales).padStart(6)} bytes`)
    console.log(`  error of the other rows' weights  ${percent(relativeError(matrix.slice(1).flat(), rough.slice(1).flat()))}`)
    console.log(`  error of what they put out        ${percent(relativeError(exact, multiply(rough, vector).slice(1)))}`)
  }
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`.padStart(8)

if (import.meta.main)
  main(fromArguments(parameters))
