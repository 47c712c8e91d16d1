import { expect, test } from 'vitest'
import { readValues, valuesOf } from './parameters.ts'

const parameters = { size: { value: 200, min: 50, max: 800, step: 50 } }

test('a value starts from its own and moves within its range', () => {
  expect(valuesOf(parameters)).toEqual({ size: 200 })
  expect(readValues(parameters, ['size=400'])).toEqual({ size: 400 })
})

test.each([['size=900', 'from 50 to 800'], ['size=', 'from 50 to 800'], ['colour=1', 'none of: size=']])('%s is answered with the range', (argument, words) => {
  expect(() => readValues(parameters, [argument])).toThrow(words)
})
