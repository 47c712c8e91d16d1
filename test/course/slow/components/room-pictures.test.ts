import { describe, expect, test } from 'vitest'
import { expectNothingMoves, expectWords, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { pages: ['An empty bubble', 'Another model', 'Our own sentence'], leaked: '12 Mill Lane.', board: ['Monday', '100%', '1.2 s', 'complaints'] },
  'pt-BR': { pages: ['Um balão vazio', 'Outro modelo', 'Uma frase nossa'], leaked: 'Rua Moinho, 12.', board: ['Segunda', '100%', '1,2 s', 'queixas'] },
} as const

describe.each(locales)('RefusalPages in %s', (locale) => {
  const { pages, leaked } = said[locale]

  test('is a list of three pages with their numbers, and the empty bubble says nothing', async () => {
    const { shown, buttons } = await openSlide(locale, 'refusal-pages')
    const items = shown.locator('.refusal-pages').getByRole('listitem')
    expect(await items.locator('.head').allTextContents()).toEqual(pages.map((page, i) => `${i + 1}${page}`))
    expect(await items.locator('.reply').allInnerTexts()).toEqual(['', leaked, expect.stringContaining('.')])
    expect(await buttons.count()).toBe(0)
  })

  test('says on paper what it says on screen', async () => {
    await expectWords(await onPaper(locale, 'refusal-pages'), [...pages, leaked])
  })
})

describe.each(locales)('AllGreen in %s', (locale) => {
  test('shows the figures that are well, on screen and on paper', async () => {
    await expectWords((await openSlide(locale, 'all-green')).shown, said[locale].board)
    await expectWords(await onPaper(locale, 'all-green'), said[locale].board)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  for (const id of ['refusal-pages', 'all-green'])
    await expectNothingMoves(await openSlide('pt-BR', id, { reducedMotion: 'reduce' }))
})
