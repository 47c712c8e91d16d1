import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectNothingMoves, expectWords, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { levels: ['write: 1.25 ×', 'no cache: 1 ×', 'read: 0.1 ×'], choices: ['13 calls an hour', '212', '360'], short: 'from 2.9 calls', long: 'from 0.7 calls', names: ['5 minutes', 'an hour'] },
  'pt-BR': { levels: ['gravar: 1,25 ×', 'sem cache: 1 ×', 'ler: 0,1 ×'], choices: ['13 chamadas por hora', '212', '360'], short: 'de 2,9 chamadas', long: 'de 0,7 chamadas', names: ['5 minutos', 'uma hora'] },
} as const

/** Which of the two curves is drawn. */
const drawn = (place: Locator) => place.locator('.turn').evaluateAll(turns => turns.map(turn => getComputedStyle(turn).visibility === 'visible'))

describe.each(locales)('CacheCurve in %s', (locale) => {
  const { levels, choices, short, long, names } = said[locale]

  test('the room votes before there is a curve; each click brings one, then the answer, and clicks back take them away', async () => {
    const { page, shown, clicks } = await openSlide(locale, 'cache-curve')
    await expectWords(shown, levels)
    expect(await shown.locator('.cache-curve').getByRole('listitem').allTextContents()).toEqual(choices)
    expect(await drawn(shown)).toEqual([false, false])
    for (const [click, expected] of [[1, [true, false]], [2, [true, true]], [3, [true, true]]] as const) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => [clicks(), click]).toEqual([click, click])
      await expect.poll(() => drawn(shown)).toEqual(expected)
    }
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => drawn(shown)).toEqual([true, false])
  })

  test('who does not see it is told the scales at once, and where a curve pays when it is drawn', async () => {
    const { page, shown } = await openSlide(locale, 'cache-curve')
    const label = () => shown.locator('.cache-curve').getByRole('img').getAttribute('aria-label')
    expect(await label()).not.toContain(short)
    await page.keyboard.press('ArrowRight')
    await expect.poll(label).toContain(short)
    expect(await label()).not.toContain(long)
    await page.keyboard.press('ArrowRight')
    await expect.poll(label).toContain(long)
  })

  test('each curve meets the line of no cache where it begins to pay: left of the first choice', async () => {
    const { shown } = await openSlide(locale, 'cache-curve', { clicks: 3 })
    const meets = await shown.locator('.cache-curve svg').evaluate((svg) => {
      const [line, ...curves] = ['.even .level', 'path.short', 'path.long'].map(name => svg.querySelector<SVGGeometryElement>(name)!)
      const height = line!.getPointAtLength(0).y
      return curves.map((curve) => {
        const at = Array.from({ length: 1000 }, (_, i) => curve.getPointAtLength(curve.getTotalLength() * i / 1000))
        return at.find(({ y }) => y >= height)!.x
      })
    })
    const dot = Number(await shown.locator('.cache-curve circle').getAttribute('cx'))
    const first = await shown.locator('.cache-curve li').first().evaluate(item => Number.parseFloat((item as HTMLElement).style.left))
    expect(Math.abs(meets[1]! - dot)).toBeLessThan(3)
    expect(meets[0]!).toBeLessThan(first)
    expect(first - meets[0]!).toBeLessThan(12)
  })

  test('in print both curves stand', async () => {
    const paper = await onPaper(locale, 'cache-curve')
    expect(await drawn(paper)).toEqual([true, true])
    await expectWords(paper, [...levels, ...names])
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'cache-curve', { clicks: 3, reducedMotion: 'reduce' }))
})
