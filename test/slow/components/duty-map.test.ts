import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const locales = ['en', 'pt-BR']

/** What must be found on the map in either language. */
const tools = [
  'transformers', 'Spark', 'Kafka', 'Airflow', 'dbt', 'Databricks', 'Flask', 'FastAPI', 'Django', 'Node', 'Go', 'AWS', 'GCP', 'Azure', 'Docker', 'Kubernetes',
  'GPU/TPU', 'MLflow', 'Kubeflow', 'Vertex AI', 'SageMaker', 'DVC', 'Weights & Biases', 'drift', 'throughput', 'LLMs', 'Vision Transformers', 'DevOps/SRE', '2026',
]

async function slide(locale: string, id: string, clicks = 0, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(`00-components/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await onSlide(page).locator('h1').waitFor()
  return page
}

const onSlide = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const buttons = (page: Page) => onSlide(page).getByRole('button')
const opened = (page: Page) => onSlide(page).getByRole('button', { expanded: true }).count()
/** Text of one piece: items that must not be torn apart have spaces of another kind. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

async function printed(locale: string) {
  const { page, faults } = await open(`00-components/${locale}/index.html?print#/print`)
  await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
  return { page, faults }
}

describe.each(locales)('DutyMap in %s', (locale) => {
  test('opens one duty beside the map with each click, and with the seventh all of them on it', async () => {
    const page = await slide(locale, 'duty-map')
    expect(await buttons(page).count()).toBe(7)
    expect(await opened(page)).toBe(0)
    for (let click = 1; click <= 6; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => buttons(page).nth(click - 1).getAttribute('aria-expanded')).toBe('true')
      expect(await opened(page)).toBe(1)
      await expect.poll(() => onSlide(page).locator('.duty-detail .number').innerText()).toBe(String(click))
      expect(await onSlide(page).locator('.province.told').count()).toBe(click)
    }
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => opened(page)).toBe(7)
    expect(await onSlide(page).locator('.duty-detail').count()).toBe(0)
    const text = plain(await onSlide(page).locator('.duty-atlas').innerText())
    for (const tool of tools)
      expect(text).toContain(tool)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('duty-map-partners')
  })

  test('nothing that is written on the last map lies on anything else', async () => {
    const page = await slide(locale, 'duty-map', 7, { reducedMotion: 'reduce' })
    await expect.poll(() => opened(page)).toBe(7)
    const boxes = await onSlide(page).locator('.duty-atlas li').evaluateAll(items => items.map((item) => {
      const range = document.createRange()
      range.selectNodeContents(item)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, top, bottom }
    }))
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1))
        expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).toBe(true)
    }
  })

  test('by mouse: names and provinces open a duty, and close it', async () => {
    const page = await slide(locale, 'duty-map')
    await buttons(page).nth(2).click()
    await expect.poll(() => clicksOf(page)).toBe(3)
    await onSlide(page).locator('[data-duty=data]').click({ position: { x: 40, y: 20 } })
    await expect.poll(() => clicksOf(page)).toBe(2)
    await buttons(page).nth(1).click()
    await expect.poll(() => clicksOf(page)).toBe(0)
  })

  test('by keyboard: arrows move between the duties, Space opens one, Escape gives the deck its keys back', async () => {
    const page = await slide(locale, 'duty-map')
    await buttons(page).first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect.poll(() => clicksOf(page)).toBe(4)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(5)
  })

  test('tells a screen reader what a duty consists of', async () => {
    const page = await slide(locale, 'duty-map', 2)
    await expect.poll(() => onSlide(page).locator('[aria-live=polite]').innerText()).toContain('Databricks')
  })

  test('in print the whole map is written, without buttons', async () => {
    const { page, faults } = await printed(locale)
    const section = page.locator('#duty-map')
    const text = plain(await section.innerText())
    for (const tool of tools)
      expect(text).toContain(tool)
    expect(await section.locator('button').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('compact shows seven names, without clicks and buttons', async () => {
    const page = await slide(locale, 'duty-map-compact')
    await expect.poll(() => onSlide(page).locator('.duty-small li').count()).toBe(7)
    expect(await buttons(page).count()).toBe(0)
  })
})

describe.each(locales)('DutyMap with partners in %s', (locale) => {
  test('opens a road with each of three clicks', async () => {
    const page = await slide(locale, 'duty-map-partners')
    expect(await buttons(page).count()).toBe(3)
    for (let click = 1; click <= 3; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => opened(page)).toBe(click)
    }
    await expect.poll(() => onSlide(page).locator('.notes p').filter({ visible: true }).count()).toBe(6)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('duty-map-compact')
  })

  test('by mouse and by keyboard', async () => {
    const page = await slide(locale, 'duty-map-partners')
    await buttons(page).nth(1).click()
    await expect.poll(() => clicksOf(page)).toBe(2)
    await onSlide(page).locator('.partner .person').first().click()
    await expect.poll(() => clicksOf(page)).toBe(0)
    await buttons(page).first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('PageDown')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('in print all three roads are open, without buttons, and say where they lead', async () => {
    const { page } = await printed(locale)
    const section = page.locator('#duty-map-partners')
    expect(await section.locator('.notes p').filter({ visible: true }).count()).toBe(6)
    expect(await section.locator('.notes p .only-read').count()).toBe(6)
    expect(await section.locator('button').count()).toBe(0)
  })
})

test.each(['light', 'dark'] as const)('with reduced motion nothing of the map moves, in the %s', async (colorScheme) => {
  for (const id of ['duty-map', 'duty-map-partners']) {
    const page = await slide('pt-BR', id, 2, { reducedMotion: 'reduce', colorScheme })
    const moving = await onSlide(page).evaluate(root => [...root.querySelectorAll('*')]
      .filter(element => [getComputedStyle(element).transitionDuration, getComputedStyle(element).animationDuration].some(times => times.split(',').some(time => parseFloat(time) > 0)))
      .map(element => element.outerHTML.slice(0, 120)))
    expect(moving).toEqual([])
  }
})
