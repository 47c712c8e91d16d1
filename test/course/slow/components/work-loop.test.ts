import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectKeysAreTheDecks, expectNothingMoves, expectWords, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

/** What the open loop must say. */
const said = {
  'en': ['by meaning', 'GPT-4o', 'Claude', 'Ollama', '2026', 'ingestion', 'retrieval', 'generation', 'formatting', 'latency', 'cost', 'hallucinations', 'edge cases', 'prompts', 'swap models', 'improve retrieval', 'worn boots'],
  'pt-BR': ['pelo sentido', 'GPT-4o', 'Claude', 'Ollama', '2026', 'ingestão', 'recuperação', 'geração', 'formatação', 'latência', 'custo', 'alucinações', 'casos extremos', 'prompts', 'trocar de modelo', 'melhorar a recuperação', 'corri nele'],
} as const

/** How many of the five stretches of the track have been run through. */
const run = (shown: Locator) => shown.locator('.run').evaluateAll(paths => paths.filter(path => parseFloat(getComputedStyle(path).strokeDasharray) > 1).length)

describe.each(locales)('WorkLoop in %s', (locale) => {
  test('opens a step with each click, keeps what is open, and the fifth leads back to the first', async () => {
    const { page, shown, buttons, expanded } = await openSlide(locale, 'work-loop')
    expect(await buttons.count()).toBe(5)
    expect(await run(shown)).toBe(0)
    for (let click = 1; click <= 5; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => expanded.count()).toBe(click)
      await expect.poll(() => run(shown)).toBe(click)
    }
    await expect.poll(() => shown.locator('.again').isVisible()).toBe(true)
    await expectWords(shown.locator('.loop'), said[locale])
  })

  test('the search by meaning finds its page once the pipeline is built, and not before', async () => {
    const { page, shown } = await openSlide(locale, 'work-loop', { clicks: 2 })
    const found = shown.locator('.found')
    await expect.poll(() => found.nth(0).isVisible()).toBe(true)
    expect(await found.nth(1).isVisible()).toBe(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => found.nth(1).isVisible()).toBe(true)
  })

  test('by mouse, on the name and on the number', async () => {
    const { shown, buttons, clicks } = await openSlide(locale, 'work-loop')
    await buttons.nth(3).click()
    await expect.poll(clicks).toBe(4)
    await shown.locator('.number').nth(1).click()
    await expect.poll(clicks).toBe(1)
  })

  test('by keyboard: arrows move along the loop, Space opens, PageDown is the deck\'s', async () => {
    const slide = await openSlide(locale, 'work-loop')
    await openByKeyboard(slide, ['ArrowDown', 'ArrowRight', 'Space'], 3)
    await expectKeysAreTheDecks(slide, 'PageDown')
  })

  test('tells a screen reader which step was opened', async () => {
    const { shown } = await openSlide(locale, 'work-loop', { clicks: 2 })
    await expect.poll(() => shown.locator('.loop > [aria-live=polite]').innerText()).toContain('GPT-4o')
  })

  test('with `only` one step is large and marked, without clicks', async () => {
    const { page, shown } = await openSlide(locale, 'work-loop-pipeline')
    expect(await shown.locator('.loop').getByRole('button').count()).toBe(0)
    expect(await shown.locator('[aria-current=step]').innerText()).toContain('3')
    expect(await shown.locator('.stations > li').count()).toBe(4)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('work-loop-ship')
    await expect.poll(() => shown.locator('[aria-current=step]').allInnerTexts()).toEqual([expect.stringContaining('4')])
  })

  test('says everything on paper, without buttons', async () => {
    const nothingToPress = async (paper: Locator) => expect(await paper.getByRole('button').count()).toBe(0)
    for (const id of ['work-loop-pipeline', 'work-loop-ship'])
      await nothingToPress(await onPaper(locale, id))
    const compact = await onPaper(locale, 'work-loop-compact')
    await nothingToPress(compact)
    expect(await compact.locator('.short:visible').count()).toBe(5)
    const whole = await onPaper(locale, 'work-loop')
    await nothingToPress(whole)
    await expectWords(whole, said[locale])
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('en', 'work-loop', { clicks: 1, reducedMotion: 'reduce' }))
})
