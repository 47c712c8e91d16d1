import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-chromium'
import { afterAll, beforeAll, inject } from 'vitest'

/** A page, and what went wrong on it: to be empty at the end of a test. */
export interface Opened { page: Page, faults: string[] }

/** Connects a test file to the one browser; `open` gives a page in a window of its own, on a path of the built site. */
export function useBrowser(): { open: (path: string, options?: BrowserContextOptions) => Promise<Opened>, site: string } {
  const site = inject('site')
  let browser: Browser
  beforeAll(async () => { browser = await chromium.connect(inject('browser')) })
  afterAll(() => browser.close())
  return {
    site,
    async open(path, options) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        // A deck keeps the screen awake; a headless browser would refuse.
        permissions: ['screen-wake-lock'],
        ...options,
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          faults.push(`console: ${message.text()}`)
      })
      page.on('pageerror', error => faults.push(`error: ${error.message}`))
      // What a page had asked for when one left it is aborted, and no fault.
      page.on('requestfailed', request => request.failure()?.errorText === 'net::ERR_ABORTED' || faults.push(`failed: ${request.url()}`))
      page.on('response', response => response.status() < 400 || faults.push(`${response.status()}: ${response.url()}`))
      page.on('request', request => request.url().startsWith(new URL(site).origin) || /^(data|blob):/.test(request.url()) || faults.push(`foreign: ${request.url()}`))
      await page.goto(new URL(path, site).href)
      return { page, faults }
    },
  }
}
