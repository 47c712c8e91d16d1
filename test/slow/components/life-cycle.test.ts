import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const locales = ['en', 'pt-BR']

async function slide(locale: string, id: string, clicks = 0, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(`00-components/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await onSlide(page).locator('h1').waitFor()
  return page
}

const onSlide = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const buttons = (page: Page) => onSlide(page).getByRole('button')
const opened = (page: Page) => onSlide(page).getByRole('button', { expanded: true }).count()

describe.each(locales)('LifeCycle in %s', (locale) => {
  test('reaches one station with each of five clicks, and the last one closes the loop', async () => {
    const page = await slide(locale, 'life-cycle')
    expect(await buttons(page).count()).toBe(5)
    for (let click = 1; click <= 5; click++) {
      expect(await onSlide(page).locator('.way.shown').count()).toBe(Math.max(click - 2, 0))
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => opened(page)).toBe(click)
    }
    await expect.poll(() => onSlide(page).locator('.way.shown').count()).toBe(5)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('life-cycle-compact')
  })

  test('with drift the points of the world move, and the curve of the model does not', async () => {
    const page = await slide(locale, 'life-cycle', 3, { reducedMotion: 'reduce' })
    await expect.poll(() => opened(page)).toBe(3)
    const point = async () => (await onSlide(page).locator('.view circle').first().boundingBox())!.x
    const model = async () => (await onSlide(page).locator('.model.old').boundingBox())!.x
    const [before, learned] = [await point(), await model()]
    await page.keyboard.press('ArrowRight')
    await expect.poll(point).toBeGreaterThan(before + 50)
    expect(await model()).toBe(learned)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await onSlide(page).locator('.model.shown:not(.old)').boundingBox())?.x).toBeGreaterThan(learned + 50)
  })

  test('by mouse: a name and a mark reach their station, and the slide\'s clicks follow', async () => {
    const page = await slide(locale, 'life-cycle')
    await buttons(page).nth(3).click()
    await expect.poll(() => clicksOf(page)).toBe(4)
    await onSlide(page).locator('.station.deploy').click()
    await expect.poll(() => clicksOf(page)).toBe(1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(2)
  })

  test('by keyboard: arrows move between the stations, Enter reaches one, the clicker is heard all the same', async () => {
    const page = await slide(locale, 'life-cycle')
    await buttons(page).first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(3)
    await page.keyboard.press('PageDown')
    await expect.poll(() => clicksOf(page)).toBe(4)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(5)
  })

  test('tells a screen reader what has happened', async () => {
    const page = await slide(locale, 'life-cycle', 4)
    await expect.poll(() => onSlide(page).locator('[aria-live=polite]').innerText()).toMatch(/^Drift\. ./)
    expect(await onSlide(page).getByRole('img').first().getAttribute('aria-label')).toMatch(/drift/)
  })

  test('in print every station and every tool is there, and nothing to press', async () => {
    const { page, faults } = await open(`00-components/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const section = page.locator('#life-cycle')
    for (const tool of ['MLflow', 'Kubeflow', 'Vertex AI', 'SageMaker', 'DVC', 'Weights & Biases', '2026'])
      expect(await section.innerText()).toContain(tool)
    expect(await section.locator('.more').filter({ visible: true }).count()).toBe(5)
    expect(await section.locator('button').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('compact shows five names, without clicks and buttons', async () => {
    const page = await slide(locale, 'life-cycle-compact')
    await expect.poll(() => onSlide(page).locator('.cycle-small li').count()).toBe(5)
    expect(await buttons(page).count()).toBe(0)
    expect(await onSlide(page).locator('.way.shown').count()).toBe(5)
  })
})

test.each(['light', 'dark'] as const)('with reduced motion nothing of the loop moves, in the %s', async (colorScheme) => {
  const page = await slide('pt-BR', 'life-cycle', 3, { reducedMotion: 'reduce', colorScheme })
  const moving = await onSlide(page).evaluate(root => [...root.querySelectorAll('*')]
    .filter(element => [getComputedStyle(element).transitionDuration, getComputedStyle(element).animationDuration].some(times => times.split(',').some(time => parseFloat(time) > 0)))
    .map(element => element.outerHTML.slice(0, 120)))
  expect(moving).toEqual([])
})
