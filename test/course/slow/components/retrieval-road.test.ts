import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { lists } from '../../../../components/retrieval-road/road.ts'
import { fuse } from '../../../../snippets/retrieval/hybrid-search.ts'
import { expectKeysAreTheDecks, expectNothingMoves, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

/** What each click shows that was not there before. */
const revealed = {
  'en': ['“Can I return boots I have worn once?”', 'by vectors', 'reordered', '“Once worn, only if they are faulty.”'],
  'pt-BR': ['“Posso devolver um tênis que usei uma vez?”', 'por vetor', 'nova ordem', '“Depois de usado, só se tiver defeito.”'],
}

const seen = (shown: Locator, text: string) => shown.getByText(text, { exact: true }).isVisible()

test('the lists on the road are fused as the snippet fuses them', () => {
  const fused = fuse([lists.words, lists.vectors].map(list => list.map(passage => ({ id: String(passage) }))))
  expect(fused.map(({ id }) => Number(id))).toEqual(lists.fused)
})

describe.each(locales)('RetrievalRoad in %s', (locale) => {
  test('each click fills one station, and what was filled stays', async () => {
    const { page, shown, expanded } = await openSlide(locale, 'retrieval-road')
    for (const [i, text] of revealed[locale].entries()) {
      expect(await seen(shown, text)).toBe(false)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => seen(shown, text)).toBe(true)
      expect(await expanded.count()).toBe(i + 1)
    }
    for (const text of revealed[locale])
      expect(await seen(shown, text)).toBe(true)
  })

  test('by mouse: a pressed name opens its station with all before it, and closes it again', async () => {
    const { buttons, clicks } = await openSlide(locale, 'retrieval-road')
    await buttons.nth(2).click()
    await expect.poll(clicks).toBe(3)
    await buttons.nth(2).click()
    await expect.poll(clicks).toBe(2)
  })

  test('by keyboard: arrows move between the stations, Space opens, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'retrieval-road')
    await openByKeyboard(slide, ['ArrowRight', 'Space'], 2)
    await expectKeysAreTheDecks(slide, 'Escape', 'ArrowRight')
  })

  test('a list is read out in its order, with the names of its passages', async () => {
    const { shown } = await openSlide(locale, 'retrieval-road', { clicks: 4 })
    const names = { 'en': ['Used shoes', '30 days', 'Steps', 'Wear in'], 'pt-BR': ['Já calçado', '30 dias', 'Passos', 'Amaciar'] }[locale]
    const list = shown.getByRole('list', { name: revealed[locale][2], exact: true })
    expect((await list.getByRole('listitem').allInnerTexts()).map(text => text.replace(/\s+/g, ' '))).toEqual(lists.reordered.map((passage, i) => `${passage} ${names[i]}`))
  })

  test('in print all stations are filled, without buttons', async () => {
    const paper = await onPaper(locale, 'retrieval-road')
    for (const text of revealed[locale])
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
