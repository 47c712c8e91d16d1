import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { canvasWidth, pictureWidth } from '../print/open-print-page.ts'

/** 16:9 of the canvas's width, so that a picture of 1920 px is 1080 px high. */
const height = canvasWidth * 9 / 16
/** In px, kept between a slide and the window's edge. */
const edge = 4

/**
 * Writes a picture of each element of an open page to `<folder>/<name>.png`, 1920 x 1080 px. The page's window is then
 * another one.
 *
 * Chromium is asked itself: Playwright's own way waits for frames and fonts at each picture, which a page that lies still
 * has no need of. And Chromium packs a picture's pixels faster: the same pixels in three fifths of the time, in a file a
 * third larger.
 * @param names one for each element that the selector finds.
 * @param kept those of them that have their picture already.
 */
export async function pictureSlides(page: Page, selector: string, names: readonly string[], folder: string, kept: ReadonlySet<string> = new Set()): Promise<void> {
  const count = await page.locator(selector).count()
  if (count !== names.length)
    throw new Error(`The page holds ${count} slides; ${names.length} were expected.`)
  const chromium = await page.context().newCDPSession(page)
  // The window is higher than a slide by more than the margin above it: a slide at the very edge would lose a fraction
  // of a pixel, for a page is scrolled by whole ones.
  await chromium.send('Emulation.setDeviceMetricsOverride', { width: canvasWidth, height: Math.ceil(height) + 3 * edge, deviceScaleFactor: pictureWidth / canvasWidth, mobile: false })
  for (const [index, name] of names.entries()) {
    if (kept.has(name))
      continue
    // A slide is brought into view, for a picture of the whole page would lay all of it out again each time.
    const y = await page.locator(selector).nth(index).evaluate((slide, edge) => {
      scrollTo({ top: scrollY + slide.getBoundingClientRect().top - edge, behavior: 'instant' })
      return scrollY + slide.getBoundingClientRect().top
    }, edge)
    const { data } = await chromium.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, captureBeyondViewport: false, clip: { x: 0, y, width: canvasWidth, height, scale: 1 } })
    await writeFile(join(folder, `${name}.png`), data, 'base64')
  }
}
