import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-chromium'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'

/** A page, and what went wrong on it: to be empty at the end of a test. */
export interface Opened { page: Page, faults: string[] }

/** What a test file has of the one browser. */
export interface Browsing {
  /** A page in a window of its own, on a path of the built site; gone when the test ends. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Opened>
  /** An empty page in a window of its own, which is there until the file ends. */
  newPage: (options?: BrowserContextOptions) => Promise<Opened>
  site: string
}

/**
 * Connects a test file to the one browser.
 * @param usual what all its windows have. Without a word they have no service worker: a deck's would keep the whole site
 * once the first slide is there, which is seconds of work beside every test.
 * @param made whose site its paths are on.
 */
export function useBrowser(usual: BrowserContextOptions = { serviceWorkers: 'block' }, made: 'fixture' | 'course' = 'fixture'): Browsing {
  const { site } = inject(made)
  let browser: Browser
  beforeAll(async () => { browser = await chromium.connect(inject('browser')) })
  afterAll(() => browser.close())

  async function newPage(options?: BrowserContextOptions): Promise<Opened> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      // A deck keeps the screen awake; a headless browser would refuse.
      permissions: ['screen-wake-lock'],
      ...usual,
      ...options,
    })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if ((message.type() === 'error' || message.type() === 'warning') && message.text() !== 'Service Worker registration blocked by Playwright')
        faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', error => faults.push(`error: ${error.message}`))
    // What a page had asked for when one left it is aborted, and no fault.
    page.on('requestfailed', request => request.failure()?.errorText === 'net::ERR_ABORTED' || faults.push(`failed: ${request.url()}`))
    page.on('response', response => response.status() < 400 || faults.push(`${response.status()}: ${response.url()}`))
    page.on('request', request => request.url().startsWith(new URL(site).origin) || /^(data|blob):/.test(request.url()) || faults.push(`foreign: ${request.url()}`))
    return { page, faults }
  }

  return {
    site,
    newPage,
    async open(path, options) {
      const opened = await newPage(options)
      onTestFinished(() => opened.page.context().close())
      await opened.page.goto(new URL(path, site).href)
      return opened
    },
  }
}

/** The slide that the player shows, also after the deck has moved on. */
export const shownSlide = (page: Page) => page.locator('#slide-content .slidev-page:visible')
