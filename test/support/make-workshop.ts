import { chromium } from 'playwright-chromium'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../kit/node/chromium/find-chromium.ts'
import { serveFolder } from '../../kit/node/serve/static-server.ts'
import { course, root } from './project.ts'
import { runWorkshop } from './run-workshop.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, served under a path of some depth. */
    site: string
    /** Where the one browser of all tests listens. */
    browser: string
    /** The ids of each module's slides, in order, by the module's name; the gallery's too. */
    slides: Record<string, string[]>
  }
}

/** Makes the real site and exports once, and starts the one server and the one browser that all tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { code, stdout, stderr } = await runWorkshop(root, ['make'])
  if (code !== 0)
    throw new Error(`workshop make failed:\n${stderr}${stdout}`)
  // The components' tests look at the deck that shows them all, which is no part of the course.
  const gallery = await runWorkshop(root, ['build', '0'])
  if (gallery.code !== 0)
    throw new Error(`workshop build 0 failed:\n${gallery.stderr}`)
  const server = await serveFolder(`${root}/dist`, 0, '/some/where/')
  const found = await findChromium(root)
  const browser = await chromium.launchServer({ executablePath: found.executable, env: { ...process.env as Record<string, string>, ...found.env } })
  project.provide('site', server.url)
  project.provide('browser', browser.wsEndpoint())
  project.provide('slides', Object.fromEntries([...course.extras, ...course.modules].map(({ name, decks }) => [name, decks[0]?.slides.map(({ id }) => id) ?? []])))
  return async () => {
    await browser.close()
    await server.close()
  }
}
