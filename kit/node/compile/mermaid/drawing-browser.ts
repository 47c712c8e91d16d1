import type { Browser } from 'playwright-core'
import { findChromium } from '../../chromium/find-chromium.ts'
import { launchChromium } from '../../chromium/launch.ts'

/** A deck's slides are compiled side by side and one after another: between two that draw the browser stays so long. */
const patience = 1000

let browser: Promise<Browser> | undefined
let users = 0
let leaving: NodeJS.Timeout | undefined

/**
 * Draws in the one browser of this process, which is started for the first drawing and goes when nothing more is drawn.
 * @param root the project's folder.
 */
export async function withDrawingBrowser<Drawn>(root: string, draw: (browser: Browser) => Promise<Drawn>): Promise<Drawn> {
  clearTimeout(leaving)
  users++
  try {
    const started = browser ??= findChromium(root).then(launchChromium)
    // One that could not be started, or has ended, is none for the next drawing.
    const forget = (): void => {
      if (browser === started)
        browser = undefined
    }
    started.then(one => one.once('disconnected', forget), forget)
    return await draw(await started)
  }
  finally {
    users--
    if (users === 0)
      leaving = setTimeout(leave, patience)
  }
}

function leave(): void {
  const last = browser
  browser = undefined
  // One that has ended already is closed.
  last?.then(one => one.close()).catch(() => undefined)
}
