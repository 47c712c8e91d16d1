import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { measure, training } from '../../../components/drift-chart/drift-sample.ts'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const locales = ['en', 'pt-BR']

async function slide(locale: string, id: string, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(`00-components/${locale}/index.html#/${id}`, options)
  await onSlide(page).locator('h1').waitFor()
  await onSlide(page).locator('.drift-chart').waitFor()
  return page
}

const onSlide = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const slider = (page: Page, at = 0) => onSlide(page).getByRole('slider').nth(at)
/** The numbers that the slide shows, whatever mark its language puts before the decimals. */
async function shown(page: Page): Promise<{ psi: number, ks: number }> {
  const [psi, ks] = await onSlide(page).locator('.figure strong').allInnerTexts()
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
    const page = await slide(locale, 'drift-chart')
    const before = await shown(page)
    const grip = (await onSlide(page).locator('.grip circle').boundingBox())!
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 10, { steps: 4 })
    await page.mouse.up()
    const after = await shown(page)
    expect(after.psi).toBeGreaterThan(before.psi + 0.3)
    expect(after.ks).toBeGreaterThan(before.ks + 0.1)
    await page.mouse.move(x + 120, y)
    expect(await shown(page)).toEqual(after)
    expect(page.url()).toContain('#/drift-chart')
    expect(page.url()).not.toContain('drift-chart-shift')
  })

  test('the sliders do the same by keyboard, say so, and do not move the slide', async () => {
    const page = await slide(locale, 'drift-chart')
    await slider(page).focus()
    for (let press = 0; press < 8; press++)
      await page.keyboard.press('ArrowRight')
    const { psi, ks } = measure({ shift: 3, spread: training.spread })
    await expect.poll(() => shown(page)).toEqual({ psi: Number(psi.toFixed(2)), ks: Number(ks.toFixed(2)) })
    expect((await slider(page).getAttribute('aria-valuetext'))!.replaceAll(',', '.')).toContain(`PSI ${psi.toFixed(2)}`)
    await slider(page, 1).focus()
    await page.keyboard.press('End')
    await expect.poll(async () => (await shown(page)).psi).not.toBe(Number(psi.toFixed(2)))
    expect(page.url()).toMatch(/#\/drift-chart(\?.*)?$/)
  })

  test('a clicker and Escape are heard while a slider has the focus', async () => {
    const page = await slide(locale, 'drift-chart')
    await slider(page).focus()
    await page.keyboard.press('Escape')
    expect(await slider(page).evaluate(element => element === document.activeElement)).toBe(false)
    await slider(page).focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('drift-chart-shift')
  })

  test('starts where it is told to', async () => {
    const page = await slide(locale, 'drift-chart-shift')
    await expect.poll(async () => (await shown(page)).psi).toBe(Number(measure({ shift: 5, spread: training.spread }).psi.toFixed(2)))
    expect(await slider(page).inputValue()).toBe('5')
  })

  test('names the curves, the rule of thumb and that the data is an example', async () => {
    const page = await slide(locale, 'drift-chart')
    const text = await onSlide(page).locator('.drift-chart').innerText()
    for (const said of locale === 'en' ? ['training', 'today', 'rule of thumb', 'Example data', 'little', 'watch', 'act'] : ['treino', 'hoje', 'regra prática', 'Dados de exemplo', 'pouco', 'observar', 'agir'])
      expect(text).toContain(said)
    expect(await onSlide(page).locator('path.training').first().evaluate(path => getComputedStyle(path).strokeDasharray)).not.toBe('none')
    expect(await onSlide(page).locator('path.today').first().evaluate(path => getComputedStyle(path).strokeDasharray)).toBe('none')
  })

  test.each(['drift-chart', 'drift-chart-shift', 'drift-chart-stages'])('in print #%s is three stages with their numbers, and nothing to move', async (id) => {
    const { page, faults } = await open(`00-components/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const section = page.locator(`#${id}`)
    expect(await section.locator('section').count()).toBe(3)
    const figures = await section.locator('.figure strong').allInnerTexts()
    const expected = [0, 2, 5].flatMap((shift) => {
      const { psi, ks } = measure({ shift, spread: training.spread })
      return [psi.toFixed(2), ks.toFixed(2)]
    })
    expect(figures.map(figure => figure.replace(',', '.'))).toEqual(expected)
    expect(await section.locator('input, button').count()).toBe(0)
    expect(faults).toEqual([])
  })
})

test.each(['light', 'dark'] as const)('with reduced motion nothing of the chart moves, in the %s', async (colorScheme) => {
  const page = await slide('pt-BR', 'drift-chart', { reducedMotion: 'reduce', colorScheme })
  const moving = await onSlide(page).evaluate(root => [...root.querySelectorAll('*')]
    .filter(element => [getComputedStyle(element).transitionDuration, getComputedStyle(element).animationDuration].some(times => times.split(',').some(time => parseFloat(time) > 0)))
    .map(element => element.outerHTML.slice(0, 120)))
  expect(moving).toEqual([])
})
