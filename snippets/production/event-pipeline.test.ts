import { expect, test, vi } from 'vitest'
import { type Delivery, drain, losing, receiver, sort, webhook, worker } from './event-pipeline.ts'

const address = 'https://example.com/labels'
const parcel = { id: 'a1', text: 'Where is my parcel?' }
const back = { id: 'b2', text: 'I want to send them back.' }

/** Runs events through the pipeline; the network loses so many of the receiver's answers. */
async function run(bodies: unknown[], { outages = 0, order = vi.fn(sort) } = {}) {
  const act = vi.fn<(result: unknown) => void>()
  const queue: Delivery[] = bodies.map(body => ({ body, tries: 0 }))
  const dead = await drain(queue, worker(order, webhook(address, losing(receiver(act), outages))))
  return { results: act.mock.calls.flat(), asked: order.mock.calls.length, dead }
}

test('an event in, a webhook out', async () => {
  expect(await run([parcel, back])).toEqual({
    results: [{ id: 'a1', label: 'delivery' }, { id: 'b2', label: 'return' }],
    asked: 2,
    dead: [],
  })
})

test('an event that is delivered twice is asked once and done once', async () => {
  expect(await run([parcel, parcel, back, parcel])).toMatchObject({ asked: 2, results: [{ id: 'a1' }, { id: 'b2' }] })
})

test('two deliveries at the same time ask the model once and act once', async () => {
  const act = vi.fn()
  const asked = vi.fn(sort)
  const handle = worker(asked, webhook(address, receiver(act)))
  await Promise.all([handle(parcel), handle(parcel), handle(parcel)])
  expect([asked.mock.calls.length, act.mock.calls.length]).toEqual([1, 1])
})

test('an answer that is lost on the way back is sent again, and not done again', async () => {
  expect(await run([parcel], { outages: 2 })).toMatchObject({ asked: 1, results: [{ id: 'a1' }], dead: [] })
})

test('without the key the same loss would be done three times', async () => {
  const act = vi.fn()
  const forgetful = () => { act(); return Promise.resolve(new Response()) }
  await drain([{ body: parcel, tries: 0 }], worker(sort, webhook(address, losing(forgetful, 2))))
  expect(act).toHaveBeenCalledTimes(3)
})

test('an event that can never work does not hold up the others', async () => {
  const { results, dead } = await run([{ id: 'c3' }, parcel])
  expect(results).toMatchObject([{ id: 'a1' }])
  expect(dead).toMatchObject([{ body: { id: 'c3' }, tries: 3, why: expect.stringContaining('ZodError') as string }])
})

test('a model that fails once is asked again', async () => {
  const order = vi.fn(sort).mockRejectedValueOnce(new Error('overloaded'))
  expect(await run([parcel], { order })).toMatchObject({ asked: 2, results: [{ id: 'a1', label: 'delivery' }] })
})

test('a webhook without a key is refused', async () => {
  expect((await receiver(() => undefined)(new Request(address, { method: 'POST' }))).status).toBe(400)
})
