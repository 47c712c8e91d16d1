import { describe, expect, test } from 'vitest'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { stations: ['what never changes stands first', 'model, tokens, end: each try'], last: 'Logged', cut: 'Cut off', ends: ['wait, retry, on a budget', 'drop the last row, get the rest', 'the database decides'], all: 'Each of them is a line in the log.' },
  'pt-BR': { stations: ['o que não muda vem primeiro', 'modelo, tokens, fim: cada tentativa'], last: 'No log', cut: 'Cortada', ends: ['espera e repete, com orçamento', 'descarta a última linha, pede o resto', 'quem decide é o banco'], all: 'Cada um deles é uma linha no log.' },
}

describe.each(locales)('LifeOfCall in %s', (locale) => {
  const { stations, last, cut, ends, all } = said[locale]

  test('each click reaches a station, and a name in the list opens its own', async () => {
    const { page, shown } = await openSlide(locale, 'life-of-call')
    const seen = () => Promise.all(stations.map(words => shown.getByText(words, { exact: true }).isVisible()))
    expect(await seen()).toEqual([false, false])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([true, false])
    await shown.getByRole('button', { name: last }).click()
    await expect.poll(seen).toEqual([true, true])
    expect(await shown.locator('.way.reached').count()).toBe(7)
  })

  test('an end leaves the road where it happens, and the rest of the road is not reached', async () => {
    const { page, shown } = await openSlide(locale, 'life-of-call-ends')
    const button = shown.getByRole('button', { name: cut })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true')
    expect(await shown.locator('.leaves').count()).toBe(1)
    expect(await shown.locator('.station.failed').count()).toBe(1)
    expect(await shown.locator('.station.reached').count()).toBe(5)
    expect(await shown.getByText(ends[1]!, { exact: true }).isVisible()).toBe(true)
    expect(await shown.getByText(all, { exact: true }).isVisible()).toBe(false)
  })

  test('the arrows move between the names, and a clicker still works after a press', async () => {
    const { page, shown } = await openSlide(locale, 'life-of-call-ends')
    const buttons = shown.getByRole('button')
    await buttons.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => buttons.nth(1).evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('PageDown')
    await expect.poll(() => buttons.nth(2).getAttribute('aria-expanded')).toBe('true')
  })

  test('in print all of it stands, without buttons', async () => {
    const life = await onPaper(locale, 'life-of-call')
    for (const words of stations)
      expect(await life.getByText(words, { exact: true }).isVisible()).toBe(true)
    const paper = await onPaper(locale, 'life-of-call-ends')
    for (const words of [...ends, all])
      expect(await paper.getByText(words, { exact: true }).isVisible()).toBe(true)
    expect(await paper.locator('.leaves').count()).toBe(7)
    expect(await paper.getByRole('button').count()).toBe(0)
  })

  test('a screen reader is told each end, and what the picture shows', async () => {
    const { shown } = await openSlide(locale, 'life-of-call-ends', { clicks: 5 })
    await expect.poll(() => shown.locator('[aria-live=polite]').innerText()).toBe(`${cut}: ${ends[1]}`)
    expect(await shown.getByRole('img').first().getAttribute('aria-label')).toMatch(/\.$/)
  })

  test('the small one names all eight stations', async () => {
    const { shown } = await openSlide(locale, 'life-of-call-small')
    expect(await shown.locator('.small li').count()).toBe(8)
    expect(await shown.getByText(last, { exact: true }).isVisible()).toBe(true)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'life-of-call', { clicks: 3, reducedMotion: 'reduce' }))
  await expectNothingMoves(await openSlide('en', 'life-of-call-ends', { clicks: 5, reducedMotion: 'reduce' }))
})
