import { relative, sep } from 'node:path'
import pLimit from 'p-limit'
import type { Browser, Page } from 'playwright-core'
import { deckFolder } from '../../built/deck-folder.ts'
import type { Course, Deck } from '../../course/course.ts'
import { deckName } from '../../course/select.ts'
import { Interrupted } from '../../base/mistakes.ts'
import { readDeck } from '../markdown/read-deck.ts'
import type { Progress } from '../../report/progress.ts'
import type { Finding } from '../finding.ts'
import { clickCues } from './click-cues.ts'
import { missingSlides, pageFaults } from './deck-faults.ts'
import type { InPage } from '../../../page/check/index.ts'
import { inPageScript } from './in-page-script.ts'
import { lookAtSlides } from './look-at-slides.ts'
import { states } from './states.ts'
import { toFindings } from './to-findings.ts'
import { watchPage } from './watch-page.ts'
import { patience } from './within.ts'

declare const workshopCheck: InPage

export interface RenderedOptions {
  browser: Browser
  /** The address of the served `dist/`, with a slash at its end. */
  site: string
  /** How many decks are looked at side by side. */
  jobs: number
  progress: Progress
  signal?: AbortSignal
}

/**
 * Looks at every slide of the built decks, in light and in dark, in the first and in the final click state.
 * The rules are explained in docs/rules.md.
 */
export async function checkRendered(course: Course, decks: Deck[], options: RenderedOptions): Promise<Finding[]> {
  const limit = pLimit(options.jobs)
  const findings = await Promise.all(decks.map(deck => limit(() => {
    if (options.signal?.aborted)
      throw new Interrupted()
    return checkDeck(course, deck, options)
  })))
  return findings.flat()
}

async function checkDeck(course: Course, deck: Deck, { browser, site, progress, signal }: RenderedOptions): Promise<Finding[]> {
  const name = deckName(deck)
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 980, height: 552 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: deck.locale,
  })
  const stop = () => void context.close().catch(() => undefined)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await context.addInitScript({ content: await inPageScript() })
    const page = await context.newPage()
    const watched = watchPage(page, site)
    progress.step(name, 'opening for a look')
    const folder = relative(`${course.root}/dist`, deckFolder(course, deck)).split(sep).join('/')
    const isOpen = await openCheckPage(page, `${site}${folder}/index.html#/check?clicks=first`)
    const laidOut = await page.evaluate(() => workshopCheck.slides())
    // The page may lack slides, and then counts others than the Markdown does.
    const slideOf = (no: number) => deck.slides.find(slide => slide.id === laidOut.find(box => box.no === no)?.id) ?? deck.slides[no - 1]
    const read = readDeck(course, deck).slides
    const seen = isOpen ? await lookAtSlides(page, laidOut.map(({ no }) => ({ no, slide: read.find(({ slide }) => slide === slideOf(no)) })), step => progress.step(name, step)) : []
    const own = [...missingSlides(deck, isOpen ? laidOut : []), ...clickCues(laidOut, slideOf), ...await pageFaults(page, deck, watched, laidOut, slideOf)]
    const findings = [
      ...toFindings(deck, seen, slideOf),
      ...toFindings(deck, own.map(fault => ({ fault })), no => deck.slides.find(slide => slide.no === no)),
    ]
    progress.done(name, `${laidOut.length} slides looked at in ${states.length} states: ${findings.length === 1 ? '1 finding' : `${findings.length} findings`}`)
    return findings
  }
  catch (error) {
    if (signal?.aborted)
      throw new Interrupted()
    progress.failed(name, 'could not be looked at')
    throw new Error(`Looking at ${name} failed.`, { cause: error })
  }
  finally {
    signal?.removeEventListener('abort', stop)
    await context.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
}

/** @returns whether the page laid its slides out; where not, what it says by itself tells why. */
async function openCheckPage(page: Page, url: string): Promise<boolean> {
  const response = await page.goto(url)
  return response?.ok() === true
    && page.waitForSelector('html[data-check-ready]', { state: 'attached', timeout: patience }).then(() => true, () => false)
}
