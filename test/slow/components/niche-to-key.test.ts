import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { type Opened, useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const deck = '00-components'
const locales = ['en', 'pt-BR'] as const

async function slide(locale: string, id: string, clicks = 0, options?: BrowserContextOptions): Promise<Opened> {
  const opened = await open(`${deck}/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await opened.page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return opened
}

const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const drawing = (page: Page) => page.locator('#slide-content .slidev-page:visible .niche-to-key')

const said = {
  'en': ['OpenAI API', 'ChatGPT', 'The Rise of the AI Engineer', 'Future of Jobs Report'],
  'pt-BR': ['API da OpenAI', 'ChatGPT', 'The Rise of the AI Engineer', 'Future of Jobs Report'],
} as const
const years = ['2020', '2022', '2023', '2025']

describe.each(locales)('NicheToKey in %s', (locale) => {
  test('shows the dates first; each click tells one milestone, and keeps it', async () => {
    const { page, faults } = await slide(locale, 'niche-to-key')
    const buttons = drawing(page).getByRole('button')
    expect((await buttons.allInnerTexts()).map(date => date.slice(-4))).toEqual(years)
    expect(await drawing(page).locator('.event:visible').count()).toBe(0)
    for (let click = 1; click <= 4; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => drawing(page).locator('.event:visible').count()).toBe(click)
      expect(await drawing(page).getByRole('button', { expanded: true }).count()).toBe(click)
      expect(await drawing(page).locator('.event:visible').nth(click - 1).innerText()).toContain(said[locale][click - 1])
    }
    expect(faults).toEqual([])
  })

  test('says at every click whose the dates are, and that the height has no scale', async () => {
    const { page } = await slide(locale, 'niche-to-key')
    const source = await drawing(page).locator('.source').innerText()
    for (const word of ['OpenAI', 'Latent Space', locale === 'en' ? 'only the dates have a scale' : 'só as datas têm escala'])
      expect(source).toContain(word)
    expect(await drawing(page).getByRole('img').getAttribute('aria-label')).toContain(locale === 'en' ? 'no scale' : 'não tem escala')
  })

  test('a click of the mouse tells a milestone with all before it, and takes it back', async () => {
    const { page } = await slide(locale, 'niche-to-key')
    await drawing(page).getByRole('button').nth(2).click()
    await expect.poll(() => clicksOf(page)).toBe(3)
    await drawing(page).getByRole('button').nth(1).click()
    await expect.poll(() => clicksOf(page)).toBe(1)
  })

  test('by keyboard: arrows move between the dates, Enter tells, Escape gives the deck its keys back', async () => {
    const { page } = await slide(locale, 'niche-to-key')
    await drawing(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('tells a screen reader what has just been told', async () => {
    const { page } = await slide(locale, 'niche-to-key', 2)
    await expect.poll(() => drawing(page).locator('[aria-live=polite]').innerText()).toContain('ChatGPT')
  })

  test('says everything on paper, without buttons', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#niche-to-key')
    expect(await paper.getByRole('button').count()).toBe(0)
    const text = await paper.locator('.niche-to-key').innerText()
    for (const word of [...said[locale], 'Latent Space'])
      expect(text).toContain(word)
  })

  test('the compact arcade takes no clicks and has nothing to press', async () => {
    const { page } = await slide(locale, 'niche-to-key-compact')
    expect(await drawing(page).getByRole('button').count()).toBe(0)
    expect(await drawing(page).locator('li .date:visible').allInnerTexts()).toEqual(years)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('niche-to-key-compact')
  })
})

test('with reduced motion nothing in NicheToKey moves', async () => {
  const { page } = await slide('en', 'niche-to-key', 1, { reducedMotion: 'reduce' })
  const times = await drawing(page).evaluate(root => [...root.querySelectorAll('*')].flatMap(element => getComputedStyle(element).transitionDuration.split(',').map(parseFloat)))
  expect(Math.max(...times)).toBe(0)
})
