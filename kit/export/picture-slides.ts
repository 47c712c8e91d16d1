import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { canvasWidth } from './open-print-page.ts'

/** 16:9 of the canvas's width, so that a picture of 1920 px is 1080 px high. */
const height = canvasWidth * 9 / 16

/**
 * Writes a picture of each element of an open page to `<folder>/<name>.png`, 1920 x 1080 px.
 * @param names one for each element that the selector finds.
 */
export async function pictureSlides(page: Page, selector: string, names: readonly string[], folder: string): Promise<void> {
  const tops = await page.$$eval(selector, pages => pages.map(page => page.getBoundingClientRect().top + scrollY))
  if (tops.length !== names.length)
    throw new Error(`The page holds ${tops.length} slides; ${names.length} were expected.`)
  for (const [index, top] of tops.entries()) {
    await page.screenshot({
      path: join(folder, `${names[index]!}.png`),
      fullPage: true,
      clip: { x: 0, y: top, width: canvasWidth, height },
    })
  }
}
