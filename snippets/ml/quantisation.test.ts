import { expect, test } from 'vitest'
import { layer, multiply, oneScale, quantise, relativeError, restore, scalePerRow } from './quantisation.ts'
import { normal, seeded } from './random.ts'

test('by hand: the largest becomes 127, the others their share of it', () => {
  const { bytes, scale } = quantise([1, -0.4, 0.25, 0])
  expect([...bytes]).toEqual([127, -51, 32, 0])
  expect(scale).toBe(1 / 127)
})

test('the error by hand: 3 and 4 that become 3 and 3', () => {
  expect(relativeError([3, 4], [3, 3])).toBeCloseTo(1 / 5, 12)
})

test('a byte for each weight, in place of four', () => {
  expect(quantise(normal(seeded(1), 100)).bytes.byteLength).toBe(new Float32Array(100).byteLength / 4)
})

test('no weight is further off than half a step', () => {
  const weights = normal(seeded(2), 1000)
  const quantised = quantise(weights)
  const worst = Math.max(...restore(quantised).map((value, index) => Math.abs(value - weights[index]!)))
  expect(worst).toBeLessThanOrEqual(quantised.scale / 2 + 1e-12)
})

test('what is a whole number of steps comes back as it was, and so does nothing at all', () => {
  expect(restore(quantise([127, -3, 40]))).toEqual([127, -3, 40])
  expect(restore(quantise([0, 0]))).toEqual([0, 0])
})

test('without an outlier one scale is nearly as good as many; with one it is not', () => {
  const errors = [3, 40].map((outlier) => {
    const { matrix } = layer(outlier, 64)
    return [oneScale(matrix), scalePerRow(matrix)].map(rough => relativeError(matrix.slice(1).flat(), rough.slice(1).flat()))
  })
  expect(errors[0]![0]).toBeLessThan(2 * errors[0]![1]!)
  expect(errors[1]![0]).toBeGreaterThan(10 * errors[1]![1]!)
})

test('what the layer puts out is off by about as much as its weights', () => {
  const { matrix, vector } = layer(3, 64)
  const rough = scalePerRow(matrix)
  const ratio = relativeError(multiply(matrix, vector), multiply(rough, vector)) / relativeError(matrix.flat(), rough.flat())
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})
