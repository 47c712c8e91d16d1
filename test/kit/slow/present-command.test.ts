import { writeFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { freePort } from '../../../kit/node/serve/free-port.ts'
import { useBrowser } from '../../support/open.ts'
import { processesOf } from '../../support/course-processes.ts'
import { printed, type Running, runWorkshop, startWorkshop } from '../../support/run-workshop.ts'
import { smallRoot } from '../../support/small-course.ts'
import { copyCourse } from '../../support/temp-course.ts'
import { present as words } from '../../../kit/words/pt-BR.ts'

const { open } = useBrowser()

const addressIn = (output: string, page: 'Console' | 'Stage') => new RegExp(`${page} +(\\S+)`).exec(output)![1]!
const isUp = (running: Running) => printed(running, /Ctrl-C ends it/)

async function deckOf(page: Page, place: string): Promise<Frame> {
  const element = await page.locator(`${place} iframe`).last().elementHandle()
  const frame = await element.contentFrame()
  if (!frame)
    throw new Error('There is no deck on the page.')
  return frame
}
const at = async (page: Page, place: string) => (await deckOf(page, place)).evaluate(() => location.hash.replace(/\?.*/, '')).catch(() => '')

async function ended({ child, ended }: Running, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal)
  return (await ended).code
}

describe('workshop present', () => {
  test('killed and started again goes on in the windows that are open; afterwards, the time that each slide took', async () => {
    const folder = copyCourse(smallRoot)
    expect((await runWorkshop(folder, ['plan', '--actual'])).stderr).toContain('workshop present')
    const args = ['present', '1', '--lang', 'pt-BR', '--port', String(await freePort())]
    const first = startWorkshop(folder, args)
    const output = await isUp(first)
    const { page: stage } = await open(addressIn(output, 'Stage'))
    const { page: desk } = await open(addressIn(output, 'Console'))
    await expect.poll(() => at(stage, '#deck')).toBe('#/cover')
    for (const page of [stage, desk])
      await expect.poll(() => page.getAttribute('html', 'lang')).toBe('pt-BR')
    await desk.getByRole('heading', { name: words.note }).waitFor()
    await desk.locator('#note').filter({ hasText: 'uma nota que a sala não pode ler' }).waitFor()
    await desk.locator('#next').click()
    await expect.poll(() => at(stage, '#deck')).toBe('#/claim')
    await ended(first, 'SIGKILL')
    await stage.locator('#lost').waitFor()

    const second = startWorkshop(folder, args)
    expect(await isUp(second)).toContain('goes on where it was')
    await stage.locator('#lost').waitFor({ state: 'hidden' })
    await desk.locator('#next').click()
    await expect.poll(() => at(stage, '#deck')).toBe('#/task')
    await stage.waitForTimeout(1_100)
    expect(await desk.locator('#old').isVisible()).toBe(false)
    expect(await ended(second, 'SIGTERM')).toBe(0)

    const { stdout } = await runWorkshop(folder, ['plan', '--actual'])
    // The clock begins with the first step, from the cover.
    for (const id of ['claim', 'task'])
      expect(stdout).toMatch(new RegExp(`${id} +\\d min +\\d+:\\d\\d`))
    const { slides } = JSON.parse((await runWorkshop(folder, ['plan', '--actual', '--json'])).stdout) as { slides: { id: string, seconds: number }[] }
    expect(slides.every(({ seconds }) => seconds >= 1 && seconds < 120)).toBe(true)
    const third = startWorkshop(folder, args)
    expect(await isUp(third)).not.toContain('goes on where it was')
    await ended(third, 'SIGTERM')
    expect(processesOf(folder)).toEqual([])
  })

  test('with --edit the stage shows what was saved, no note, and to this machine alone', async () => {
    const folder = copyCourse(smallRoot)
    const port = await freePort()
    const running = startWorkshop(folder, ['present', '1', '--edit', '--port', String(port)])
    const output = await isUp(running)
    const { page: stage } = await open(addressIn(output, 'Stage'))
    const { page: desk } = await open(addressIn(output, 'Console'))
    await desk.locator('#note').filter({ hasText: 'nobody in the room' }).waitFor()
    await desk.locator('#next').click()
    await expect.poll(() => at(stage, '#deck')).toBe('#/claim')
    const file = join(folder, 'slides/01-one/en.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Small decks build too', 'What was just saved'))
    const deck = await deckOf(stage, '#deck')
    await deck.getByRole('heading', { name: 'What was just saved' }).waitFor({ timeout: 60_000 })
    for (const path of ['/@slidev/slides', '/__slidev/slides/1.json', '/@id/__x00__/@slidev/slides', `/@fs${folder}/slides/01-one/en.md__slidev_1.md`, `/@fs${folder}/slides/01-one/en.md?raw`, '/slides/01-one/en.md?raw', '/slides/01-one/en.md'])
      expect(await (await fetch(`http://localhost:${port}${path}`)).text(), path).not.toContain('nobody in the room')
    expect(await desk.locator('.scan').isVisible()).toBe(false)
    await ended(running, 'SIGTERM')
    await expect.poll(() => processesOf(folder)).toEqual([])
  })
})
