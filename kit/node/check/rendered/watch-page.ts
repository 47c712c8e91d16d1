import type { Page } from 'playwright-core'

/** What a page says and asks for by itself while it is looked at. */
export interface Watched {
  /** What the console was told as an error, and what nobody caught. */
  errors: Set<string>
  /** Addresses that gave nothing, with the reason. */
  failed: Map<string, string>
  /** Addresses on another host. */
  foreign: Set<string>
}

/** Watches a page from before it is opened. */
export function watchPage(page: Page, site: string): Watched {
  const faults: Watched = { errors: new Set(), failed: new Map(), foreign: new Set() }
  const { origin } = new URL(site)
  const isForeign = (url: string) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin
  page.on('console', (message) => {
    // The browser's own words on a request that failed: told below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.errors.add(firstLine(message.text()))
  })
  page.on('pageerror', error => faults.errors.add(firstLine(error.message)))
  page.on('request', request => isForeign(request.url()) && faults.foreign.add(request.url()))
  page.on('websocket', socket => isForeign(socket.url()) && faults.foreign.add(socket.url()))
  page.on('requestfailed', request => isForeign(request.url()) || isBreak(request.failure()?.errorText) || faults.failed.set(request.url(), request.failure()?.errorText ?? 'no answer'))
  page.on('response', response => response.status() < 400 || isForeign(response.url()) || faults.failed.set(response.url(), `status ${response.status()}`))
  return faults
}

/** A request that the page itself gave up, as a video does that is not played. */
const isBreak = (reason: string | undefined): boolean => reason === 'net::ERR_ABORTED'

const firstLine = (text: string): string => text.split('\n')[0]!
