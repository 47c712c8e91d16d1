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

/** What the open loop must say. */
const said = {
  'en': ['by meaning', 'GPT-4o', 'Claude', 'Ollama', '2026', 'ingestion', 'retrieval', 'generation', 'formatting', 'latency', 'cost', 'hallucinations', 'edge cases', 'prompts', 'swap models', 'improve retrieval', 'worn boots'],
  'pt-BR': ['pelo sentido', 'GPT-4o', 'Claude', 'Ollama', '2026', 'ingestão', 'recuperação', 'geração', 'formatação', 'latência', 'custo', 'alucinações', 'casos extremos', 'prompts', 'trocar de modelo', 'melhorar a recuperação', 'corri nele'],
} as const
const locales = ['en', 'pt-BR'] as const

/** How many of the five stretches of the track have been run through. */
const run = (page: Page) => shown(page).locator('.run').evaluateAll(paths => paths.filter(path => parseFloat(getComputedStyle(path).strokeDasharray) > 1).length)

describe.each(locales)('WorkLoop in %s', (locale) => {
  test('opens a step with each click, keeps what is open, and the fifth leads back to the first', async () => {
    const { page, faults } = await slide(locale, 'work-loop')
    expect(await shown(page).getByRole('button').count()).toBe(5)
    expect(await run(page)).toBe(0)
    for (let click = 1; click <= 5; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => shown(page).getByRole('button', { expanded: true }).count()).toBe(click)
      await expect.poll(() => run(page)).toBe(click)
    }
    await expect.poll(() => shown(page).locator('.again').isVisible()).toBe(true)
    const text = await shown(page).locator('.loop').innerText()
    for (const word of said[locale])
      expect(text).toContain(word)
    expect(faults).toEqual([])
  })

  test('the search by meaning finds its page once the pipeline is built, and not before', async () => {
    const { page } = await slide(locale, 'work-loop', 2)
    const found = shown(page).locator('.found')
    await expect.poll(() => found.nth(0).isVisible()).toBe(true)
    expect(await found.nth(1).isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => found.nth(1).isVisible()).toBe(true)
  })

  test('by mouse, on the name and on the number', async () => {
    const { page } = await slide(locale, 'work-loop')
    await shown(page).getByRole('button').nth(3).click()
    await expect.poll(() => clicksOf(page)).toBe(4)
    await shown(page).locator('.number').nth(1).click()
    await expect.poll(() => clicksOf(page)).toBe(1)
  })

  test('by keyboard: arrows move along the loop, Space opens, PageDown is the deck\'s', async () => {
    const { page } = await slide(locale, 'work-loop')
    await shown(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(() => clicksOf(page)).toBe(3)
    await page.keyboard.press('PageDown')
    await expect.poll(() => clicksOf(page)).toBe(4)
  })

  test('tells a screen reader which step was opened', async () => {
    const { page } = await slide(locale, 'work-loop', 2)
    await expect.poll(() => shown(page).locator('.loop > [aria-live=polite]').innerText()).toContain('GPT-4o')
  })

  test('with `only` one step is large and marked, without clicks', async () => {
    const { page } = await slide(locale, 'work-loop-pipeline')
    expect(await shown(page).locator('.loop').getByRole('button').count()).toBe(0)
    expect(await shown(page).locator('[aria-current=step]').innerText()).toContain('3')
    expect(await shown(page).locator('.stations > li').count()).toBe(4)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('work-loop-ship')
    expect(await shown(page).locator('[aria-current=step]').innerText()).toContain('4')
  })

  test('says everything on paper, without buttons', async () => {
    const { page } = await open(`${deck}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    for (const id of ['work-loop', 'work-loop-pipeline', 'work-loop-ship', 'work-loop-compact'])
      expect(await page.locator(`#${id}`).getByRole('button').count()).toBe(0)
    const text = await page.locator('#work-loop').innerText()
    for (const word of said[locale])
      expect(text).toContain(word)
    expect(await page.locator('#work-loop-compact .short:visible').count()).toBe(5)
  })
})

test('with reduced motion nothing in WorkLoop moves', async () => {
  const { page } = await slide('en', 'work-loop', 1, { reducedMotion: 'reduce' })
  const times = await shown(page).locator('.loop').evaluate(root => [...root.querySelectorAll('*')].flatMap(element => getComputedStyle(element).transitionDuration.split(',').map(parseFloat)))
  expect(Math.max(...times)).toBe(0)
})
