import type { Browser } from 'playwright-core'
import type { FoundChromium } from './found-chromium.ts'

/** Starts the browser, headless, with nothing that calls home. The caller closes it in a `finally`. */
export async function launchChromium(found: FoundChromium): Promise<Browser> {
  // Not before a browser is wanted: it takes a quarter of a second to load.
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: found.executable,
    env: { ...process.env as Record<string, string>, ...found.env },
    // Left to itself Playwright ends the whole process on a signal, before this command has said what it left behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      // The same glyph positions on every machine: print and picture are alike.
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
