import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { builtBase } from '../built/build-record.ts'
import type { Course } from '../course/course.ts'
import type { Progress } from '../report/progress.ts'
import { serveFolder } from './static-server.ts'
import { chromiumVersion, findChromium } from '../chromium/find-chromium.ts'
import type { KeptBrowser } from './kept-browser.ts'
import { launchChromium } from '../chromium/launch.ts'

/**
 * Starts the one browser of a run and a server over `dist/`, and ends both when the work is done or interrupted.
 * @param purpose what the browser is for, as the report says it: "Printing".
 * @param work gets the browser and the site's address, which ends with a slash.
 * @param kept a browser that is open already, and stays so.
 * @throws Mistake where there is no browser.
 */
export async function withBrowser<Result>(
  course: Course,
  purpose: string,
  progress: Progress,
  signal: AbortSignal | undefined,
  work: (browser: Browser, site: string) => Promise<Result>,
  kept?: KeptBrowser,
): Promise<Result> {
  const found = await findChromium(course.root)
  progress.note(`${purpose} with ${chromiumVersion(found)} (${found.source}): ${found.executable}`)
  const [server, browser] = await Promise.all([serveFolder(join(course.root, 'dist'), 0, builtBase(course)), kept?.get(found) ?? launchChromium(found)])
  const stop = () => void browser.close()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    signal?.throwIfAborted() // It may have come while the browser started, when nobody listened yet.
    return await work(browser, server.url)
  }
  finally {
    signal?.removeEventListener('abort', stop)
    await Promise.all([kept ? undefined : browser.close(), server.close()])
  }
}
