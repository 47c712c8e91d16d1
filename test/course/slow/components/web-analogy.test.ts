import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

/** The pair of each storey, from the roof down, and the claim. */
const pairs = {
  'en': [['web app', 'AI product'], ['browser’s APIs', 'model’s API'], ['just-in-time compiler', 'Backpropagation']],
  'pt-BR': [['app web', 'produto de'], ['APIs do navegador', 'API do modelo'], ['compilador JIT', 'Backpropagation']],
} as const
const claim = { 'en': 'above this line', 'pt-BR': 'acima desta linha' } as const

describe.each(locales)('WebAnalogy in %s', (locale) => {
  test('opens a storey in both houses with each click, and writes the claim with the last', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'web-analogy')
    expect(await buttons.count()).toBe(3)
    for (const [i, pair] of pairs[locale].entries()) {
      expect(await shown.locator('.claim-line').isVisible()).toBe(false)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => shown.locator('.room:visible').count()).toBe(2 * (i + 1))
      await expectWords(shown.locator('.analogy'), pair)
    }
    await expect.poll(() => shown.locator('.claim-line').isVisible()).toBe(true)
    expect(await shown.locator('.claim-line').innerText()).toContain(claim[locale])
  })

  test('a storey opens where one points in a house, too', async () => {
    const { page, shown, buttons, clicks } = await openSlide(locale, 'web-analogy')
    const box = (await shown.locator('.storey.api').nth(1).boundingBox())!
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(clicks).toBe(2)
    await buttons.first().click()
    await expect.poll(clicks).toBe(0)
  })

  test('by keyboard: arrows move between the storeys, Enter opens, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'web-analogy')
    await openByKeyboard(slide, ['ArrowDown', 'Enter'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader the pair that was opened, and the claim', async () => {
    const { shown } = await openSlide(locale, 'web-analogy', { clicks: 3 })
    const live = shown.locator('.analogy > [aria-live=polite]')
    await expect.poll(() => live.innerText()).toContain('Backpropagation')
    expect(await live.innerText()).toContain(claim[locale])
  })

  test('says everything on paper, without buttons', async () => {
    const paper = await onPaper(locale, 'web-analogy')
    expect(await paper.getByRole('button').count()).toBe(0)
    await expectWords(paper, pairs[locale].flat())
    expect(await paper.locator('.claim-line').isVisible()).toBe(true)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('en', 'web-analogy', { clicks: 1, reducedMotion: 'reduce' }))
})
