import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const deck = '00-components'

async function slide(locale: string, id: string, clicks = 0, options?: BrowserContextOptions): Promise<{ page: Page, faults: string[] }> {
  const opened = await open(`${deck}/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await opened.page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return opened
}

const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const shown = (page: Page) => page.locator('#slide-content .slidev-page:visible')

/** What the drawing must say in the end, in the words that are seen. */
const said = {
  'en': ['ML researcher', 'Foundation models', 'AI engineer', 'End users', 'PhD', 'publishes', 'papers', 'an API', 'builds', 'products', 'data scientist', 'fine-tune'],
  'pt-BR': ['Pesquisa em ML', 'Modelos de fundação', 'Engenharia de IA', 'Usuários finais', 'doutorado', 'publica', 'artigos', 'uma API', 'cria', 'produtos', 'ciência de dados', 'fine-tuning'],
} as const
const locales = ['en', 'pt-BR'] as const

describe.each(locales)('RoleFlow in %s', (locale) => {
  test('shows everybody before the first click, and each click carries one hand-over across', async () => {
    const { page, faults } = await slide(locale, 'role-flow')
    const text = await shown(page).locator('.role-flow').innerText()
    for (const name of said[locale].slice(0, 4))
      expect(text).toContain(name)
    expect(await shown(page).locator('.due:visible').count()).toBe(3)
    for (let click = 1; click <= 3; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => shown(page).getByRole('button', { expanded: true }).count()).toBe(click)
      await expect.poll(() => shown(page).locator('.verb:visible').count()).toBe(click)
    }
    expect(faults).toEqual([])
  })

  test('a click of the mouse carries it across with all before it, and takes it back', async () => {
    const { page } = await slide(locale, 'role-flow')
    await shown(page).getByRole('button').nth(1).click()
    await expect.poll(() => clicksOf(page)).toBe(2)
    await shown(page).getByRole('button').nth(0).click()
    await expect.poll(() => clicksOf(page)).toBe(0)
  })

  test('by keyboard: arrows move between the hand-overs, Enter carries, Escape gives the deck its keys back', async () => {
    const { page } = await slide(locale, 'role-flow')
    await shown(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('tells a screen reader what has just been handed over', async () => {
    const { page } = await slide(locale, 'role-flow', 2)
    await expect.poll(() => shown(page).locator('.role-flow > [aria-live=polite]').innerText()).toContain('API')
  })

  test('says everything on paper, without buttons', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#role-flow')
    expect(await paper.getByRole('button').count()).toBe(0)
    expect(await paper.locator('.due:visible').count()).toBe(0)
    expect(await paper.locator('.verb:visible').count()).toBe(3)
    const text = await paper.innerText()
    for (const word of said[locale])
      expect(text).toContain(word)
    expect(await page.locator('#role-flow-compact .verb:visible').count()).toBe(3)
  })

  test('the compact flow takes no clicks and has nothing to press', async () => {
    const { page } = await slide(locale, 'role-flow-compact')
    expect(await shown(page).locator('.flow-compact').getByRole('button').count()).toBe(0)
    expect(await shown(page).locator('.flow-compact .name:visible').count()).toBe(4)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('role-flow-compact')
  })
})

test('with reduced motion nothing in RoleFlow moves', async () => {
  const { page } = await slide('en', 'role-flow', 1, { reducedMotion: 'reduce' })
  const times = await shown(page).locator('.role-flow').evaluate(root => [...root.querySelectorAll('*')].flatMap(element => getComputedStyle(element).transitionDuration.split(',').map(parseFloat)))
  expect(Math.max(...times)).toBe(0)
})
