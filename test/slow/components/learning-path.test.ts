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
const trail = (page: Page) => page.locator('#slide-content .slidev-page:visible .learning-path')

const said = {
  'en': {
    origins: ['nursing', 'teaching', 'law', 'backend', 'you?'],
    stretches: [['Foundations', 'Python', 'machine learning', 'deep learning', 'cloud'], ['Courses', 'IBM AI Engineering Professional Certificate', 'DeepLearning.AI'], ['Projects', 'portfolio'], ['Being seen', 'Employers']],
    check: 'You are there when',
    dated: 'November 2026',
  },
  'pt-BR': {
    origins: ['enfermagem', 'sala de aula', 'direito', 'backend', 'você?'],
    stretches: [['Fundamentos', 'Python', 'machine learning', 'deep learning', 'nuvem'], ['Cursos', 'IBM AI Engineering Professional Certificate', 'DeepLearning.AI'], ['Projetos', 'portfólio'], ['Visibilidade', 'Empresas']],
    check: 'Você chegou quando',
    dated: 'novembro de 2026',
  },
} as const

describe.each(locales)('LearningPath in %s', (locale) => {
  test('shows where people come from first; each click walks a stretch and keeps it, with its check', async () => {
    const { page, faults } = await slide(locale, 'learning-path')
    const text = await trail(page).locator('svg').first().textContent()
    for (const origin of said[locale].origins)
      expect(text).toContain(origin)
    const stretches = trail(page).locator('.more:visible')
    expect(await stretches.count()).toBe(0)
    for (const [i, words] of said[locale].stretches.entries()) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => stretches.count()).toBe(i + 1)
      const item = await trail(page).getByRole('listitem').nth(i).innerText()
      for (const word of [...words, said[locale].check])
        expect(item).toContain(word)
    }
    expect(await trail(page).locator('.dated').innerText()).toContain(said[locale].dated)
    expect(faults).toEqual([])
  })

  test('a click of the mouse walks a stretch with all before it, and takes it back', async () => {
    const { page } = await slide(locale, 'learning-path')
    await trail(page).getByRole('button').nth(2).click()
    await expect.poll(() => clicksOf(page)).toBe(3)
    await trail(page).getByRole('button').nth(0).click()
    await expect.poll(() => clicksOf(page)).toBe(0)
  })

  test('by keyboard: arrows move between the stretches, Space walks, Escape gives the deck its keys back', async () => {
    const { page } = await slide(locale, 'learning-path')
    await trail(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('tells a screen reader what has just been walked', async () => {
    const { page } = await slide(locale, 'learning-path', 2)
    await expect.poll(() => trail(page).locator('[aria-live=polite]').innerText()).toContain('IBM')
  })

  test('says everything on paper, without buttons', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const paper = page.locator('#learning-path')
    expect(await paper.getByRole('button').count()).toBe(0)
    const text = await paper.locator('.learning-path').innerText()
    for (const word of [...said[locale].stretches.flat(), said[locale].dated])
      expect(text).toContain(word)
  })

  test('the compact trail takes no clicks and has nothing to press', async () => {
    const { page } = await slide(locale, 'learning-path-compact')
    expect(await trail(page).getByRole('button').count()).toBe(0)
    const text = await trail(page).locator('ol').innerText()
    for (const [name] of said[locale].stretches)
      expect(text).toContain(name)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).not.toContain('learning-path-compact')
  })
})

test('with reduced motion nothing in LearningPath moves', async () => {
  const { page } = await slide('en', 'learning-path', 1, { reducedMotion: 'reduce' })
  const times = await trail(page).evaluate(root => [...root.querySelectorAll('*')].flatMap(element => getComputedStyle(element).transitionDuration.split(',').map(parseFloat)))
  expect(Math.max(...times)).toBe(0)
})
