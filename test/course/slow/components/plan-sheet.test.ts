import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const plan = (shown: Locator) => shown.locator('.plan')
const fields = (shown: Locator) => plan(shown).getByRole('textbox')

const said = {
  'en': { example: 'deploy a small API', field: 'by day 30: I can …', clear: 'Clear', undo: 'Undo', title: 'My 90 days' },
  'pt-BR': { example: 'colocar uma API', field: 'até o dia 30: Consigo …', clear: 'Limpar', undo: 'Desfazer', title: 'Meus 90 dias' },
} as const

describe.each(locales)('PlanSheet in %s', (locale) => {
  test('is empty but for an example, and every field has a name', async () => {
    const { shown } = await openSlide(locale, 'plan-sheet')
    expect(await plan(shown).locator('.example').innerText()).toContain(said[locale].example)
    expect(await fields(shown).count()).toBe(12)
    expect(await plan(shown).getByLabel(said[locale].field, { exact: true }).count()).toBe(1)
    const names = await fields(shown).evaluateAll(all => all.map(field => (field as HTMLInputElement).labels?.[0]?.textContent ?? field.getAttribute('aria-label')))
    expect(new Set(names).size).toBe(12)
  })

  test('typing does not move the slide, whatever the keys are', async () => {
    const { page, shown } = await openSlide(locale, 'plan-sheet')
    const here = page.url()
    const first = fields(shown).first()
    await first.click()
    await page.keyboard.type('go f o d 3')
    for (const key of ['ArrowRight', 'ArrowLeft', 'Space', 'Home', 'Escape'])
      await page.keyboard.press(key)
    expect((await first.inputValue()).replaceAll(' ', '')).toBe('gofod3')
    expect(page.url()).toBe(here)
    expect(await first.evaluate(field => field === document.activeElement)).toBe(false)
  })

  test('a clicker still turns the page, and what was typed is there when one comes back', async () => {
    const { page, shown } = await openSlide(locale, 'plan-sheet')
    await fields(shown).nth(4).fill('a search over our manuals')
    await fields(shown).nth(4).press('PageUp')
    await expect.poll(() => page.url()).not.toContain('/plan-sheet')
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('/plan-sheet')
    expect(await fields(shown).nth(4).inputValue()).toBe('a search over our manuals')
  })

  test('clears all, and brings it back', async () => {
    const { shown } = await openSlide(locale, 'plan-sheet')
    expect(await plan(shown).getByRole('button', { name: said[locale].clear }).isDisabled()).toBe(true)
    await fields(shown).nth(0).fill('one')
    await fields(shown).nth(11).fill('two')
    await plan(shown).getByRole('button', { name: said[locale].clear }).click()
    expect(await fields(shown).nth(0).inputValue()).toBe('')
    await plan(shown).getByRole('button', { name: said[locale].undo }).click()
    expect([await fields(shown).nth(0).inputValue(), await fields(shown).nth(11).inputValue()]).toEqual(['one', 'two'])
  })

  test('keeps what was typed in memory alone', async () => {
    const { page, shown } = await openSlide(locale, 'plan-sheet')
    await fields(shown).first().fill('nobody else’s business')
    expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toContain('business')
    await page.reload()
    await plan(shown).waitFor()
    expect(await fields(shown).first().inputValue()).toBe('')
  })

  test('has lines in place of fields on paper, and nothing to press', async () => {
    const paper = (await onPaper(locale, 'plan-sheet')).locator('.plan')
    expect(await paper.innerText()).toContain(said[locale].example)
    expect(await paper.locator('button, input, textarea').count()).toBe(0)
    expect(await paper.locator('.stretch .ruled').count()).toBe(9)
  })

  test('gives the handout a worksheet, out of reach of what fills the rest of its pages', async () => {
    const pages = await onPaper(locale, 'plan-sheet')
    const sheet = pages.locator('.handout-text .plan-page')
    expect(await sheet.textContent()).toContain(said[locale].title)
    expect(await sheet.locator('.stretch').count()).toBe(3)
    expect(await sheet.locator('.ruled i').count()).toBe(18)
    // kit/handout/settle-page.ts empties every .lines of a worksheet, and lets its tables grow.
    expect(await pages.locator('.plan table, .plan .lines, .plan-page table, .plan-page .lines').count()).toBe(0)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('en', 'plan-sheet', { reducedMotion: 'reduce' }))
})
