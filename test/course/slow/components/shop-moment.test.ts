import { describe, expect, test } from 'vitest'
import { expectNothingMoves, expectWords, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { complaints: ['Too tight.', 'Mine too!'], asked: 'Can I return them?', face: 'sad face' },
  'pt-BR': { complaints: ['Ficou apertado.', 'O meu também!'], asked: 'Posso trocar?', face: 'cara triste' },
} as const

describe.each(locales)('ShopMoment in %s', (locale) => {
  test('brings what customers write with the answer, and not before', async () => {
    const { page, shown } = await openSlide(locale, 'shop-moment-complaint')
    const moment = shown.locator('.shop-moment')
    const opacity = () => moment.locator('xpath=ancestor::*[contains(@class, "slidev-vclick-target")]').evaluate(target => getComputedStyle(target).opacity)
    expect(await opacity()).toBe('0')
    await page.keyboard.press('ArrowRight')
    await expect.poll(opacity).toBe('1')
    await expectWords(moment, said[locale].complaints)
  })

  test('keeps the possible answers as a list of the slide', async () => {
    const { shown } = await openSlide(locale, 'shop-moment-silent')
    expect(await shown.locator('.shop-moment').getByRole('listitem').count()).toBe(3)
    await expectWords(shown.locator('.shop-moment'), [said[locale].asked])
  })

  test('the large face has words for who does not see it, and the sentence keeps clear of it', async () => {
    const { shown } = await openSlide(locale, 'shop-moment-sorry')
    const face = shown.getByRole('img')
    expect(await face.getAttribute('aria-label')).toContain(said[locale].face)
    const [title, picture] = [(await shown.locator('h1').boundingBox())!, (await face.boundingBox())!]
    expect(title.x + title.width).toBeLessThanOrEqual(picture.x)
  })

  test('says on paper what it says on screen', async () => {
    await expectWords(await onPaper(locale, 'shop-moment-complaint'), said[locale].complaints)
  })
})

describe.each(locales)('TwoFigures in %s', (locale) => {
  test('the columns are as high as their figures are large, and each has its name', async () => {
    const { shown } = await openSlide(locale, 'two-figures')
    const heights = await shown.locator('.two-figures dd').evaluateAll(columns => columns.map(column => column.getBoundingClientRect().height))
    expect(heights[1]! / heights[0]!).toBeCloseTo(61 / 93, 1)
    expect(await shown.locator('.two-figures dt').count()).toBe(2)
    await expectWords(shown.locator('.two-figures'), ['93%', '61%'])
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  for (const id of ['shop-moment-sorry', 'two-figures'])
    await expectNothingMoves(await openSlide('pt-BR', id, { reducedMotion: 'reduce' }))
})
