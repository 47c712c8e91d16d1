import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const locales = ['en', 'pt-BR'] as const

/** Each kind that wins a task, as the ranking names it. */
const winners = {
  'en': ['Small and fast', 'Local and small', 'Slow and smart'],
  'pt-BR': ['Pequeno e rápido', 'Local e pequeno', 'Lento e inteligente'],
}

async function slide(locale: string, options?: BrowserContextOptions) {
  const { page, faults } = await open(`00-components/${locale}/index.html#/model-chooser`, options)
  await shown(page).locator('h1').waitFor()
  return { page, faults }
}

const shown = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const first = (page: Page) => shown(page).locator('ol > li').first()
const weights = (page: Page) => shown(page).getByRole('slider').evaluateAll(sliders => sliders.map(slider => Number((slider as HTMLInputElement).value)))

describe.each(locales)('ModelChooser in %s', (locale) => {
  test('a pressed task moves the sliders and brings another kind to the top', async () => {
    const { page, faults } = await slide(locale)
    const tasks = shown(page).getByRole('button')
    for (const [i, winner] of winners[locale].entries()) {
      await tasks.nth(i).click()
      await expect.poll(() => first(page).innerText()).toContain(winner)
      expect(await tasks.nth(i).getAttribute('aria-pressed')).toBe('true')
      expect(await shown(page).locator('[aria-live=polite]').innerText()).toContain(winner)
    }
    expect(faults).toEqual([])
  })

  test('on a slider the arrows move it and not the slide, and the weights go on adding up to ten', async () => {
    const { page } = await slide(locale)
    const accuracy = shown(page).getByRole('slider').last()
    await accuracy.focus()
    await page.keyboard.press('End')
    await expect.poll(() => weights(page)).toEqual([0, 0, 10])
    expect(await accuracy.getAttribute('aria-valuetext')).toMatch(/^10 (of|de) 10$/)
    await expect.poll(() => first(page).innerText()).toContain(winners[locale][2])
    for (let press = 0; press < 4; press++)
      await page.keyboard.press('ArrowLeft')
    await expect.poll(() => weights(page)).toEqual([2, 2, 6])
    expect(page.url()).toContain('#/model-chooser')
    expect(await accuracy.evaluate(slider => slider === document.activeElement)).toBe(true)
  })

  test('a clicker pressed while a slider has the focus moves the deck', async () => {
    const { page } = await slide(locale)
    await shown(page).getByRole('slider').first().focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).not.toContain('#/model-chooser')
  })

  test('the map can be dragged, and a score is the sum of weight times points', async () => {
    const { page } = await slide(locale)
    const box = (await shown(page).getByRole('img').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6)
    await page.mouse.down()
    await page.mouse.move(box.x + 3, box.y + box.height - 3, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => weights(page)).toEqual([10, 0, 0])
    const [kind, sum, reckoned] = (await first(page).innerText()).split(/\n+/)
    expect([kind, sum, reckoned]).toEqual([winners[locale][1], '100', '10 × 10 + 0 × 7 + 0 × 2'])
    expect(page.url()).toContain('#/model-chooser')
  })

  test('in print the three tasks stand side by side, each with its winner, and nothing to press', async () => {
    const { page } = await open(`00-components/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#model-chooser')
    const text = await paper.innerText()
    for (const winner of winners[locale])
      expect(text).toContain(winner)
    expect(await paper.locator('button, input').count()).toBe(0)
  })
})

test('who asks for reduced motion sees the ranking move at once', async () => {
  const { page } = await slide('en', { reducedMotion: 'reduce' })
  await shown(page).getByRole('button').nth(1).click()
  expect(await first(page).innerText()).toContain(winners.en[1])
  const moving = await shown(page).evaluate(root => [...root.querySelectorAll('*')].filter(element =>
    getComputedStyle(element).transitionDuration.split(',').some(time => parseFloat(time) > 0)).length)
  expect(moving).toBe(0)
})
