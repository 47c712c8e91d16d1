import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import type { Deck } from '../course/course.ts'
import { canvasWidth } from './open-print-page.ts'

/** 16:9 of the canvas's width, so that a picture of 1920 px is 1080 px high. */
const height = canvasWidth * 9 / 16

/** Writes each slide of the open print page to `<folder>/001.png …`, 1920 x 1080 px. */
export async function pictureSlides(page: Page, deck: Deck, folder: string): Promise<void> {
  const tops = await page.$$eval('.print-page', pages => pages.map(page => page.getBoundingClientRect().top + scrollY))
  for (const [index, top] of tops.entries()) {
    await page.screenshot({
      path: join(folder, `${String(index + 1).padStart(3, '0')}.png`),
      fullPage: true,
      clip: { x: 0, y: top, width: canvasWidth, height },
    })
  }
  if (tops.length !== deck.slides.length)
    throw new Error(`Made ${tops.length} pictures of ${deck.slides.length} slides.`)
}
