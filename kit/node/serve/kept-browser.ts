import type { Browser } from 'playwright-core'
import type { FoundChromium } from '../chromium/found-chromium.ts'
import { launchChromium } from '../chromium/launch.ts'

/** A browser that stays open from one piece of work to the next. */
export interface KeptBrowser {
  /** The one that is open, or a new one where there is none, or the last one has ended. */
  get: (found: FoundChromium) => Promise<Browser>
  close: () => Promise<void>
}

export function keptBrowser(): KeptBrowser {
  let open: Browser | undefined
  return {
    async get(found) {
      if (!open?.isConnected())
        open = await launchChromium(found)
      return open
    },
    async close() {
      await open?.close()
      open = undefined
    },
  }
}
