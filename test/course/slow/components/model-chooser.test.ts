import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectNothingMoves, expectWords, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

/** Each kind that wins a task, as the ranking names it. */
const winners = {
  'en': ['Small and fast', 'Local and small', 'Slow and smart'],
  'pt-BR': ['Pequeno e rápido', 'Local e pequeno', 'Lento e inteligente'],
}

const first = (shown: Locator) => shown.locator('ol > li').first()
const weights = (shown: Locator) => shown.getByRole('slider').evaluateAll(sliders => sliders.map(slider => Number((slider as HTMLInputElement).value)))

describe.each(locales)('ModelChooser in %s', (locale) => {
  test('a pressed task moves the sliders and brings another kind to the top', async () => {
    const { shown, buttons } = await openSlide(locale, 'model-chooser')
    for (const [i, winner] of winners[locale].entries()) {
      await buttons.nth(i).click()
      await expect.poll(() => first(shown).innerText()).toContain(winner)
      expect(await buttons.nth(i).getAttribute('aria-pressed')).toBe('true')
      expect(await shown.locator('[aria-live=polite]').innerText()).toContain(winner)
    }
  })

  test('on a slider the arrows move it and not the slide, and the weights go on adding up to ten', async () => {
    const { page, shown } = await openSlide(locale, 'model-chooser')
    const accuracy = shown.getByRole('slider').last()
    await accuracy.focus()
    await page.keyboard.press('End')
    await expect.poll(() => weights(shown)).toEqual([0, 0, 10])
    expect(await accuracy.getAttribute('aria-valuetext')).toMatch(/^10 (of|de) 10$/)
    await expect.poll(() => first(shown).innerText()).toContain(winners[locale][2])
    for (let press = 0; press < 4; press++)
      await page.keyboard.press('ArrowLeft')
    await expect.poll(() => weights(shown)).toEqual([2, 2, 6])
    expect(page.url()).toContain('#/model-chooser')
    expect(await accuracy.evaluate(slider => slider === document.activeElement)).toBe(true)
  })

  test('a clicker pressed while a slider has the focus moves the deck', async () => {
    const { page, shown } = await openSlide(locale, 'model-chooser')
    await shown.getByRole('slider').first().focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).not.toContain('#/model-chooser')
  })

  test('the map can be dragged, and a score is the sum of weight times points', async () => {
    const { page, shown } = await openSlide(locale, 'model-chooser')
    const box = (await shown.getByRole('img').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6)
    await page.mouse.down()
    await page.mouse.move(box.x + 3, box.y + box.height - 3, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => weights(shown)).toEqual([10, 0, 0])
    const [kind, sum, reckoned] = (await first(shown).innerText()).split(/\n+/)
    expect([kind, sum, reckoned]).toEqual([winners[locale][1], '100', '10 × 10 + 0 × 7 + 0 × 2'])
    expect(page.url()).toContain('#/model-chooser')
  })

  test('in print the map has its names and the three tasks, each with its winner, and nothing to press', async () => {
    const paper = await onPaper(locale, 'model-chooser')
    await expectWords(paper.locator('.paper'), winners[locale])
    expect(await paper.locator('svg text').count()).toBeGreaterThan(9)
    expect(await paper.locator('button, input').count()).toBe(0)
  })
})

test('who asks for reduced motion sees the ranking move at once', async () => {
  const slide = await openSlide('en', 'model-chooser', { reducedMotion: 'reduce' })
  await slide.buttons.nth(1).click()
  expect(await first(slide.shown).innerText()).toContain(winners.en[1])
  await expectNothingMoves(slide)
})
