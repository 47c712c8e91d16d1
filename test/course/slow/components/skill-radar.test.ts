import type { Locator } from 'playwright-chromium'
import { describe, expect, onTestFinished, test } from 'vitest'
import { expectNothingMoves, locales, useGallery } from '../../../support/gallery.ts'
import { shownSlide } from '../../../support/open.ts'

const { openSlide, onPaper } = useGallery()

const sliders = (shown: Locator) => shown.getByRole('slider')
const levels = (shown: Locator) => sliders(shown).evaluateAll(all => all.map(one => (one as HTMLInputElement).valueAsNumber))
const line = (shown: Locator) => shown.locator('.radar [role=status]').innerText()

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

describe.each(locales)('SkillRadar in %s', (locale) => {
  const { first, fourth, next, taught, reset, sheet } = said[locale]

  test('a press on a ring rates the skill of that axis; a press on the middle takes it back', async () => {
    const { page, shown } = await openSlide(locale, 'skill-radar')
    const radar = shown.locator('.radar')
    await press(radar, 0, 3)
    await expect.poll(() => shown.getByRole('slider', { name: fourth }).inputValue()).toBe('3')
    expect((await levels(shown)).filter(level => level > 0)).toEqual([3])
    await press(radar, 0, 0.2)
    await expect.poll(async () => Math.max(...await levels(shown))).toBe(0)
    expect(page.url()).toContain('skill-radar')
  })

  test('by keyboard: sixteen sliders in a row, arrows and digits rate, and none of it moves the slide', async () => {
    const { page, shown } = await openSlide(locale, 'skill-radar')
    expect(await sliders(shown).count()).toBe(16)
    await shown.getByRole('slider', { name: first }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => levels(shown)).toEqual([2, ...Array.from({ length: 15 }, () => 0)])
    await page.keyboard.press('Tab')
    await page.keyboard.press('4')
    await expect.poll(async () => (await levels(shown)).slice(0, 3)).toEqual([2, 4, 0])
    expect(await sliders(shown).nth(1).getAttribute('aria-valuetext')).toBe(`4, ${taught}`)
    expect(page.url()).toMatch(/skill-radar(\?|$)/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('skill-radar-activity')
  })

  test('a clicker moves on although a slider has the focus', async () => {
    const { page, shown } = await openSlide(locale, 'skill-radar')
    await sliders(shown).nth(3).focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('skill-radar-activity')
  })

  test('says the lowest skill of each pillar, and tells a screen reader all ratings', async () => {
    const { page, shown } = await openSlide(locale, 'skill-radar')
    const before = await line(shown)
    await shown.getByRole('slider', { name: first }).focus()
    await page.keyboard.press('3')
    await expect.poll(() => line(shown)).not.toBe(before)
    for (const name of next)
      expect(await line(shown)).toContain(name)
    expect(await shown.locator('.radar').getByRole('img').getAttribute('aria-label')).toContain(`${first} 3`)
    for (let index = 0; index < 16; index++) {
      await sliders(shown).nth(index).focus()
      await page.keyboard.press('4')
    }
    await expect.poll(() => line(shown)).not.toContain(next[1])
  })

  test('keeps the ratings on other slides and over a reload, until they are reset', async () => {
    const { page, shown } = await openSlide(locale, 'skill-radar')
    await sliders(shown).nth(7).focus()
    await page.keyboard.press('2')
    await page.keyboard.press('PageDown')
    await shown.locator('.radar.narrow').waitFor()
    await expect.poll(async () => (await levels(shown))[7]).toBe(2)
    await page.reload()
    await shown.locator('.radar').waitFor()
    await expect.poll(async () => (await levels(shown))[7]).toBe(2)
    await shown.locator('.radar').getByRole('button', { name: reset }).click()
    await expect.poll(async () => Math.max(...await levels(shown))).toBe(0)
  })

  test('on paper an empty radar with its names, whatever was rated, and nothing to press', async () => {
    const { page, shown } = await openSlide(locale, 'skill-radar')
    await sliders(shown).first().focus()
    await page.keyboard.press('4')
    const printed = await onPaper(locale, 'skill-radar')
    expect(await printed.locator('button, input').count()).toBe(0)
    expect(await printed.locator('path.shape').count()).toBe(0)
    expect(await printed.innerText()).toContain(first)
    expect(await printed.locator('.skill').count()).toBe(16)
  })

  test('the sheet stands in the handout of an activity, as a table to tick, and nowhere on the slide', async () => {
    const text = (await onPaper(locale, 'skill-radar-activity')).locator('.handout-text')
    expect(await text.locator('tbody th[scope=row]').count()).toBe(16)
    expect(await text.locator('.box').count()).toBe(16 * 2 * 5)
    expect(await text.locator('thead').textContent()).toContain(sheet)
    const { shown } = await openSlide(locale, 'skill-radar-activity')
    expect(await shown.locator('table').count()).toBe(0)
  })
})

test.each(locales)('an example in %s: what is next in each pillar, and a button that opens an empty one', async (locale) => {
  const { shown } = await openSlide(locale, 'skill-radar-example')
  expect(await sliders(shown).count()).toBe(0)
  expect(await shown.locator('.example ol > li').count()).toBe(3)
  await shown.locator('.example button').click()
  await expect.poll(() => sliders(shown).count()).toBe(16)
  expect(Math.max(...await levels(shown))).toBe(0)
  const paper = await onPaper(locale, 'skill-radar-example')
  expect(await paper.locator('path.shape').count()).toBe(1)
  expect(await paper.locator('.example button').count()).toBe(0)
})

test('a change in one window is seen in the other', async () => {
  const { page, shown } = await openSlide('en', 'skill-radar')
  const second = await page.context().newPage()
  onTestFinished(() => second.close())
  await second.goto(page.url())
  const other = shownSlide(second)
  await sliders(other).first().waitFor()
  await page.bringToFront()
  await sliders(shown).first().focus()
  await page.keyboard.press('3')
  await expect.poll(async () => (await levels(shown))[0]).toBe(3)
  await second.bringToFront()
  await expect.poll(async () => (await levels(other))[0]).toBe(3)
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'skill-radar', { reducedMotion: 'reduce' }))
})
