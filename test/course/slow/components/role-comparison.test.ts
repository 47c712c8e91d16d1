import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const drawing = (shown: Locator) => shown.locator('.role-comparison')

/** The stations of both paths, in order, and the sentence that joins them. */
const said = {
  'en': { left: ['data', 'a question', 'a model'], right: ['a model', 'the system', 'people'], meeting: 'One’s result is the other’s material', works: ['builds models', 'builds and deploys', 'LLM'] },
  'pt-BR': { left: ['dados', 'uma pergunta', 'um modelo'], right: ['um modelo', 'o sistema', 'pessoas'], meeting: 'O resultado de uma alimenta a outra', works: ['constrói modelos', 'põe no ar', 'LLM'] },
} as const

describe.each(locales)('RoleComparison in %s', (locale) => {
  test('shows both names first, then one path, the other, and where they meet', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'role-comparison')
    const stations = (side: string) => drawing(shown).locator(`.${side} li strong:visible`).allInnerTexts()
    const meeting = drawing(shown).locator('.meeting > p')
    expect(await buttons.count()).toBe(3)
    expect(await stations('path')).toEqual([])

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stations('data-scientist')).toEqual(said[locale].left)
    expect(await stations('ai-engineer')).toEqual([])

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stations('ai-engineer')).toEqual(said[locale].right)
    expect(await meeting.isVisible()).toBe(false)

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => meeting.isVisible()).toBe(true)
    expect(await meeting.innerText()).toBe(said[locale].meeting)
  })

  test('a click of the mouse on a name or on the model opens it, and takes it back', async () => {
    const { shown, clicks } = await openSlide(locale, 'role-comparison')
    await drawing(shown).locator('button.model').click()
    await expect.poll(clicks).toBe(3)
    await drawing(shown).locator('.ai-engineer button').click()
    await expect.poll(clicks).toBe(1)
  })

  test('by keyboard: arrows move between the three, Enter opens, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'role-comparison')
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader what has just been opened', async () => {
    const { page, shown } = await openSlide(locale, 'role-comparison', { clicks: 1 })
    const live = drawing(shown).locator('[aria-live=polite]')
    await expect.poll(() => live.innerText()).toContain(said[locale].left[1])
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => live.innerText()).toContain(said[locale].right[2])
  })

  test('says everything on paper, without buttons', async () => {
    const paper = await onPaper(locale, 'role-comparison')
    expect(await paper.getByRole('button').count()).toBe(0)
    await expectWords(paper.locator('.role-comparison'), [...said[locale].left, ...said[locale].right, ...said[locale].works, said[locale].meeting])
  })

  test('the compact drawing takes no clicks and has nothing to press', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'role-comparison-compact')
    expect(await buttons.count()).toBe(0)
    expect(await drawing(shown).innerText()).toContain(said[locale].meeting)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('role-comparison-compact')
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('en', 'role-comparison', { clicks: 1, reducedMotion: 'reduce' }))
})
