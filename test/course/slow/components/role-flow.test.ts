import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

/** What the drawing must say in the end, in the words that are seen. */
const said = {
  'en': ['ML researcher', 'Foundation models', 'AI engineer', 'End users', 'PhD', 'publishes', 'papers', 'an API', 'builds', 'products', 'data scientist', 'fine-tune'],
  'pt-BR': ['Pesquisa em ML', 'Modelos de fundação', 'Engenharia de IA', 'Usuários finais', 'doutorado', 'publica', 'artigos', 'uma API', 'cria', 'produtos', 'ciência de dados', 'fine-tuning'],
} as const

describe.each(locales)('RoleFlow in %s', (locale) => {
  test('shows everybody before the first click, and each click carries one hand-over across', async () => {
    const { page, shown, expanded } = await openSlide(locale, 'role-flow')
    await expectWords(shown.locator('.role-flow'), said[locale].slice(0, 4))
    expect(await shown.locator('.due:visible').count()).toBe(3)
    for (let click = 1; click <= 3; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => expanded.count()).toBe(click)
      await expect.poll(() => shown.locator('.verb:visible').count()).toBe(click)
    }
  })

  test('a click of the mouse carries it across with all before it, and takes it back', async () => {
    const { buttons, clicks } = await openSlide(locale, 'role-flow')
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(2)
    await buttons.nth(0).click()
    await expect.poll(clicks).toBe(0)
  })

  test('by keyboard: arrows move between the hand-overs, Enter carries, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'role-flow')
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('tells a screen reader what has just been handed over', async () => {
    const { shown } = await openSlide(locale, 'role-flow', { clicks: 2 })
    await expect.poll(() => shown.locator('.role-flow > [aria-live=polite]').innerText()).toContain('API')
  })

  test('says everything on paper, without buttons', async () => {
    const paper = await onPaper(locale, 'role-flow')
    expect(await paper.getByRole('button').count()).toBe(0)
    expect(await paper.locator('.due:visible').count()).toBe(0)
    expect(await paper.locator('.verb:visible').count()).toBe(3)
    await expectWords(paper, said[locale])
    expect(await (await onPaper(locale, 'role-flow-compact')).locator('.verb:visible').count()).toBe(3)
  })

  test('the compact flow takes no clicks and has nothing to press', async () => {
    const { page, shown } = await openSlide(locale, 'role-flow-compact')
    expect(await shown.locator('.flow-compact').getByRole('button').count()).toBe(0)
    expect(await shown.locator('.flow-compact .name:visible').count()).toBe(4)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('role-flow-compact')
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('en', 'role-flow', { clicks: 1, reducedMotion: 'reduce' }))
})
