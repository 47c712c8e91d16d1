import { describe, expect, test } from 'vitest'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const said = {
  'en': { after: 'customer, after, k 4', customer: 'customer', before: 'filter before', larger: 'Larger k', smaller: 'Smaller k', largerEf: 'Larger ef', heard: '1 of 3 right pages found', looked: 'looked at 12 of 20 pages', low: '2 of 12' },
  'pt-BR': { after: 'cliente, depois, k 4', customer: 'cliente', before: 'filtro antes', larger: 'k maior', smaller: 'k menor', largerEf: 'ef maior', heard: '1 de 3 páginas certas achadas', looked: 'olhou 12 de 20 páginas', low: '2 de 12' },
}

describe.each(locales)('NeighbourMap in %s', (locale) => {
  const { after, customer, before, larger, smaller, largerEf, heard, looked, low } = said[locale]

  test('each click draws a larger circle, and recall grows with it', async () => {
    const { page, shown } = await openSlide(locale, 'neighbour-map')
    const number = shown.locator('.number b')
    const seen: string[] = [await number.innerText()]
    for (const right of ['2/3', '3/3', '3/3']) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => number.innerText()).toBe(right)
      seen.push(await number.innerText())
    }
    expect(seen).toEqual(['1/3', '2/3', '3/3', '3/3'])
    expect(await shown.locator('.spot.shown').count()).toBe(9)
  })

  test('k is moved by hand, by mouse and by keyboard, and the next click is the next scene again', async () => {
    const { page, shown } = await openSlide(locale, 'neighbour-map')
    await shown.getByRole('button', { name: larger }).click()
    await expect.poll(() => shown.locator('output').innerText()).toBe('k 2')
    await shown.getByRole('button', { name: smaller }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => shown.locator('output').innerText()).toBe('k 1')
    expect(await shown.getByRole('button', { name: smaller }).isDisabled()).toBe(true)
  })

  test('behind the search the filter leaves one page of four, before it four', async () => {
    const { page, shown } = await openSlide(locale, 'neighbour-map-rights')
    await shown.getByRole('button', { name: after, exact: true }).click()
    await expect.poll(() => shown.locator('.number b').innerText()).toBe('1/3')
    expect(await shown.locator('.spot.lost').count()).toBe(3)
    expect(await shown.locator('[aria-live=polite]').innerText()).toContain(heard)
    expect(await shown.getByRole('button', { name: customer, exact: true }).getAttribute('aria-pressed')).toBe('true')
    const button = shown.getByRole('button', { name: before, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => shown.locator('.number b').innerText()).toBe('3/3')
    expect(await shown.locator('.spot.lost').count()).toBe(0)
    // The clicker goes on after a press.
    await page.keyboard.press('PageDown')
    await expect.poll(() => shown.locator('output').innerText()).toBe('k 9')
  })

  test('the graph misses a page with few candidates in hand, and finds it with more', async () => {
    const { shown } = await openSlide(locale, 'neighbour-map-graph', { clicks: 1 })
    await expect.poll(() => shown.locator('.number b').innerText()).toBe('2/3')
    expect(await shown.getByText(looked, { exact: true }).isVisible()).toBe(true)
    expect(await shown.locator('.spot.missed').count()).toBe(1)
    for (let times = 0; times < 4; times++)
      await shown.getByRole('button', { name: largerEf }).click()
    await expect.poll(() => shown.locator('.number b').innerText()).toBe('3/3')
    expect(await shown.locator('.spot.missed').count()).toBe(0)
  })

  test('in print every scene has its figure, and there are no buttons', async () => {
    const paper = await onPaper(locale, 'neighbour-map-rights')
    expect(await paper.locator('.score').allInnerTexts()).toEqual(['3/3', '1/3', '3/3', '3/3'])
    for (const score of await paper.locator('.score').all())
      expect(await score.isVisible()).toBe(true)
    expect(await paper.getByRole('button').count()).toBe(0)
  })

  test('the drawings say what they show', async () => {
    for (const id of ['neighbour-map', 'neighbour-map-rights', 'neighbour-map-graph', 'neighbour-map-small'])
      expect(await (await openSlide(locale, id)).shown.getByRole('img').first().getAttribute('aria-label'), id).toMatch(/\.$/)
  })

  test('the bars: all questions first, then each group; what is low has its figure beside it', async () => {
    const { page, shown } = await openSlide(locale, 'recall-bars')
    expect(await shown.locator('.open').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown.getByText(low, { exact: true }).isVisible()).toBe(true)
    expect(await shown.locator('.cell.low').count()).toBe(1)
    expect(await (await onPaper(locale, 'recall-bars-languages')).locator('li').count()).toBe(3)
  })
})

test('with reduced motion nothing moves', async () => {
  await expectNothingMoves(await openSlide('en', 'neighbour-map-rights', { clicks: 2, reducedMotion: 'reduce' }))
  await expectNothingMoves(await openSlide('pt-BR', 'neighbour-map-graph', { clicks: 1, reducedMotion: 'reduce' }))
})
