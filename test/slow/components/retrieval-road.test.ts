import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { lists } from '../../../components/retrieval-road/road.ts'
import { fuse } from '../../../snippets/retrieval/hybrid-search.ts'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()

/** What each click shows that was not there before. */
const revealed = {
  'en': ['“Can I return boots I have worn once?”', 'by vectors', 'reordered', '“Once worn, only if they are faulty.”'],
  'pt-BR': ['“Posso devolver um tênis que usei uma vez?”', 'por vetor', 'nova ordem', '“Depois de usado, só se tiver defeito.”'],
}
const locales = ['en', 'pt-BR'] as const

async function slide(locale: string, clicks = 0, options?: BrowserContextOptions) {
  const { page, faults } = await open(`00-components/${locale}/index.html#/retrieval-road?clicks=${clicks}`, options)
  await shown(page).locator('h1').waitFor()
  return { page, faults }
}

const shown = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const seen = (page: Page, text: string) => shown(page).getByText(text, { exact: true }).isVisible()

test('the lists on the road are fused as the snippet fuses them', () => {
  const fused = fuse([lists.words, lists.vectors].map(list => list.map(passage => ({ id: String(passage) }))))
  expect(fused.map(({ id }) => Number(id))).toEqual(lists.fused)
})

describe.each(locales)('RetrievalRoad in %s', (locale) => {
  test('each click fills one station, and what was filled stays', async () => {
    const { page, faults } = await slide(locale)
    for (const [i, text] of revealed[locale].entries()) {
      expect(await seen(page, text)).toBe(false)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => seen(page, text)).toBe(true)
      expect(await shown(page).getByRole('button', { expanded: true }).count()).toBe(i + 1)
    }
    for (const text of revealed[locale])
      expect(await seen(page, text)).toBe(true)
    expect(faults).toEqual([])
  })

  test('by mouse: a pressed name opens its station with all before it, and closes it again', async () => {
    const { page } = await slide(locale)
    await shown(page).getByRole('button').nth(2).click()
    await expect.poll(() => clicksOf(page)).toBe(3)
    await shown(page).getByRole('button').nth(2).click()
    await expect.poll(() => clicksOf(page)).toBe(2)
  })

  test('by keyboard: arrows move between the stations, Space opens, Escape gives the deck its keys back', async () => {
    const { page } = await slide(locale)
    await shown(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('a list is read out in its order, with the names of its passages', async () => {
    const { page } = await slide(locale, 4)
    const names = { 'en': ['Used shoes', '30 days', 'Steps', 'Wear in'], 'pt-BR': ['Já calçado', '30 dias', 'Passos', 'Amaciar'] }[locale]
    const list = shown(page).getByRole('list', { name: revealed[locale][2], exact: true })
    expect((await list.getByRole('listitem').allInnerTexts()).map(text => text.replace(/\s+/g, ' '))).toEqual(lists.reordered.map((passage, i) => `${passage} ${names[i]}`))
  })

  test('in print all stations are filled, without buttons', async () => {
    const { page } = await open(`00-components/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#retrieval-road')
    for (const text of revealed[locale])
      expect(await paper.getByText(text, { exact: true }).isVisible()).toBe(true)
    expect(await paper.locator('button').count()).toBe(0)
  })

  test('the small one names every station and takes no click', async () => {
    const { page } = await open(`00-components/${locale}/index.html#/retrieval-road-compact`)
    await shown(page).locator('h1').waitFor()
    expect(await shown(page).locator('ol > li').count()).toBe(5)
    expect(await shown(page).getByRole('button').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('retrieval-road-compact')
  })
})

test.each(['light', 'dark'] as const)('with reduced motion nothing moves, in %s', async (colorScheme) => {
  const { page } = await slide('pt-BR', 1, { reducedMotion: 'reduce', colorScheme })
  const moving = await shown(page).evaluate(root => [...root.querySelectorAll('*')].filter(element =>
    getComputedStyle(element).transitionDuration.split(',').some(time => parseFloat(time) > 0)).length)
  expect(moving).toBe(0)
})
