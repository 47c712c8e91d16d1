import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { lists } from '../../../../components/retrieval-road/road.ts'
import { fuse } from '../../../../snippets/retrieval/hybrid-search.ts'
import { expectKeysAreTheDecks, expectNothingMoves, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

/** What each click shows that was not there before. */
const revealed = {
  'en': [['retrieval-road', '“Can I return boots I have worn once?”', 'by vectors'], ['retrieval-answer', 'A model reads question and passage together, pair by pair:', '“Once worn, only if they are faulty.”']],
  'pt-BR': [['retrieval-road', '“Posso devolver um tênis que usei uma vez?”', 'por vetor'], ['retrieval-answer', 'Um modelo lê a pergunta e o trecho juntos, par por par:', '“Depois de usado, só se tiver defeito.”']],
} satisfies Record<string, string[][]>
/** What the list is called that stands last. */
const reordered = { 'en': 'reordered', 'pt-BR': 'nova ordem' }

const seen = (shown: Locator, text: string) => shown.getByText(text, { exact: true }).isVisible()

test('the lists on the road are fused as the snippet fuses them', () => {
  const fused = fuse([lists.words, lists.vectors].map(list => list.map(passage => ({ id: String(passage) }))))
  expect(fused.map(({ id }) => Number(id))).toEqual(lists.fused)
})

describe.each(locales)('RetrievalRoad in %s', (locale) => {
  test.each(revealed[locale])('on #/%s each click fills one station, and what was filled stays', async (id, ...texts) => {
    const { page, shown, expanded } = await openSlide(locale, id)
    for (const [i, text] of texts.entries()) {
      expect(await seen(shown, text)).toBe(false)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => seen(shown, text)).toBe(true)
      expect(await expanded.count()).toBe(i + 1)
    }
    for (const text of texts)
      expect(await seen(shown, text)).toBe(true)
  })

  test('by mouse: a pressed name opens its station with all before it, and closes it again', async () => {
    const { buttons, clicks } = await openSlide(locale, 'retrieval-road')
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(2)
    await buttons.nth(1).click()
    await expect.poll(clicks).toBe(1)
  })

  test('by keyboard: arrows move between the stations, Space opens, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'retrieval-road')
    await openByKeyboard(slide, ['ArrowRight', 'ArrowLeft', 'Space'], 1)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('a list is read out in its order, with the names of its passages', async () => {
    const { shown } = await openSlide(locale, 'retrieval-answer', { clicks: 2 })
    const names = { 'en': ['Used shoes', '30 days', 'Steps', 'Wear in'], 'pt-BR': ['Já calçado', '30 dias', 'Passos', 'Amaciar'] }[locale]
    const list = shown.getByRole('list', { name: reordered[locale], exact: true })
    expect((await list.getByRole('listitem').allInnerTexts()).map(text => text.replace(/\s+/g, ' '))).toEqual(lists.reordered.map((passage, i) => `${passage} ${names[i]}`))
  })

  test.each(revealed[locale])('in print all stations of #/%s are filled, without buttons', async (id, ...texts) => {
    const paper = await onPaper(locale, id)
    for (const text of texts)
      expect(await paper.getByText(text, { exact: true }).isVisible()).toBe(true)
    expect(await paper.locator('button').count()).toBe(0)
  })

  test('the small one names every station and takes no click', async () => {
    const { page, shown, buttons } = await openSlide(locale, 'retrieval-road-compact')
    expect(await shown.locator('ol > li').count()).toBe(5)
    expect(await buttons.count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('retrieval-road-compact')
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'retrieval-road', { clicks: 1, reducedMotion: 'reduce' }))
})
