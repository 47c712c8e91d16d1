import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { weights } from '../../../../components/framework-weight/weight-words.ts'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { names: ['by hand', 'AI SDK', 'LangChain', 'MCP client'], lines: 'lines that you write', kB: 'kB that one import loads', loads: ['16', '2,051', '3,647', '1,791'] },
  'pt-BR': { names: ['à mão', 'AI SDK', 'LangChain', 'cliente MCP'], lines: 'linhas que você escreve', kB: 'kB que um import carrega', loads: ['16', '2.051', '3.647', '1.791'] },
} as const

const figures = (shown: Locator, side: 'mine' | 'loads') => shown.locator(`li .${side} b`)
/** A hidden figure has no `innerText`: what is loaded counts as seen where all of it is. */
const seen = (shown: Locator) => figures(shown, 'loads').evaluateAll(all => all.map(figure => getComputedStyle(figure).visibility === 'visible'))
const lines = Object.values(weights).map(({ lines }) => String(lines))

describe.each(locales)('FrameworkWeight in %s', (locale) => {
  const { names, lines: ours, kB, loads } = said[locale]

  test('the lines stand alone until the click brings what is loaded, and a click back takes it away', async () => {
    const { page, shown } = await openSlide(locale, 'framework-weight')
    expect(await shown.locator('.name').allInnerTexts()).toEqual(names)
    expect(await figures(shown, 'mine').allInnerTexts()).toEqual(lines)
    expect(await seen(shown)).toEqual([false, false, false, false])
    expect(await shown.locator('.heads .loads').isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => seen(shown)).toEqual([true, true, true, true])
    expect(await figures(shown, 'loads').allInnerTexts()).toEqual(loads)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => seen(shown)).toEqual([false, false, false, false])
  })

  test('it takes one click and no more', async () => {
    const { page, shown } = await openSlide(locale, 'framework-weight', { clicks: 1 })
    await expect.poll(() => seen(shown)).not.toContain(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('framework-weight')
  })

  test('on each side the bars are as long as their figures are large', async () => {
    const { shown } = await openSlide(locale, 'framework-weight', { clicks: 1 })
    for (const [side, of] of [['mine', 'lines'], ['loads', 'kB']] as const) {
      const widths = await shown.locator(`li .${side} i`).evaluateAll(bars => bars.map(bar => bar.getBoundingClientRect().width))
      const values: number[] = Object.values(weights).map(weight => weight[of])
      const largest = values.indexOf(Math.max(...values))
      for (const [i, width] of widths.entries())
        expect(Math.abs(width / widths[largest]! - values[i]! / values[largest]!), `${names[i]}, ${of}`).toBeLessThan(0.02)
    }
  })

  test('each figure is read out with what it counts, and nothing in it takes the keys', async () => {
    const { shown, buttons } = await openSlide(locale, 'framework-weight', { clicks: 1 })
    const items = shown.locator('.framework-weight').getByRole('listitem')
    await expect.poll(async () => (await items.allTextContents()).map(text => text.replace(/\s+/g, ' ').trim())).toEqual(
      names.map((name, i) => `${name}${lines[i]} ${ours}${loads[i]} ${kB}`),
    )
    expect(await buttons.count()).toBe(0)
  })

  test('in print both sides stand', async () => {
    const paper = await onPaper(locale, 'framework-weight')
    expect(await figures(paper, 'mine').allInnerTexts()).toEqual(lines)
    expect(await seen(paper)).toEqual([true, true, true, true])
    expect(await figures(paper, 'loads').allInnerTexts()).toEqual(loads)
    expect(await paper.locator('.heads .loads').isVisible()).toBe(true)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'framework-weight', { clicks: 1, reducedMotion: 'reduce' }))
})
