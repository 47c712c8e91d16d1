import type { BrowserContextOptions, Locator, Page } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'

const { open } = useBrowser()
const gallery = '00-components'

async function slide(locale: string, id = 'skill-radar', options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(`${gallery}/${locale}/index.html#/${id}`, options)
  await page.locator('#slide-content .slidev-page:visible h1').waitFor()
  return page
}

const onSlide = (page: Page) => page.locator('#slide-content .slidev-page:visible')
const sliders = (page: Page) => onSlide(page).getByRole('slider')
const levels = (page: Page) => sliders(page).evaluateAll(all => all.map(one => (one as HTMLInputElement).valueAsNumber))
const line = (page: Page) => onSlide(page).locator('.radar [role=status]').innerText()

/** Presses the radar on the axis of a skill, so many rings from the middle. Sixteen axes, the first right of the top. */
async function press(radar: Locator, fromTop: number, ring: number): Promise<void> {
  const box = (await radar.locator('circle.outer').boundingBox())!
  const angle = (fromTop + 0.5) * Math.PI / 8
  const distance = ring * box.width / 8
  await radar.page().mouse.click(box.x + box.width / 2 + distance * Math.sin(angle), box.y + box.height / 2 - distance * Math.cos(angle))
}

const said = {
  'en': { first: 'Prompt engineering', fourth: 'Trade-offs', next: ['Structured outputs', 'Advanced RAG', 'Python'], taught: 'could teach it', reset: 'Clear', sheet: 'In 90 days' },
  'pt-BR': { first: 'Prompts', fourth: 'Trade-offs', next: ['Saídas estruturadas', 'RAG avançado', 'Python'], taught: 'sei ensinar', reset: 'Zerar', sheet: 'Em 90 dias' },
}

describe.each(['en', 'pt-BR'] as const)('SkillRadar in %s', (locale) => {
  const { first, fourth, next, taught, reset, sheet } = said[locale]

  test('a press on a ring rates the skill of that axis; a press on the middle takes it back', async () => {
    const page = await slide(locale)
    const radar = onSlide(page).locator('.radar')
    await press(radar, 0, 3)
    await expect.poll(() => onSlide(page).getByRole('slider', { name: fourth }).inputValue()).toBe('3')
    expect((await levels(page)).filter(level => level > 0)).toEqual([3])
    await press(radar, 0, 0.2)
    await expect.poll(async () => Math.max(...await levels(page))).toBe(0)
    expect(page.url()).toContain('skill-radar')
  })

  test('by keyboard: sixteen sliders in a row, arrows and digits rate, and none of it moves the slide', async () => {
    const page = await slide(locale)
    expect(await sliders(page).count()).toBe(16)
    await onSlide(page).getByRole('slider', { name: first }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => levels(page)).toEqual([2, ...Array.from({ length: 15 }, () => 0)])
    await page.keyboard.press('Tab')
    await page.keyboard.press('4')
    await expect.poll(async () => (await levels(page)).slice(0, 3)).toEqual([2, 4, 0])
    expect(await sliders(page).nth(1).getAttribute('aria-valuetext')).toBe(`4, ${taught}`)
    expect(page.url()).toMatch(/skill-radar(\?|$)/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('skill-radar-activity')
  })

  test('a clicker moves on although a slider has the focus', async () => {
    const page = await slide(locale)
    await sliders(page).nth(3).focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('skill-radar-activity')
  })

  test('says the lowest skill of each pillar, and tells a screen reader all ratings', async () => {
    const page = await slide(locale)
    const before = await line(page)
    await onSlide(page).getByRole('slider', { name: first }).focus()
    await page.keyboard.press('3')
    await expect.poll(() => line(page)).not.toBe(before)
    for (const name of next)
      expect(await line(page)).toContain(name)
    expect(await onSlide(page).locator('.radar').getByRole('img').getAttribute('aria-label')).toContain(`${first} 3`)
    for (let index = 0; index < 16; index++) {
      await sliders(page).nth(index).focus()
      await page.keyboard.press('4')
    }
    await expect.poll(() => line(page)).not.toContain(next[1])
  })

  test('keeps the ratings on other slides and over a reload, until they are reset', async () => {
    const page = await slide(locale)
    await sliders(page).nth(7).focus()
    await page.keyboard.press('2')
    await page.keyboard.press('PageDown')
    await onSlide(page).locator('.radar.narrow').waitFor()
    await expect.poll(async () => (await levels(page))[7]).toBe(2)
    await page.reload()
    await onSlide(page).locator('.radar').waitFor()
    await expect.poll(async () => (await levels(page))[7]).toBe(2)
    await onSlide(page).locator('.radar').getByRole('button', { name: reset }).click()
    await expect.poll(async () => Math.max(...await levels(page))).toBe(0)
  })

  test('on paper an empty radar with its names, whatever was rated, and nothing to press', async () => {
    const { page, faults } = await open(`${gallery}/${locale}/index.html#/skill-radar`)
    await sliders(page).first().focus()
    await page.keyboard.press('4')
    await page.goto(`${page.url().replace(/(\?.*)?#.*/, '')}?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    const printed = page.locator('.print-page#skill-radar')
    expect(await printed.locator('button, input').count()).toBe(0)
    expect(await printed.locator('path.shape').count()).toBe(0)
    expect(await printed.innerText()).toContain(first)
    expect(await printed.locator('.skill').count()).toBe(16)
    expect(faults).toEqual([])
  })

  test('the sheet stands in the handout of an activity, as a table to tick, and nowhere on the slide', async () => {
    const { page } = await open(`${gallery}/${locale}/index.html?print#/handout`)
    await page.waitForSelector('html[data-handout-ready]', { state: 'attached' })
    const text = page.locator('.print-page#skill-radar-activity .handout-text')
    expect(await text.locator('tbody th[scope=row]').count()).toBe(16)
    expect(await text.locator('.box').count()).toBe(16 * 2 * 5)
    expect(await text.locator('thead').textContent()).toContain(sheet)
    const onScreen = await slide(locale, 'skill-radar-activity')
    expect(await onSlide(onScreen).locator('table').count()).toBe(0)
  })
})

test('a change in one window is seen in the other', async () => {
  const page = await slide('en')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await sliders(other).first().waitFor()
  await page.bringToFront()
  await sliders(page).first().focus()
  await page.keyboard.press('3')
  await expect.poll(async () => (await levels(page))[0]).toBe(3)
  await other.bringToFront()
  await expect.poll(async () => (await levels(other))[0]).toBe(3)
})

test.each(['light', 'dark'] as const)('with reduced motion nothing moves in %s', async (colorScheme) => {
  const page = await slide('pt-BR', 'skill-radar', { reducedMotion: 'reduce', colorScheme })
  const moving = await onSlide(page).evaluate(root => [...root.querySelectorAll('*')]
    .filter(element => getComputedStyle(element).transitionDuration.split(',').some(time => parseFloat(time) > 0))
    .map(element => element.outerHTML.slice(0, 120)))
  expect(moving).toEqual([])
})
