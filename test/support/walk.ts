import type { Page } from 'playwright-chromium'
import { expect } from 'vitest'
import type { Deck } from '../../kit/node/course/course.ts'
import { type Browsing, shownSlide } from './open.ts'

const shown = (page: Page) => shownSlide(page).locator('.slidev-layout')

/** Goes through a deck by keyboard as the room sees it, to its end: every slide in its order, and more clicks than slides. */
export async function expectWalk(open: Browsing['open'], deck: Deck): Promise<void> {
  const { page, faults } = await open(`${deck.module}/${deck.locale}/index.html`)
  await page.waitForURL(/#\/./)
  const seen: string[] = []
  let clicks = 0
  for (let last = ''; last !== page.url(); clicks++) {
    last = page.url()
    const address = decodeURIComponent(new URL(last).hash.replace(/^#\/|\?.*$/g, ''))
    const id = address === '1' ? deck.slides[0]!.id : address // A deck opens at its first slide's number.
    if (seen.at(-1) !== id) {
      seen.push(id)
      await shown(page).locator('h1').first().waitFor()
    }
    await page.keyboard.press('ArrowRight')
    // The last slide answers its last click with nothing that one could wait for.
    await page.waitForURL(url => url.href !== last, { timeout: seen.length === deck.slides.length ? 800 : 5000 }).catch(() => undefined)
  }
  expect(seen).toEqual(deck.slides.map(slide => slide.id))
  expect(clicks).toBeGreaterThan(deck.slides.length)
  expect(faults).toEqual([])
}
