import { expect, test } from 'vitest'
import { normal, seeded } from './random.ts'

test('one seed, one sequence: what mulberry32 gives for 0', () => {
  const random = seeded(0)
  expect([random(), random(), random()]).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197])
})

test('normal values have the mean and the deviation that they were told', () => {
  const values = normal(seeded(4), 20_000, 3, 2)
  const mean = values.reduce((sum, value) => sum + value) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  expect(mean).toBeCloseTo(3, 1)
  expect(deviation).toBeCloseTo(2, 1)
})
