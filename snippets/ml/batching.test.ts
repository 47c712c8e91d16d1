import { expect, test } from 'vitest'
import { choose, type Load, measure, sizes } from './batching.ts'

const load: Load = { requestsPerSecond: 50, fixedMs: 40, eachMs: 4 }

/** The longest latency among a thousand requests, request by request. */
function simulate(size: number, { requestsPerSecond, fixedMs, eachMs }: Load): number {
  let [free, longest] = [0, 0]
  for (let first = 0; first < 1024; first += size) {
    const full = (first + size - 1) * 1000 / requestsPerSecond
    free = Math.max(free, full) + fixedMs + eachMs * size
    longest = Math.max(longest, free - first * 1000 / requestsPerSecond)
  }
  return longest
}

test('by hand: four requests, 20 ms apart', () => {
  expect(measure(4, load)).toEqual({ size: 4, throughput: 4000 / 56, holds: true, longestMs: 60 + 56 })
})

test('the formula says what comes out when the requests are served one after the other', () => {
  for (const size of sizes.filter(size => measure(size, load).holds))
    expect(simulate(size, load)).toBeCloseTo(measure(size, load).longestMs, 6)
})

test('without batches the queue grows, and with it the latency', () => {
  expect(measure(1, load).holds).toBe(false)
  expect(simulate(1, load)).toBeGreaterThan(20 * measure(1, load).longestMs)
})

test('a larger batch carries more and answers later', () => {
  const measured = sizes.map(size => measure(size, load))
  expect(measured.map(({ throughput }) => throughput)).toEqual(measured.map(({ throughput }) => throughput).toSorted((a, b) => a - b))
  expect(measured.map(({ longestMs }) => longestMs)).toEqual(measured.map(({ longestMs }) => longestMs).toSorted((a, b) => a - b))
})

test('the smallest batch that holds is the right one: 1 for few requests, more for many, none for too many', () => {
  expect([5, 50, 150, 249].map(requestsPerSecond => choose({ ...load, requestsPerSecond })?.size)).toEqual([1, 4, 16, undefined])
})

test('no batch carries more than one request in the time that each takes', () => {
  expect(measure(1e6, load).throughput).toBeLessThan(1000 / load.eachMs)
})
