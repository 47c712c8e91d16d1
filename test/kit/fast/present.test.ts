import { request } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { Act, FromServer } from '../../../kit/shared/present/messages.ts'
import { mayGo, paceOf } from '../../../kit/shared/present/pace.ts'
import type { Program } from '../../../kit/shared/present/program.ts'
import { keyAction } from '../../../kit/shared/present/keys.ts'
import { duration } from '../../../kit/present/time.ts'
import { Room } from '../../../kit/node/present/room.ts'
import { presentServer, type PresentServer } from '../../../kit/node/present/server.ts'

const minute = 60_000
const slide = (no: number, minutes: number, mayGo = false) => ({ no, id: `s${no}`, title: `Slide ${no}`, minutes, mayGo })
const program: Program = {
  title: 'A course',
  locale: 'en',
  items: [
    { kind: 'module', name: '01-one', number: 1, title: 'One', address: '/01-one/en/', slides: [slide(1, 1), slide(2, 4), slide(3, 2, true), slide(4, 3)] },
    { kind: 'break', title: 'Break', minutes: 15 },
    { kind: 'module', name: '02-two', number: 2, title: 'Two', address: '/02-two/en/', slides: [slide(1, 1), slide(2, 5, true)] },
  ],
}

/** A room whose clock the test moves, and what it has said. */
function roomAt(start = 0, options: ConstructorParameters<typeof Room>[2] = {}) {
  const time = { now: start }
  const seen: string[] = []
  const room: Room = new Room(program, { state: () => void seen.push(Object.values(room.state.position).join('.')), value: () => undefined, pointer: () => undefined }, { now: () => time.now, ...options })
  const act = (...acts: Act[]) => acts.forEach(one => room.act(one, 'test'))
  const at = () => Object.values(room.state.position).join('.')
  return { room, time, seen, act, at }
}
const next: Act = { type: 'next' }
const previous: Act = { type: 'previous' }
const counted = (no: number, total: number, item = 0): Act => ({ type: 'counted', item, no, total })

describe('a room', () => {
  test('keeps what is pressed until somebody has counted the clicks, and its order', () => {
    const { act, at, seen } = roomAt()
    act(next, next, next, next, previous)
    expect(at()).toBe('0.1.0')
    act(counted(1, 2))
    expect(at()).toBe('0.2.0')
    act(counted(2, 3))
    expect(at()).toBe('0.2.0')
    expect(seen).toEqual(['0.1.1', '0.1.2', '0.2.0', '0.2.1', '0.2.0'])
  })

  test('does not wait where nobody is there to count', () => {
    const { act, at } = roomAt(0, { canCount: () => false })
    act(next, next)
    expect(at()).toBe('0.3.0')
  })

  test('goes from a module over a break to the next one, and back to the last click', () => {
    const { act, at } = roomAt()
    for (const no of [1, 2, 3, 4])
      act(counted(no, no === 4 ? 2 : 0))
    act({ type: 'go', position: { item: 0, no: 4, clicks: 2 } }, next)
    expect(at()).toBe('1.1.0')
    act(next)
    expect(at()).toBe('2.1.0')
    act(previous, previous)
    expect(at()).toBe('0.4.2')
  })

  test('comes to the last click of a slide that is counted after one has gone back to it', () => {
    const { act, at } = roomAt()
    act({ type: 'go', position: { item: 0, no: 3, clicks: 0 } }, previous, counted(2, 3))
    expect(at()).toBe('0.2.3')
  })

  test('passes over what is skipped, and shows it where one jumps there', () => {
    const { act, at } = roomAt(0, { skipped: ['0:3'] })
    act(counted(1, 0), counted(2, 0), next, next)
    expect(at()).toBe('0.4.0')
    act(previous)
    expect(at()).toMatch(/^0\.2\./)
    act({ type: 'go', position: { item: 0, no: 3, clicks: 0 } })
    expect(at()).toBe('0.3.0')
  })

  test('stays at its ends, and where a position is none', () => {
    const { act, at } = roomAt()
    act(previous, { type: 'go', position: { item: 7, no: 1, clicks: 0 } }, { type: 'go', position: { item: 0, no: 5, clicks: 0 } })
    expect(at()).toBe('0.1.0')
    act({ type: 'go', position: { item: 2, no: 2, clicks: 0 } }, counted(2, 0, 2), next)
    expect(at()).toBe('2.2.0')
  })

  test('goes dark and comes back with the next step; goes back to where one was before a jump', () => {
    const { room, act, at } = roomAt()
    act(counted(1, 0), { type: 'blank' })
    expect(room.state.blank).toBe(true)
    act(next)
    expect(room.state.blank).toBe(false)
    act({ type: 'go', position: { item: 2, no: 1, clicks: 0 } }, { type: 'back' })
    expect(at()).toBe('0.2.0')
    act({ type: 'back' })
    expect(at()).toBe('2.1.0')
  })

  test('goes on where it was', () => {
    const { room, act } = roomAt()
    act(counted(1, 0), counted(2, 1), next, next, { type: 'value', key: 'clock', value: { left: 3 } })
    const again = roomAt(0, { kept: JSON.parse(JSON.stringify(room.kept())) as ReturnType<Room['kept']> })
    expect([again.at(), again.room.values.get('clock')]).toEqual(['0.2.1', { left: 3 }])
    again.act(next)
    expect(again.at()).toBe('0.3.0')
  })
})

describe('the clock', () => {
  test('begins with the first step, stands still while it is paused, and knows how long a slide took', () => {
    const { room, time, act } = roomAt(1_000 * minute)
    act(counted(1, 0), counted(2, 0))
    const pace = () => paceOf(program, room.state.position, room.state.skipped, room.state.clock, time.now)
    expect(pace()).toMatchObject({ behind: 0, leftInSlide: minute })
    act(next)
    time.now += 3 * minute
    expect(pace()).toMatchObject({ leftInSlide: minute, behind: 0 })
    act({ type: 'pause' })
    time.now += 10 * minute
    expect(pace().leftInSlide).toBe(minute)
    act({ type: 'pause' })
    time.now += minute
    act(next)
    expect(room.state.clock.spent).toMatchObject({ '0:2': 4 * minute })
    expect(pace().behind).toBe(-minute)
  })

  test('tells by the plan\'s hour how late it is, what may go, and what that wins', () => {
    const hours = { ...program, start: 0, end: 40 * minute }
    const { room, time, act } = roomAt(0)
    act({ type: 'go', position: { item: 0, no: 2, clicks: 0 } })
    time.now = 8 * minute
    const pace = (skipped = room.state.skipped) => paceOf(hours, room.state.position, skipped, room.state.clock, time.now)
    expect(pace()).toMatchObject({ behind: 3 * minute, leftInItem: 2 * minute, leftInAll: 32 * minute })
    expect(mayGo(hours, room.state.position, []).map(({ item, id, minutes }) => [item, id, minutes])).toEqual([[0, 's3', 2], [2, 's2', 5]])
    expect(pace(['0:3']).due.get('0:4')).toBe(5 * minute)
    time.now = 2 * minute
    act({ type: 'go', position: { item: 0, no: 4, clicks: 0 } })
    expect(pace().behind).toBe(-5 * minute)
  })

  test('is written as one reads it', () => {
    expect([0, 61_000, 3_661_000, -61_000].map(duration)).toEqual(['0:00', '1:01', '1:01:01', '−1:01'])
  })
})

test('keys are the clicker\'s, and stay with a text, a slider or a button that has the focus', () => {
  const key = (key: string, target: object | null = null, shiftKey = false) => keyAction({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false, target: target as EventTarget })
  expect(['PageDown', ' ', 'ArrowRight', 'PageUp', 'ArrowLeft', 'ArrowDown', 'b', '.', 'x'].map(name => key(name))).toEqual(['next', 'next', 'next', 'previous', 'previous', 'next-slide', 'blank', 'blank', undefined])
  expect(key(' ', null, true)).toBe('previous')
  expect([key('b', { tagName: 'TEXTAREA' }), key('ArrowRight', { tagName: 'INPUT', type: 'range' }), key(' ', { tagName: 'BUTTON' })]).toEqual([undefined, undefined, undefined])
  expect([key('PageDown', { tagName: 'INPUT', type: 'range' }), key('PageDown', { tagName: 'BUTTON' })]).toEqual(['next', 'next'])
})

describe('the server', () => {
  let server: PresentServer | undefined
  afterEach(() => server?.close())

  const start = async () => server = await presentServer({
    program, dist: '/nowhere', base: '/', port: 0,
    pages: () => Promise.resolve(undefined),
    own: () => ({ notes: { '0:1': { prompts: 'a private word' } }, lost: { '0:3': 'a private loss' }, addresses: { stage: 's', watch: [], remote: 'r', qr: '' } }),
  })

  /** The first lines that somebody gets who listens with a key. */
  async function heard({ port }: PresentServer, key: string | undefined): Promise<FromServer> {
    const abort = new AbortController()
    const response = await fetch(`http://localhost:${port}/present/listen?page=console&client=somebody-here`, { headers: key === undefined ? {} : { 'X-Workshop-Key': key }, signal: abort.signal })
    const { value } = await response.body!.getReader().read()
    abort.abort()
    return JSON.parse(new TextDecoder().decode(value).split('\n')[0]!) as FromServer
  }

  const send = (port: number, key: string | undefined, acts: { seq: number, act: unknown }[], headers: Record<string, string> = {}) => new Promise<number>((resolve, reject) => {
    const sent = request({ port, path: '/present/act', method: 'POST', headers: { ...key !== undefined && { 'X-Workshop-Key': key }, ...headers } }, response => resolve(response.resume().statusCode ?? 0))
    sent.once('error', reject).end(JSON.stringify({ client: 'somebody-here', acts }))
  })

  test('hands notes to the console\'s key and the remote\'s alone', async () => {
    const running = await start()
    const { console: ofConsole, stage, remote } = running.keys
    expect(await heard(running, ofConsole)).toMatchObject({ role: 'console', own: { notes: { '0:1': { prompts: 'a private word' } }, lost: { '0:3': 'a private loss' } } })
    const ofRemote = await heard(running, remote)
    expect(ofRemote).toMatchObject({ role: 'remote', own: { notes: {} } })
    expect(JSON.stringify(ofRemote)).not.toMatch(/addresses|private loss/)
    for (const [key, role] of [[stage, 'stage'], [undefined, 'watch'], ['guessed', 'watch'], [`${ofConsole}x`, 'watch']] as const) {
      const hello = await heard(running, key)
      expect(hello).toMatchObject({ role })
      expect(JSON.stringify(hello)).not.toMatch(/private|"own"/)
    }
    expect(new Set(Object.values(running.keys)).size).toBe(3)
  })

  test('takes from a key what its role may, and nothing without one', async () => {
    const { port, keys, room } = await start()
    const go = { type: 'go', position: { item: 2, no: 1, clicks: 0 } }
    expect(await send(port, undefined, [{ seq: 1, act: go }])).toBe(403)
    expect(await send(port, 'guessed', [{ seq: 1, act: go }])).toBe(403)
    expect(await send(port, keys.remote, [{ seq: 1, act: go }])).toBe(204)
    expect(room.state.position.item).toBe(0)
    expect(await send(port, keys.stage, [{ seq: 2, act: { type: 'skip', item: 0, no: 3, on: true } }])).toBe(204)
    expect(room.state.skipped).toEqual([])
    expect(await send(port, keys.console, [{ seq: 3, act: go }])).toBe(204)
    expect(room.state.position.item).toBe(2)
  })

  test('does once what is sent twice, and refuses what it cannot understand', async () => {
    const { port, keys, room } = await start()
    const twice = [{ seq: 1, act: { type: 'blank' } }]
    await send(port, keys.console, twice)
    await send(port, keys.console, twice)
    expect(room.state.blank).toBe(true)
    expect(await send(port, keys.console, [{ seq: 2, act: { type: 'go', position: { item: -1, no: 0, clicks: 'x' } } }])).toBe(400)
    expect(await send(port, keys.console, [{ seq: 2, act: { type: 'rm' } }])).toBe(400)
  })

  test('refuses another page of the same browser, and a name that was made to lead here, whatever key they have', async () => {
    const { port, keys, room } = await start()
    const act = [{ seq: 1, act: { type: 'blank' } }]
    expect(await send(port, keys.console, act, { Origin: 'https://example.org' })).toBe(403)
    expect(await send(port, keys.console, act, { Host: `example.org:${port}` })).toBe(403)
    expect(room.state.blank).toBe(false)
  })
})
