import { APICallError } from 'ai'
import { afterEach, expect, test, vi } from 'vitest'
import { model } from '../lib/model.ts'
import { ask, failing, retry } from './fallback.ts'

const question = 'How much are 2 pairs at 60 EUR each?'
const wait = vi.fn(() => Promise.resolve())
const [smart, fast] = [model('smart'), model('fast')]

afterEach(() => { wait.mockClear() })

test('what passes is tried again, a little later', async () => {
  expect(await ask(question, [failing(smart, 2)], { wait })).toMatchObject({ by: 'stand-in-smart' })
  expect(wait.mock.calls).toEqual([[1], [2]])
})

test('without another attempt the same failure is the end', async () => {
  await expect(ask(question, [failing(smart, 2)], { attempts: 1, wait })).rejects.toThrow('No model answered')
})

test('what will not pass is not tried again: a wrong key costs one call', async () => {
  const { text, by } = await ask(question, [failing(smart, 9, 401), fast], { wait })
  expect([text, by]).toEqual(['Answer: 120', 'stand-in-fast'])
  expect(wait).not.toHaveBeenCalled()
})

test('a model that stays down is left for the next one', async () => {
  expect(await ask(question, [failing(smart, 9), fast], { wait })).toMatchObject({ by: 'stand-in-fast' })
  expect(wait).toHaveBeenCalledTimes(2)
})

test('a model that never answers is given up in time', async () => {
  const limits = { attempts: 2, seconds: 0.02, wait }
  expect(await ask(question, [failing(smart, 9, 'hangs'), fast], limits)).toMatchObject({ by: 'stand-in-fast' })
  expect(wait).toHaveBeenCalledTimes(1)
})

test('when none answers, the error holds each one\'s reason', async () => {
  const error: unknown = await ask(question, [failing(smart, 9), failing(fast, 9, 401)], { wait }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(AggregateError)
  expect((error as AggregateError).errors.map((reason: APICallError) => reason.statusCode)).toEqual([503, 401])
})

test('it waits up to 1, 2, 4 seconds', async () => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.999)
  const times: number[] = []
  const work = () => {
    times.push(Date.now())
    return Promise.reject(new APICallError({ message: '', url: '', requestBodyValues: {}, statusCode: 429 }))
  }
  const done = retry(work, { attempts: 4 }).catch(() => undefined)
  await vi.runAllTimersAsync()
  await done
  vi.useRealTimers()
  vi.restoreAllMocks()
  expect(times.slice(1).map((time, index) => Math.round((time - times[index]!) / 100) / 10)).toEqual([1, 2, 4])
})
