import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { BrowserContext, Frame, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPresentation, type Presentation } from '../../../kit/node/present/present.ts'
import { programOf, type Shown } from '../../../kit/node/present/program.ts'
import type { Part } from '../../../kit/node/plan/plan.ts'
import { course } from '../../support/fixture-course.ts'
import { useBrowser } from '../../support/open.ts'
import { activity, figure, snippet } from '../fixture-facts.ts'

const { newPage } = useBrowser()

/** The first module, a break, the second: one run for the file, and a clock that the tests move. */
const shown: Shown = {
  parts: [
    ...course.modules.map((module): Part => ({ kind: 'module', module, skip: [], minutes: module.decks[0]!.minutes })),
  ].flatMap((part, index): Part[] => index === 0 ? [part, { kind: 'break', title: { es: 'Café', fr: 'Café' }, minutes: 15 }] : [part]),
}
const program = programOf(course, shown, 'es', '/', undefined, 0)
let moved = 0
let presentation: Presentation
let stage: Page
let desk: Page
let phone: Page
/** All that stage and remote have received. */
const received: string[] = []

const open = (port = 0) => openPresentation(course, shown, program, { port, base: '/', now: () => Date.now() + moved })
const port = () => Number(new URL(presentation.console).port)

async function window(address: string, width: number, height: number, isWatched = false): Promise<Page> {
  const { page } = await newPage({ viewport: { width, height } })
  if (isWatched) {
    page.on('response', response => response.url().includes('/listen') || void response.text().then(text => received.push(text)).catch(() => undefined))
    await page.exposeFunction('takeHeard', (text: string) => received.push(text))
    // The line to the room never ends: what comes over it is read along.
    await page.addInitScript(() => {
      const { fetch } = globalThis
      globalThis.fetch = async (...asked) => {
        const response = await fetch(...asked)
        if (typeof asked[0] !== 'string' || !asked[0].startsWith('listen') || !response.body)
          return response
        const [own, other] = response.body.tee()
        void (async () => {
          for await (const chunk of other.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>)
            (globalThis as unknown as { takeHeard: (text: string) => void }).takeHeard(chunk)
        })().catch(() => undefined)
        return new Response(own, response)
      }
    })
  }
  await page.goto(address)
  return page
}

/** The deck in a page's frame: the one of the room, not the look ahead; while another comes up beside it, that one. */
async function deckOf(page: Page): Promise<Frame> {
  const element = await page.locator('#current iframe, #deck iframe').last().elementHandle()
  const frame = await element.contentFrame()
  if (!frame)
    throw new Error('There is no deck on the page.')
  return frame
}
const at = async (page: Page) => (await (await deckOf(page)).evaluate(() => location.hash).catch(() => '')).replace('?clicks=0', '')
const expectAt = (page: Page, hash: string) => expect.poll(() => at(page)).toBe(hash)
/** Is done when the room has heard of it. */
const jump = async (text: string) => {
  const heard = desk.waitForResponse(response => response.request().postData()?.includes('"go"') ?? false)
  await desk.locator('#jump').fill(text)
  await desk.keyboard.press('Enter')
  await heard
}
const context = (page: Page): BrowserContext => page.context()

/** A line to a port of this machine that can be cut and mended. */
async function cuttable(to: number): Promise<{ port: number, cut: () => Promise<void>, mend: () => Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(to, '127.0.0.1')
    for (const end of [socket, onward]) {
      sockets.add(end)
      end.on('error', () => end.destroy()).once('close', () => sockets.delete(end))
    }
    socket.pipe(onward).pipe(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    async cut() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets)
        socket.destroy()
      await closed
    },
    async mend() {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
  }
}

beforeAll(async () => {
  presentation = await open()
  stage = await window(presentation.stage, 1280, 720, true)
  desk = await window(presentation.console, 1280, 720)
  phone = await window(presentation.remote, 390, 844)
})
afterAll(() => presentation.close())

describe('a presentation', () => {
  test('begins at the first slide, on stage and console', async () => {
    await expectAt(stage, '#/portada')
    await expectAt(desk, '#/portada')
  })

  test('loses no press of 300 and does none out of order', async () => {
    await jump('portada')
    await expectAt(stage, '#/portada')
    await (await deckOf(stage)).evaluate(() => {
      const seen = [location.hash]
      Object.assign(globalThis, { seen })
      // Asked where it moves, and not now and then: a busy machine looks too rarely.
      for (const name of ['pushState', 'replaceState'] as const) {
        const move = history[name].bind(history)
        history[name] = (...given) => {
          move(...given)
          if (seen.at(-1) !== location.hash)
            seen.push(location.hash)
        }
      }
    })
    // Forward over the first slides and back again, as often as 300 presses go.
    const keys = [...Array<string>(6).fill('PageDown'), ...Array<string>(6).fill('PageUp')]
    await stage.bringToFront()
    for (let press = 0; press < 300; press++) {
      await stage.keyboard.press(keys[press % keys.length]!)
      await stage.waitForTimeout(80)
    }
    await expectAt(stage, '#/portada')
    await expectAt(desk, '#/portada')
    const seen = await (await deckOf(stage)).evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
    const round = seen.slice(0, seen.indexOf('#/portada', 1))
    expect(round.length).toBeGreaterThanOrEqual(11)
    const expected = Array.from({ length: seen.length }, (_, index) => round[index % round.length])
    expect(seen).toEqual(expected)
  })

  test('goes with every key of a clicker, on the stage and on the console', async () => {
    for (const page of [stage, desk]) {
      await page.bringToFront()
      await jump('portada')
      await expectAt(stage, '#/portada')
      for (const [key, hash] of [['ArrowRight', '#/promesa'], ['ArrowLeft', '#/portada'], [' ', '#/promesa'], ['Shift+ ', '#/portada'], ['PageDown', '#/promesa'], ['PageUp', '#/portada'], ['ArrowDown', '#/promesa'], ['ArrowUp', '#/portada']] as const) {
        await page.keyboard.press(key)
        await expect.poll(async () => [key, await at(stage), await at(desk)]).toEqual([key, hash, hash])
      }
      for (const key of ['b', '.', 'B']) {
        await page.keyboard.press(key)
        await expect.poll(() => stage.locator('#blank').isVisible()).toBe(key !== '.')
      }
      await page.keyboard.press('b')
    }
  })

  test('shows note and time on console and remote, and no note on the stage', async () => {
    await jump('filas')
    await expectAt(stage, '#/filas')
    const [word] = /[\p{L}]{7,}/u.exec(course.modules[0]!.decks[0]!.slides[2]!.note)!
    for (const page of [desk, phone])
      await page.locator('#note').filter({ hasText: word }).waitFor()
    await phone.locator('#next').click()
    await expectAt(stage, '#/una-cosa')
    await phone.locator('#previous').click()
    await expect.poll(async () => (await at(stage)).startsWith('#/filas')).toBe(true)
    for (const deck of course.modules.flatMap(module => module.decks.slice(0, 1))) {
      for (const { note } of deck.slides)
        expect(received.some(text => note.length > 40 && text.includes(note.slice(0, 40)))).toBe(false)
    }
    expect(received.filter(text => text.includes('"type":"state"')).length).toBeGreaterThan(5)
    expect(received.length).toBeGreaterThan(20)
  })

  test('says on the console what the next click brings, and to nobody else', async () => {
    const { slides } = course.modules[0]!.decks[0]!
    const index = slides.findIndex(({ id }) => id === figure.id)
    const { cues } = slides[index]!
    expect(cues).toHaveLength(figure.clicks)
    const ahead = desk.locator('#next-title')
    const expectCue = async (cue: string) => {
      await expect.poll(() => ahead.innerText()).toBe(cue)
      expect(await ahead.getAttribute('class'), 'it does not look like a title').toMatch(/\bcue\b/)
    }
    await jump(figure.id)
    await expectAt(stage, `#/${figure.id}`)
    await desk.bringToFront()
    for (const cue of cues) {
      await expectCue(cue)
      await desk.keyboard.press('ArrowRight')
    }
    // After the last click comes the slide after it.
    await expect.poll(() => ahead.innerText()).toBe(slides[index + 1]!.title)
    expect(await ahead.getAttribute('class') ?? '').not.toMatch(/\bcue\b/)
    await desk.keyboard.press('ArrowLeft')
    await expectCue(cues.at(-1)!)
    expect(received.filter(text => cues.some(cue => text.includes(cue)))).toEqual([])
  })

  test('runs on the stage what is pressed on the console, and the clock of an activity', async () => {
    await jump(snippet.id)
    await expectAt(desk, `#/${snippet.id}`)
    await (await deckOf(desk)).locator('.snippet .go:visible').click()
    const output = async () => (await deckOf(stage)).locator('.output:visible').first().innerText()
    await expect.poll(output).toContain(snippet.usually.at(-1))
    await (await deckOf(desk)).locator('input[type=range]:visible').first().fill(String(snippet.moved))
    await expect.poll(output).not.toContain(snippet.usually[0])
    await jump(activity.id)
    await expectAt(stage, `#/${activity.id}`)
    await (await deckOf(desk)).locator('.clock .go:visible').click()
    await expect.poll(async () => (await deckOf(stage)).locator('.clock:visible').getAttribute('data-phase')).toBe('running')
  })

  test('a stage that is opened late or reloaded, in another browser too, stands where the room is', async () => {
    await jump('union')
    await expectAt(stage, '#/union')
    await desk.locator('#next').click()
    await expectAt(stage, '#/union?clicks=1')
    const second = await window(presentation.stage.replace(/#.*/, ''), 1024, 768)
    await expectAt(second, '#/union?clicks=1')
    await second.keyboard.press('PageDown')
    for (const page of [stage, desk, phone])
      await page.reload()
    await expectAt(stage, '#/union?clicks=1')
    await expectAt(desk, '#/union?clicks=1')
    await expectAt(second, '#/union?clicks=1')
    await context(second).close()
  })

  test('a cut line shows, comes back by itself, and what was pressed meanwhile is not lost', async () => {
    await jump('portada')
    await expectAt(stage, '#/portada')
    const line = await cuttable(port())
    const far = await window(presentation.console.replace(`:${port()}`, `:${line.port}`), 1280, 720)
    await expectAt(far, '#/portada')
    await line.cut()
    await far.locator('#next').click()
    await far.locator('#lost').waitFor()
    await stage.keyboard.press('ArrowDown')
    await expectAt(stage, '#/promesa')
    await line.mend()
    await far.locator('#lost').waitFor({ state: 'hidden' })
    await expectAt(stage, '#/filas')
    await expectAt(far, '#/filas')
    await context(far).close()
    await line.cut()
  })

  test('between two modules the stage shows a break with its clock, and then the next module', async () => {
    const last = course.modules[0]!.decks[0]!.slides.at(-1)!
    await jump(last.id)
    await expectAt(stage, `#/${last.id}`)
    await desk.keyboard.press('ArrowDown')
    await stage.getByRole('heading', { name: 'Café' }).waitFor()
    expect(await stage.locator('#left').innerText()).toMatch(/^1[45]:/)
    moved += 5 * 60_000
    await expect.poll(() => stage.locator('#left').innerText(), { timeout: 10_000 }).toMatch(/^(?:9|10):/)
    await desk.keyboard.press('PageDown')
    await expectAt(stage, `#/${course.modules[1]!.decks[0]!.slides[0]!.id}`)
    await desk.keyboard.press('PageUp')
    await stage.getByRole('heading', { name: 'Café' }).waitFor()
  })

  test('tells how late one is, and stops while it is paused', async () => {
    await jump('promesa')
    await jump('portada')
    moved += 40 * 60_000
    await expect.poll(() => desk.locator('#pace').innerText(), { timeout: 10_000 }).toMatch(/\d+ min de retraso/)
    await desk.locator('#pause').click()
    // The clock stops when the server has said so, not when the key is pressed.
    await desk.locator('#pause.paused').waitFor()
    const before = await desk.locator('#left-slide').innerText()
    moved += 10 * 60_000
    await desk.waitForTimeout(2_500)
    expect(await desk.locator('#left-slide').innerText()).toBe(before)
    await desk.locator('#pause').click()
    await desk.locator('#pause:not(.paused)').waitFor()
  })

  test('after the server was killed and started again, all windows work on', async () => {
    await jump('unir')
    await expectAt(stage, '#/unir')
    const again = port()
    // As a kill leaves it: what was kept is still there.
    const { keepRoom, keptRoom } = await import('../../../kit/node/present/keep.ts')
    const kept = keptRoom(course.root, program, Date.now() + moved)!
    await presentation.close()
    keepRoom(course.root, program, kept, Date.now() + moved)
    presentation = await open(again)
    expect(presentation.goesOn).toBe(true)
    for (const page of [stage, desk, phone])
      await expect.poll(() => page.locator('#lost').isHidden()).toBe(true)
    await expectAt(stage, '#/unir')
    await desk.bringToFront()
    await desk.keyboard.press('ArrowDown')
    await expect.poll(async () => (await at(stage)).startsWith('#/union')).toBe(true)
    await stage.bringToFront()
    await stage.keyboard.press('ArrowUp')
    await expectAt(stage, '#/unir')
    expect(await desk.locator('#note').innerText()).toMatch(/[\p{L}]{4,}/u)
  })

  test('a run that was ended is over: its console is told so, and its key opens no note', async () => {
    const again = port()
    await presentation.close()
    presentation = await open(again)
    expect(presentation.goesOn).toBe(false)
    await desk.locator('#old').waitFor()
    expect(await desk.locator('#note').innerText()).not.toMatch(/[\p{L}]{60}/u)
    await expectAt(stage, '#/portada')
  })
})
