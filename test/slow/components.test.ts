import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../support/open.ts'
import { course } from '../support/project.ts'

const { open } = useBrowser()
const decks = course.modules[0]!.decks

/** Opens the slide of module 1, at a click, that shows a component. */
async function slide(locale: string, id: string, clicks = 0, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(`${course.modules[0]!.name}/${locale}/index.html#/${id}?clicks=${clicks}`, options)
  await page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return page
}

const clicksOf = (page: Page) => Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
const onSlide = (page: Page) => page.locator('#slide-content .slidev-page:visible')

describe.each(decks)('RoleSpectrum in $locale', ({ locale }) => {
  test('opens one role with each click, and all of them with the last', async () => {
    const page = await slide(locale, 'roles')
    const buttons = onSlide(page).getByRole('button')
    expect(await buttons.count()).toBe(4)
    for (let click = 1; click <= 4; click++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => buttons.nth(click - 1).getAttribute('aria-expanded')).toBe('true')
    }
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => onSlide(page).getByRole('columnheader').count()).toBeGreaterThanOrEqual(4)
  })

  test('a click of the mouse opens a role, and the slide\'s clicks follow', async () => {
    const page = await slide(locale, 'roles')
    await onSlide(page).getByRole('button').nth(2).click()
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('by keyboard: Tab enters, arrows move between the roles, Enter opens, Escape gives the deck its keys back', async () => {
    const page = await slide(locale, 'roles')
    await onSlide(page).getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => clicksOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })

  test('tells a screen reader which role is open', async () => {
    const page = await slide(locale, 'roles', 4)
    const live = onSlide(page).locator('[aria-live=polite]')
    await expect.poll(() => live.innerText()).not.toBe('')
  })
})

describe.each(decks)('StackDiagram in $locale', ({ locale }) => {
  test('opens layer by layer with the clicks, and keeps what is open', async () => {
    const page = await slide(locale, 'stack', 2)
    await expect.poll(() => onSlide(page).getByRole('button', { expanded: true }).count()).toBe(2)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => onSlide(page).getByRole('button', { expanded: true }).count()).toBe(3)
  })

  test('by mouse and by keyboard', async () => {
    const page = await slide(locale, 'stack')
    await onSlide(page).getByRole('button').nth(1).click()
    await expect.poll(() => clicksOf(page)).toBe(2)
    await onSlide(page).getByRole('button').nth(1).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect.poll(() => clicksOf(page)).toBe(3)
  })
})

describe('ActivityClock', () => {
  test('starts, pauses and adds a minute without moving the slide, and keeps its time when one leaves the slide', async () => {
    const page = await slide('en', 'sort-ideas')
    const clock = onSlide(page).getByRole('timer').first()
    const read = async () => (await clock.innerText()).match(/\d+:\d\d/)![0]
    const full = await read()
    await onSlide(page).getByRole('button', { name: /start/i }).focus()
    await page.keyboard.press('Space')
    await expect.poll(read, { timeout: 5000 }).not.toBe(full)
    expect(page.url()).toContain('sort-ideas')
    await onSlide(page).getByRole('button', { name: /pause/i }).click()
    const paused = await read()
    await page.goto(page.url().replace(/#.*/, '#/recap'))
    await onSlide(page).locator('.recap').waitFor()
    await page.goBack()
    await expect.poll(read).toBe(paused)
    await onSlide(page).getByRole('button', { name: /minute/i }).click()
    await expect.poll(async () => Number((await read()).split(':')[0])).toBe(Number(paused.split(':')[0]) + 1)
  })
})

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(['roles', 'teams', 'stack', 'six-jobs'])('with reduced motion nothing on #/%s moves', async (id) => {
    const page = await slide('pt-BR', id, 1, { reducedMotion: 'reduce', colorScheme })
    const moving = await onSlide(page).evaluate(root => [...root.querySelectorAll('*')]
      .filter(element => [getComputedStyle(element).transitionDuration, getComputedStyle(element).animationDuration].some(times => times.split(',').some(time => parseFloat(time) > 0)))
      .map(element => element.outerHTML.slice(0, 120)))
    expect(moving).toEqual([])
  })
})

test('in print every component stands in its final state, without buttons', async () => {
  for (const { locale, module } of decks) {
    const { page } = await open(`${module}/${locale}/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    expect(await page.locator('.print-page button').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('#roles').getByRole('columnheader').count()).toBeGreaterThanOrEqual(4)
    for (const name of ['OpenAI', 'LangChain', 'Pinecone'])
      expect(await page.locator('#stack').innerText()).toContain(name)
  }
})
