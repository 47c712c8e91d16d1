import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { canvasWidth } from '../print/open-print-page.ts'

/** 16:9 of the canvas's width, so that a picture of 1920 px is 1080 px high. */
const height = canvasWidth * 9 / 16
/** In px, kept between a slide and the window's edge. */
const edge = 4

/**
 * Writes a picture of each element of an open page to `<folder>/<name>.png`, 1920 x 1080 px.
 * @param names one for each element that the selector finds.
 */
export async function pictureSlides(page: Page, selector: string, names: readonly string[], folder: string): Promise<void> {
  const slides = page.locator(selector)
  const count = await slides.count()
  if (count !== names.length)
    throw new Error(`The page holds ${count} slides; ${names.length} were expected.`)
  // The window is higher than a slide by more than the margin above it: a slide at the very edge would lose a fraction
  // of a pixel, for a page is scrolled by whole ones.
  await page.setViewportSize({ width: canvasWidth, height: Math.ceil(height) + 3 * edge })
  for (const [index, name] of names.entries()) {
    // A slide is brought into view, for a picture of the whole page would lay all of it out again each time.
    const y = await slides.nth(index).evaluate((slide, edge) => {
      scrollTo({ top: scrollY + slide.getBoundingClientRect().top - edge, behavior: 'instant' })
      return slide.getBoundingClientRect().top
    }, edge)
    await page.screenshot({ path: join(folder, `${name}.png`), clip: { x: 0, y, width: canvasWidth, height } })
  }
}
