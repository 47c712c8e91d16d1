import { describe, expect, test } from 'vitest'
import { countTurns } from '../../../kit/components/snippet/count-turns.ts'
import { inspect } from '../../../kit/components/snippet/inspect.ts'
import { isMessage, most } from '../../../kit/components/snippet/messages.ts'

describe('what the page takes for a message', () => {
  test.each([
    { type: 'started' }, { type: 'ended' }, { type: 'line', text: 'x', isError: false }, { type: 'failed', message: 'x' }, { type: 'failed', message: 'x', line: undefined },
    { type: 'failed', message: 'x', line: 3 }, { type: 'missing', module: 'ai', name: undefined, there: ['x'] },
  ])('%j', message => expect(isMessage(message)).toBe(true))

  test.each([
    [undefined], [null], ['started'], [7], [[]], [{}], [{ type: 'else' }], [{ type: 'line' }], [{ type: 'line', text: 1, isError: false }], [{ type: 'line', text: 'x' }],
    [{ type: 'failed' }], [{ type: 'failed', message: {} }], [{ type: 'failed', message: 'x', line: 'y' }],
    [{ type: 'missing' }], [{ type: 'missing', module: 'ai', there: 'x' }], [{ type: 'missing', module: 'ai', there: [1] }],
  ])('not %j', message => expect(isMessage(message)).toBe(false))

  test('not what is too long to be one', () => {
    expect(isMessage({ type: 'missing', module: 'ai', there: new Array(1e5).fill('x') })).toBe(false)
    expect(isMessage({ type: 'line', text: 'x'.repeat(most.ofLine + 2), isError: false })).toBe(false)
  })
})

test('a value is cut while it is written, and says how much there is', () => {
  const numbers = Array.from({ length: 100_000 }, (_, index) => index)
  expect(inspect(numbers)).toMatch(/ 99,\s+\.\.\. 99900 more items\s*\]$/)
  expect(inspect(['a', 'b'])).toBe('[ \'a\', \'b\' ]')
  expect(inspect('x'.repeat(1e6))).toMatch(/^'x{10000}'\.\.\. 990000 more characters$/)
  const row = numbers.map(() => 'some words in each of ten thousand million entries')
  expect(inspect(numbers.map(() => row)).length).toBeLessThan(60_000)
  const endless = { * [Symbol.iterator]() { for (;;) yield 1 } }
  expect(inspect(Object.assign([1, 2], endless)).length).toBeLessThan(2000)
  expect(inspect(new Date(Number.NaN))).toBe('Invalid Date')
})

test.each([
  ['for (;;) list.push(1)', 'for (;;) {T();list.push(1)}'],
  ['for (const a of b) {\n  x(a)\n}', 'for (const a of b) {T();\n  x(a)\n}'],
  ['while (true) if (a) b(); else c()', 'while (true) {T();if (a) b(); else c()}'],
  ['do { x() } while (y)', 'do {T(); x() } while (y)'],
  ['for (const a in b) for (let i = 0; i < 3; i++) c(a, i)', 'for (const a in b) {T();for (let i = 0; i < 3; i++) {T();c(a, i)}}'],
  ['for await (const x of y) z(x)', 'for await (const x of y) {T();z(x)}'],
  ['for (const a of b)\n  await x(a)\nnext()', 'for (const a of b)\n  {T();await x(a)}\nnext()'],
  ['for (;;);', 'for (;;);'],
])('a loop counts its turns: %s', (loop, counted) => expect(countTurns(loop, 'T()')).toBe(counted))
