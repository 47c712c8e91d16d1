import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const trail = (shown: Locator) => shown.locator('.learning-path')

const said = {
  'en': {
    origins: ['nursing', 'teaching', 'law', 'backend', 'you?'],
    stretches: [['Foundations', 'Python', 'machine learning', 'deep learning', 'cloud'], ['Courses', 'IBM AI Engineering', 'DeepLearning.AI', 'November 2026'], ['Projects', 'portfolio'], ['Being seen', 'Employers']],
    check: 'You are there when',
  },
  'pt-BR': {
    origins: ['enfermagem', 'sala de aula', 'direito', 'backend', 'você?'],
    stretches: [['Fundamentos', 'Python', 'machine learning', 'deep learning', 'nuvem'], ['Cursos', 'IBM AI Engineering', 'DeepLearning.AI', 'novembro de 2026'], ['Projetos', 'portfólio'], ['Visibilidade', 'empresas']],
    check: 'Você chegou quando',
  },
} as const

describe.each(locales)('LearningPath in %s', (locale) => {
  test('shows where people come from first; each click walks a stretch and keeps it, with its check', async () => {
    const { page, shown } = await openSlide(locale, 'learning-path')
    const text = await trail(shown).locator('svg').first().textContent()
    for (const origin of said[locale].origins)
      expect(text).toContain(origin)
    const stretches = trail(shown).locator('.more:visible')
    expect(await stretches.count()).toBe(0)
    for (const [i, words] of said[locale].stretches.entries()) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => stretches.count()).toBe(i + 1)
      const item = await trail(shown).getByRole('listitem').nth(i).innerText()
      for (const word of [...words, said[locale].check])
        expect(item).toContain(word)
    }
  })

  test('a click of the mouse walks a stretch with all before it, and takes it back', async () => {
    const { buttons, clicks } = await openSlide(locale, 'learning-path')
    await buttons.nth(2).click()
    await expect.poll(clicks).toBe(3)
    await buttons.nth(0).click()
    await expect.poll(clicks).toBe(0)
  })

  test('by keyboard: arrows move between the stretches, Space walks, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'learning-path')
    await openByKeyboard(slide, ['ArrowRight', 'Space'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader what has just been walked', async () => {
    const { shown } = await openSlide(locale, 'learning-path', { clicks: 2 })
    await expect.poll(() => trail(shown).locator('[aria-live=polite]').innerText()).toContain('IBM')
  })

  test('says everything on paper, without buttons', async () => {
    const paper = await onPaper(locale, 'learning-path')
    expect(await paper.getByRole('button').count()).toBe(0)
    await expectWords(paper.locator('.learning-path'), said[locale].stretches.flat())
  })

  test('the compact trail takes no clicks and has nothing to press', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'learning-path-compact')
    expect(await buttons.count()).toBe(0)
    const text = await trail(shown).locator('ol').innerText()
    for (const [name] of said[locale].stretches)
      expect(text).toContain(name)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('learning-path-compact')
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('en', 'learning-path', { clicks: 1, reducedMotion: 'reduce' }))
})
