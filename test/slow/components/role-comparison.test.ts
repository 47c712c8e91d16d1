import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { type Opened, useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const deck = '00-components'
const locales = ['en', 'pt-BR'] as const

async function slide(locale: string, id: string, clicks = 0, options?: BrowserContextOptions): Promise<Opened> {
  const opened = await open(`${deck}/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await opened.page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return opened
}

const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const drawing = (page: Page) => page.locator('#slide-content .slidev-page:visible .role-comparison')

/** The stations of both paths, in order, and the sentence that joins them. */
const said = {
  'en': { left: ['data', 'a question', 'a model'], right: ['a model', 'the system', 'people'], meeting: 'One’s result is the other’s material', works: ['builds models', 'builds and deploys', 'LLM'] },
  'pt-BR': { left: ['dados', 'uma pergunta', 'um modelo'], right: ['um modelo', 'o sistema', 'pessoas'], meeting: 'O resultado de uma alimenta a outra', works: ['constrói modelos', 'põe no ar', 'LLM'] },
} as const

describe.each(locales)('RoleComparison in %s', (locale) => {
  test('shows both names first, then one path, the other, and where they meet', async () => {
    const { page, faults } = await slide(locale, 'role-comparison')
    const stations = (side: string) => drawing(page).locator(`.${side} li strong:visible`).allInnerTexts()
    const meeting = drawing(page).locator('.meeting > p')
    expect(await drawing(page).getByRole('button').count()).toBe(3)
    expect(await stations('path')).toEqual([])

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stations('data-scientist')).toEqual(said[locale].left)
    expect(await stations('ai-engineer')).toEqual([])

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stations('ai-engineer')).toEqual(said[locale].right)
    expect(await meeting.isVisible()).toBe(false)

    await page.keyboard.press('ArrowRight')
    await expect.poll(() => meeting.isVisible()).toBe(true)
    expect(await meeting.innerText()).toBe(said[locale].meeting)
    expect(faults).toEqual([])
  })

  test('a click of the mouse on a name or on the model opens it, and takes it back', async () => {
    const { page } = await slide(locale, 'role-comparison')
    await drawing(page).locator('button.model').click()
    await expect.poll(() => clicksOf(page)).toBe(3)
    await drawing(page).locator('.ai-engineer button').click()
    await expect.poll(() => clicksOf(page)).toBe(1)
  })

  test('by keyboard: arrows move between the three, Enter opens, Escape gives the deck its keys back', async () => {
    const { page } = await slide(locale, 'role-comparison')
    await drawing(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('tells a screen reader what has just been opened', async () => {
    const { page } = await slide(locale, 'role-comparison', 1)
    const live = drawing(page).locator('[aria-live=polite]')
    await expect.poll(() => live.innerText()).toContain(said[locale].left[1])
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => live.innerText()).toContain(said[locale].right[2])
  })

  test('says everything on paper, without buttons', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#role-comparison')
    expect(await paper.getByRole('button').count()).toBe(0)
    const text = await paper.locator('.role-comparison').innerText()
    for (const word of [...said[locale].left, ...said[locale].right, ...said[locale].works, said[locale].meeting])
      expect(text).toContain(word)
  })

  test('the compact drawing takes no clicks and has nothing to press', async () => {
    const { page } = await slide(locale, 'role-comparison-compact')
    expect(await drawing(page).getByRole('button').count()).toBe(0)
    expect(await drawing(page).innerText()).toContain(said[locale].meeting)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('role-comparison-compact')
  })
})

test('with reduced motion nothing in RoleComparison moves', async () => {
  const { page } = await slide('en', 'role-comparison', 1, { reducedMotion: 'reduce' })
  const times = await drawing(page).evaluate(root => [...root.querySelectorAll('*')].flatMap(element => getComputedStyle(element).transitionDuration.split(',').map(parseFloat)))
  expect(Math.max(...times)).toBe(0)
})
