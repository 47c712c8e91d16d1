import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { type Opened, useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const deck = '00-components'
const locales = ['en', 'pt-BR'] as const

async function slide(locale: string, id: string, options?: BrowserContextOptions): Promise<Opened> {
  const opened = await open(`${deck}/${locale}/index.html#/${id}`, options)
  await opened.page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return opened
}

const plan = (page: Page) => page.locator('#slide-content .slidev-page:visible .plan')
const fields = (page: Page) => plan(page).getByRole('textbox')

const said = {
  'en': { example: 'deploy a small API', field: 'by day 30: I can …', clear: 'Clear', undo: 'Undo', title: 'My 90 days' },
  'pt-BR': { example: 'colocar uma API', field: 'até o dia 30: Consigo …', clear: 'Limpar', undo: 'Desfazer', title: 'Meus 90 dias' },
} as const

describe.each(locales)('PlanSheet in %s', (locale) => {
  test('is empty but for an example, and every field has a name', async () => {
    const { page, faults } = await slide(locale, 'plan-sheet')
    expect(await plan(page).locator('.example').innerText()).toContain(said[locale].example)
    expect(await fields(page).count()).toBe(12)
    expect(await plan(page).getByLabel(said[locale].field, { exact: true }).count()).toBe(1)
    const names = await fields(page).evaluateAll(all => all.map(field => (field as HTMLInputElement).labels?.[0]?.textContent ?? field.getAttribute('aria-label')))
    expect(new Set(names).size).toBe(12)
    expect(faults).toEqual([])
  })

  test('typing does not move the slide, whatever the keys are', async () => {
    const { page } = await slide(locale, 'plan-sheet')
    const here = page.url()
    const first = fields(page).first()
    await first.click()
    await page.keyboard.type('go f o d 3')
    for (const key of ['ArrowRight', 'ArrowLeft', 'Space', 'Home', 'Escape'])
      await page.keyboard.press(key)
    expect((await first.inputValue()).replaceAll(' ', '')).toBe('gofod3')
    expect(page.url()).toBe(here)
    expect(await first.evaluate(field => field === document.activeElement)).toBe(false)
  })

  test('a clicker still turns the page, and what was typed is there when one comes back', async () => {
    const { page } = await slide(locale, 'plan-sheet')
    await fields(page).nth(4).fill('a search over our manuals')
    await fields(page).nth(4).press('PageUp')
    await expect.poll(() => page.url()).not.toContain('/plan-sheet')
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('/plan-sheet')
    expect(await fields(page).nth(4).inputValue()).toBe('a search over our manuals')
  })

  test('clears all, and brings it back', async () => {
    const { page } = await slide(locale, 'plan-sheet')
    expect(await plan(page).getByRole('button', { name: said[locale].clear }).isDisabled()).toBe(true)
    await fields(page).nth(0).fill('one')
    await fields(page).nth(11).fill('two')
    await plan(page).getByRole('button', { name: said[locale].clear }).click()
    expect(await fields(page).nth(0).inputValue()).toBe('')
    await plan(page).getByRole('button', { name: said[locale].undo }).click()
    expect([await fields(page).nth(0).inputValue(), await fields(page).nth(11).inputValue()]).toEqual(['one', 'two'])
  })

  test('keeps what was typed in memory alone', async () => {
    const { page } = await slide(locale, 'plan-sheet')
    await fields(page).first().fill('nobody else’s business')
    expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toContain('business')
    await page.reload()
    await plan(page).waitFor()
    expect(await fields(page).first().inputValue()).toBe('')
  })

  test('has lines in place of fields on paper, and nothing to press', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#plan-sheet .plan')
    expect(await paper.innerText()).toContain(said[locale].example)
    expect(await paper.locator('button, input, textarea').count()).toBe(0)
    expect(await paper.locator('.stretch .ruled').count()).toBe(9)
  })

  test('gives the handout a worksheet, out of reach of what fills the rest of its pages', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/handout`)
    await page.waitForSelector('html[data-handout-ready]', { state: 'attached' })
    const sheet = page.locator('#plan-sheet .handout-text .plan-page')
    expect(await sheet.textContent()).toContain(said[locale].title)
    expect(await sheet.locator('.stretch').count()).toBe(3)
    expect(await sheet.locator('.ruled i').count()).toBe(18)
    // kit/handout/settle-page.ts empties every .lines of a worksheet, and lets its tables grow.
    expect(await page.locator('#plan-sheet').locator('.plan table, .plan .lines, .plan-page table, .plan-page .lines').count()).toBe(0)
  })
})

test('with reduced motion nothing in PlanSheet moves', async () => {
  const { page } = await slide('en', 'plan-sheet', { reducedMotion: 'reduce' })
  const times = await plan(page).evaluate(root => [...root.querySelectorAll('*')].flatMap(element => getComputedStyle(element).transitionDuration.split(',').map(parseFloat)))
  expect(Math.max(...times)).toBe(0)
})
