import { expect, test, vi } from 'vitest'
import { batches } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { collect, expiring, finished, mails, start } from './batch.ts'

const labels = { a1: 'delivery', a2: 'return', a3: 'invoice' }

test('the answers come in another order, and each to its mail', async () => {
  const { provider, name } = await batches()
  const batch = await start(mails, provider, name)
  const { done, again } = await collect({ provider, batch })
  expect([...done.keys()]).toEqual(['a3', 'a2', 'a1'])
  expect([Object.fromEntries(done), again]).toEqual([labels, []])
})

test('it is looked at until it is done', async () => {
  const { provider, name } = await batches()
  const wait = vi.fn(() => Promise.resolve())
  expect(await finished(await start(mails, provider, name), provider, wait)).toBe('completed')
  expect(wait).toHaveBeenCalledTimes(1)
})

test('what expired or failed is sent again, and nothing else', async () => {
  const { provider, name } = await batches()
  const late = expiring(provider, 'a3')
  expect((await collect({ provider: late, batch: await start(mails, late, name) })).again).toEqual(['a3'])
  teach({ name: 'breaks at one mail', reply: ({ text }) => { if (text.includes('poison')) throw new Error('overloaded'); return undefined } })
  const batch = await start(new Map([...mails, ['a4', 'poison']]), provider, name)
  const { done, again } = await collect({ provider, batch })
  expect([done.size, again]).toEqual([3, ['a4']])
})
