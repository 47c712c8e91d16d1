import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const drawing = (shown: Locator) => shown.locator('.niche-to-key')

const said = {
  'en': ['OpenAI API', 'ChatGPT', 'The Rise of the AI Engineer', 'Future of Jobs Report'],
  'pt-BR': ['API da OpenAI', 'ChatGPT', 'The Rise of the AI Engineer', 'Future of Jobs Report'],
} as const
const years = ['2020', '2022', '2023', '2025']

describe.each(locales)('NicheToKey in %s', (locale) => {
  test('shows the dates first; each click tells one milestone, and keeps it', async () => {
    const { page, shown, buttons, expanded } = await openSlide(locale, 'niche-to-key')
    expect((await buttons.allInnerTexts()).map(date => date.slice(-4))).toEqual(years)
    expect(await drawing(shown).locator('.event:visible').count()).toBe(0)
    for (let click = 1; click <= 4; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => drawing(shown).locator('.event:visible').count()).toBe(click)
      expect(await expanded.count()).toBe(click)
      expect(await drawing(shown).locator('.event:visible').nth(click - 1).innerText()).toContain(said[locale][click - 1])
    }
  })

  test('says at every click whose the dates are, and that the height has no scale', async () => {
    const { shown } = await openSlide(locale, 'niche-to-key')
    const source = await drawing(shown).locator('.source').innerText()
    for (const word of ['OpenAI', 'Latent Space', locale === 'en' ? 'only the dates have a scale' : 'só as datas têm escala'])
      expect(source).toContain(word)
    expect(await drawing(shown).getByRole('img').getAttribute('aria-label')).toContain(locale === 'en' ? 'no scale' : 'não tem escala')
  })

  test('a click of the mouse tells a milestone with all before it, and takes it back', async () => {
    const { buttons, clicks } = await openSlide(locale, 'niche-to-key')
    await buttons.nth(2).click()
    await expect.poll(clicks).toBe(3)
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(1)
  })

  test('by keyboard: arrows move between the dates, Enter tells, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'niche-to-key')
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader what has just been told', async () => {
    const { shown } = await openSlide(locale, 'niche-to-key', { clicks: 2 })
    await expect.poll(() => drawing(shown).locator('[aria-live=polite]').innerText()).toContain('ChatGPT')
  })

  test('says everything on paper, without buttons', async () => {
    const paper = await onPaper(locale, 'niche-to-key')
    expect(await paper.getByRole('button').count()).toBe(0)
    await expectWords(paper.locator('.niche-to-key'), [...said[locale], 'Latent Space'])
  })

  test('the compact arcade takes no clicks and has nothing to press', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'niche-to-key-compact')
    expect(await buttons.count()).toBe(0)
    expect(await drawing(shown).locator('li .date:visible').allInnerTexts()).toEqual(years)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('niche-to-key-compact')
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('en', 'niche-to-key', { clicks: 1, reducedMotion: 'reduce' }))
})
