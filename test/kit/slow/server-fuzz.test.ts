import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type StaticServer } from '../../../kit/node/serve/static-server.ts'
import { randomRequest } from '../../support/random-request.ts'
import { seeded } from '../../support/random.ts'
import { get, sendRaw } from '../../support/raw-request.ts'
import { writeSmallSite } from '../../support/small-site.ts'

let folder = ''
let server: StaticServer
beforeAll(async () => {
  folder = writeSmallSite()
  server = await serveFolder(join(folder, 'dist'), 0)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** How many requests, how many at once, and how long they may take altogether, in ms. */
const [count, atOnce, time] = [3000, 20, 40_000]

/** What this server, or Node before it, may say to a request that is wrong. 500 is none of them. */
const statuses = [200, 206, 301, 304, 400, 403, 404, 405, 408, 413, 416, 417, 431, 505]

test('random requests: each is answered or closed, nothing private is sent, the server lives on', async () => {
  const seed = Number(process.env.WORKSHOP_SEED ?? 1)
  const random = seeded(seed)
  const until = performance.now() + time
  const openBefore = openFiles()
  const seen = new Map<number | undefined, number>()
  let sent = 0
  const client = async () => {
    while (sent < count && performance.now() < until) {
      sent++
      const { bytes, whole } = randomRequest(random)
      const answer = await sendRaw(server.url, bytes, { over: !whole })
      const about = `seed ${seed}: ${JSON.stringify(bytes.toString('latin1').slice(0, 300))}`
      expect(answer.silent, about).toBe(false)
      if (answer.status !== undefined)
        expect(statuses, about).toContain(answer.status)
      expect(answer.body, about).not.toMatch(/private|hidden|half made/)
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client))
  expect(sent).toBeGreaterThan(300)
  // The generator reaches what it is meant to reach, with the seed that is known.
  for (const status of seed === 1 ? [200, 206, 301, 400, 404, 405, 416] : [])
    expect(seen.get(status) ?? 0, `seed ${seed}, status ${status}`).toBeGreaterThan(0)
  expect(await get(server.url, '/digits.txt')).toMatchObject({ status: 200, body: '0123456789' })
  // No file is left open for what was never taken.
  await expect.poll(openFiles).toBeLessThanOrEqual(openBefore + 5)
})

test('a client that says a word and no more is let go', async () => {
  const answers = await Promise.all(['', 'GET', 'GET / HTTP/1.1\r\nHost: a\r\nX: '].map(bytes => sendRaw(server.url, bytes, { ms: 30_000 })))
  expect(answers.map(({ silent }) => silent)).toEqual([false, false, false])
})

/** How many files this process holds open, where the system tells. */
function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length
  }
  catch {
    return 0
  }
}
