import { expect, expectTypeOf, test, vi } from 'vitest'
import { logged } from './decorators.ts'

const write = vi.fn<(line: string) => void>()
const half = logged(function half(number: number) {
  return number % 2 ? Promise.reject(new Error('odd')) : Promise.resolve(number / 2)
}, write)

test('the function does what it did, and there is a line for it', async () => {
  expect(await half(4)).toBe(2)
  expect(write).toHaveBeenLastCalledWith('half worked')
})

test('what fails is logged and still fails', async () => {
  await expect(half(3)).rejects.toThrow('odd')
  expect(write).toHaveBeenLastCalledWith('half failed: odd')
})

test('its types stay', () => {
  expectTypeOf(half).toEqualTypeOf<(number: number) => Promise<number>>()
})
