import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const deck = '00-components'

async function slide(locale: string, id: string, clicks = 0, options?: BrowserContextOptions): Promise<{ page: Page, faults: string[] }> {
  const opened = await open(`${deck}/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await opened.page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return opened
}

const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const shown = (page: Page) => page.locator('#slide-content .slidev-page:visible')

/** The pair of each storey, from the roof down, and the claim. */
const pairs = {
  'en': [['web app', 'AI product'], ['browser’s APIs', 'model’s API'], ['just-in-time compiler', 'Backpropagation']],
  'pt-BR': [['app web', 'produto de'], ['APIs do navegador', 'API do modelo'], ['compilador JIT', 'Backpropagation']],
} as const
const claim = { 'en': 'above this line', 'pt-BR': 'acima desta linha' } as const
const locales = ['en', 'pt-BR'] as const

describe.each(locales)('WebAnalogy in %s', (locale) => {
  test('opens a storey in both houses with each click, and writes the claim with the last', async () => {
    const { page, faults } = await slide(locale, 'web-analogy')
    expect(await shown(page).getByRole('button').count()).toBe(3)
    for (const [i, pair] of pairs[locale].entries()) {
      expect(await shown(page).locator('.claim-line').isVisible()).toBe(false)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => shown(page).locator('.room:visible').count()).toBe(2 * (i + 1))
      const text = await shown(page).locator('.analogy').innerText()
      for (const name of pair)
        expect(text).toContain(name)
    }
    await expect.poll(() => shown(page).locator('.claim-line').isVisible()).toBe(true)
    expect(await shown(page).locator('.claim-line').innerText()).toContain(claim[locale])
    expect(faults).toEqual([])
  })

  test('a storey opens where one points in a house, too', async () => {
    const { page } = await slide(locale, 'web-analogy')
    const box = (await shown(page).locator('.storey.api').nth(1).boundingBox())!
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(() => clicksOf(page)).toBe(2)
    await shown(page).getByRole('button').first().click()
    await expect.poll(() => clicksOf(page)).toBe(0)
  })

  test('by keyboard: arrows move between the storeys, Enter opens, Escape gives the deck its keys back', async () => {
    const { page } = await slide(locale, 'web-analogy')
    await shown(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('tells a screen reader the pair that was opened, and the claim', async () => {
    const { page } = await slide(locale, 'web-analogy', 3)
    const live = shown(page).locator('.analogy > [aria-live=polite]')
    await expect.poll(() => live.innerText()).toContain('Backpropagation')
    expect(await live.innerText()).toContain(claim[locale])
  })

  test('says everything on paper, without buttons', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#web-analogy')
    expect(await paper.getByRole('button').count()).toBe(0)
    const text = await paper.innerText()
    for (const name of pairs[locale].flat())
      expect(text).toContain(name)
    expect(await paper.locator('.claim-line').isVisible()).toBe(true)
  })
})

test('with reduced motion nothing in WebAnalogy moves', async () => {
  const { page } = await slide('en', 'web-analogy', 1, { reducedMotion: 'reduce' })
  const times = await shown(page).locator('.analogy').evaluate(root => [...root.querySelectorAll('*')].flatMap(element => getComputedStyle(element).transitionDuration.split(',').map(parseFloat)))
  expect(Math.max(...times)).toBe(0)
})
