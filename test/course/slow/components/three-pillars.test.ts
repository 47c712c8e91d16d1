import type { Locator } from 'playwright-chromium'
import { describe, expect, test } from 'vitest'
import { expectNothingMoves, locales, openByKeyboard, useGallery } from '../../../support/gallery.ts'

const { openSlide, onPaper } = useGallery()

const read = (shown: Locator) => shown.locator('.pillars').innerText()

/** Presses a place within a shape, in shares of its box. */
async function pressWithin(shape: Locator, across: number, down: number): Promise<void> {
  const box = (await shape.boundingBox())!
  await shape.page().mouse.click(box.x + across * box.width, box.y + down * box.height)
}

/** A word of each pillar's list, of its identity, and its name in its ring. */
const said = {
  'en': {
    lists: ['Multimodality', 'Observability', 'Containers, cloud'],
    identity: ['language of models', 'plan of systems', 'solid engineering'],
    engineer: 'AI engineer',
    named: ['Models', 'Systems', 'Production'],
  },
  'pt-BR': {
    lists: ['Multimodalidade', 'Observabilidade', 'Containers, nuvem'],
    identity: ['língua dos modelos', 'planta dos sistemas', 'solidez'],
    engineer: 'AI engineer',
    named: ['Modelos', 'Sistemas', 'Produção'],
  },
}

describe.each(locales)('ThreePillars in %s', (locale) => {
  const { lists, identity, engineer, named } = said[locale]

  test('opens one pillar with each click, then names who lives where they meet', async () => {
    const { page, shown, expanded } = await openSlide(locale, 'three-pillars')
    for (const words of [...lists, ...identity])
      expect(await read(shown)).not.toContain(words)
    for (const [index, words] of lists.entries()) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => read(shown)).toContain(words)
      await expect.poll(() => shown.locator('.pillars li:visible').count()).toBe(index === 0 ? 6 : 5)
      await expect.poll(() => expanded.count()).toBe(1)
    }
    await page.keyboard.press('ArrowRight')
    for (const words of identity)
      await expect.poll(() => read(shown)).toContain(words)
    await expect.poll(() => shown.getByRole('button', { name: engineer, expanded: true }).count()).toBe(1)
  })

  test('a press on a ring or on its name opens it, a second one closes it, and the slide\'s clicks follow', async () => {
    const { page, shown, clicks } = await openSlide(locale, 'three-pillars')
    const name = shown.getByRole('button', { name: named[1]! })
    await name.click()
    await expect.poll(clicks).toBe(2)
    await name.click()
    await expect.poll(clicks).toBe(0)
    await pressWithin(shown.locator('circle.ground').nth(2), 0.5, 0.95)
    await expect.poll(clicks).toBe(3)
    await pressWithin(shown.locator('path.heart'), 0.5, 0.85)
    await expect.poll(clicks).toBe(4)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

  test('by keyboard: Tab enters, arrows move between the rings, Enter opens, Escape gives the deck its keys back', async () => {
    const slide = await openSlide(locale, 'three-pillars')
    const { page, buttons, clicks } = slide
    await expect.poll(() => buttons.count()).toBe(4)
    await openByKeyboard(slide, ['ArrowRight', 'Enter'], 2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect.poll(clicks).toBe(4)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(clicks).toBe(3)
  })

  test('tells a screen reader what is drawn and what is open', async () => {
    const { shown } = await openSlide(locale, 'three-pillars', { clicks: 1 })
    await expect.poll(() => shown.locator('.pillars [aria-live=polite]').innerText()).toContain(lists[0])
    expect(await shown.getByRole('img').first().getAttribute('aria-label')).toMatch(new RegExp(engineer, 'i'))
  })

  test('one pillar at a time, or all of them small, takes no click and has nothing to press', async () => {
    const { page, shown } = await openSlide(locale, 'three-pillars-only')
    expect(await read(shown)).toContain(lists[1])
    expect(await shown.locator('.pillars button').count()).toBe(0)
    expect((await shown.locator('.pillars [aria-current=true]').innerText()).replace(/\s+/g, ' ')).toContain(named[1])
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('three-pillars-compact')
    for (const name of named)
      expect((await shown.locator('.pillars.compact').innerText()).replace(/\s+/g, ' ')).toContain(name)
  })

  test('on paper: what one does who has all three, without buttons', async () => {
    const printed = await onPaper(locale, 'three-pillars')
    expect(await printed.getByRole('button').count()).toBe(0)
    const text = await printed.innerText()
    for (const words of identity)
      expect(text).toContain(words)
  })

  test('the handout page knows what each click brings', async () => {
    const reveals = JSON.parse((await (await onPaper(locale, 'three-pillars')).getAttribute('data-reveals'))!) as string[]
    for (const [click, words] of [...lists, engineer].entries())
      expect(reveals[click]).toContain(words)
  })
})

test('with reduced motion nothing moves, in light and in dark', async () => {
  await expectNothingMoves(await openSlide('pt-BR', 'three-pillars', { clicks: 2, reducedMotion: 'reduce' }))
})
