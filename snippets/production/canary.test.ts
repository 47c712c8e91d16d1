import { expect, test, vi } from 'vitest'
import { decide, gets, main, rollout, seen, stages } from './canary.ts'

const users = Array.from({ length: 20_000 }, (_, i) => `u-${i}`)

test('a share is about that share of the users', () => {
  for (const share of stages) {
    const count = users.filter(user => gets(user, share)).length
    expect(Math.abs(count / users.length - share)).toBeLessThan(0.005)
  }
})

test('who has it keeps it, from question to question and from stage to stage', () => {
  const first = users.filter(user => gets(user, 0.01))
  expect(first.filter(user => !gets(user, 0.1) || !gets(user, 1))).toEqual([])
  expect(first).toEqual(users.filter(user => gets(user, 0.01)))
})

test('another release begins with other users', () => {
  const [v4, v5] = ['v4', 'v5'].map(release => users.filter(user => gets(user, 0.01, release)))
  expect(v4!.filter(user => v5!.includes(user)).length).toBeLessThan(v4!.length / 5)
})

test('it goes on when the whole interval is below the limit, stops when it is above, and waits between', () => {
  expect(decide({ asked: 200, toPerson: 4 })).toBe('wait')
  expect(decide({ asked: 2000, toPerson: 40 })).toBe('go')
  expect(decide({ asked: 2000, toPerson: 120 })).toBe('stop')
  expect(decide({ asked: 10, toPerson: 0 })).toBe('wait')
})

test('a bad release never comes to ten per cent', () => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  main({ toPerson: 0.1 })
  vi.restoreAllMocks()
  expect(lines.some(line => line.includes('10% '))).toBe(false)
  expect(lines.at(-1)).toContain('✗')
  expect(decide(seen(0.01, 0.1))).toBe('stop')
})

test('who waits stays at its share, however many days it takes', () => {
  const days = rollout(0.035, 0.04, 4)
  expect(days.map(({ share, verdict }) => [share, verdict])).toEqual(Array.from({ length: 4 }, () => [0.01, 'wait']))
  expect(days.map(({ asked }) => asked)).toEqual([200, 400, 600, 800])
})
