import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { measure, training } from '../../../../components/drift-chart/drift-sample.ts'
import { expectNothingMoves, expectWords, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const slider = (shown: Locator, at = 0) => shown.getByRole('slider').nth(at)
/** The numbers that the slide shows, whatever mark its language puts before the decimals. */
async function figures(shown: Locator): Promise<{ psi: number, ks: number }> {
  const [psi, ks] = await shown.locator('.figure strong').allInnerTexts()
  return { psi: Number(psi!.replace(',', '.')), ks: Number(ks!.replace(',', '.')) }
}

describe('the example data', () => {
  test.each([[0, 'stable'], [2, 'look at it'], [5, 'shifted']])('shifted by %i mm is read as: %s', (shift, reading) => {
    expect(measure({ shift, spread: training.spread }).reading).toBe(reading)
  })

  test.each([-4, 0, 0.5, 3, 8])('shifted by %d mm, the gap that is drawn is the one that KS counts', (shift) => {
    const { ks, widest } = measure({ shift, spread: 6 })
    expect(Math.abs(widest.training - widest.today)).toBeCloseTo(ks, 10)
  })
})

describe.each(locales)('DriftChart in %s', (locale) => {
  test('today\'s hill is pulled with the mouse, and both numbers follow', async () => {
    const { page, shown } = await openSlide(locale, 'drift-chart')
    const before = await figures(shown)
    const grip = (await shown.locator('.grip circle').boundingBox())!
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 10, { steps: 4 })
    await page.mouse.up()
    const after = await figures(shown)
    expect(after.psi).toBeGreaterThan(before.psi + 0.3)
    expect(after.ks).toBeGreaterThan(before.ks + 0.1)
    await page.mouse.move(x + 120, y)
    expect(await figures(shown)).toEqual(after)
    expect(page.url()).toContain('#/drift-chart')
    expect(page.url()).not.toContain('drift-chart-shift')
  })

  test('the sliders do the same by keyboard, say so, and do not move the slide', async () => {
    const { page, shown } = await openSlide(locale, 'drift-chart')
    await slider(shown).focus()
    for (let press = 0; press < 8; press++)
      await page.keyboard.press('ArrowRight')
    const { psi, ks } = measure({ shift: 3, spread: training.spread })
    await expect.poll(() => figures(shown)).toEqual({ psi: Number(psi.toFixed(2)), ks: Number(ks.toFixed(2)) })
    expect((await slider(shown).getAttribute('aria-valuetext'))!.replaceAll(',', '.')).toContain(`PSI ${psi.toFixed(2)}`)
    await slider(shown, 1).focus()
    await page.keyboard.press('End')
    await expect.poll(async () => (await figures(shown)).psi).not.toBe(Number(psi.toFixed(2)))
    expect(page.url()).toMatch(/#\/drift-chart(\?.*)?$/)
  })

  test('a clicker and Escape are heard while a slider has the focus', async () => {
    const { page, shown } = await openSlide(locale, 'drift-chart')
    await slider(shown).focus()
    await page.keyboard.press('Escape')
    expect(await slider(shown).evaluate(element => element === document.activeElement)).toBe(false)
    await slider(shown).focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('drift-chart-shift')
  })

  test('starts where it is told to', async () => {
    const { shown } = await openSlide(locale, 'drift-chart-shift')
    await expect.poll(async () => (await figures(shown)).psi).toBe(Number(measure({ shift: 5, spread: training.spread }).psi.toFixed(2)))
    expect(await slider(shown).inputValue()).toBe('5')
  })

  test('names the curves, the rule of thumb and that the data is an example', async () => {
    const { shown } = await openSlide(locale, 'drift-chart')
    await expectWords(shown.locator('.drift-chart'), locale === 'en' ? ['training', 'today', 'rule of thumb', 'Example data', 'little', 'watch', 'act'] : ['treino', 'hoje', 'regra prática', 'Dados de exemplo', 'pouco', 'observar', 'agir'])
    expect(await shown.locator('path.training').first().evaluate(path => getComputedStyle(path).strokeDasharray)).not.toBe('none')
    expect(await shown.locator('path.today').first().evaluate(path => getComputedStyle(path).strokeDasharray)).toBe('none')
  })

  test.each(['drift-chart', 'drift-chart-shift', 'drift-chart-stages'])('in print #%s is three stages with their numbers, and nothing to move', async (id) => {
    const paper = await onPaper(locale, id)
    expect(await paper.locator('section').count()).toBe(3)
    const written = await paper.locator('.figure strong').allInnerTexts()
    const expected = [0, 2, 5].flatMap((shift) => {
      const { psi, ks } = measure({ shift, spread: training.spread })
      return [psi.toFixed(2), ks.toFixed(2)]
    })
    expect(written.map(figure => figure.replace(',', '.'))).toEqual(expected)
    expect(await paper.locator('input, button').count()).toBe(0)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'drift-chart', { reducedMotion: 'reduce' }))
})
