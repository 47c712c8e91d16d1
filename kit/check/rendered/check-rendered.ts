import { relative, sep } from 'node:path'
import pLimit from 'p-limit'
import type { Browser, Page } from 'playwright-chromium'
import { deckFolder } from '../../build/build-decks.ts'
import type { Course, Deck, Slide } from '../../course/course.ts'
import { deckName } from '../../course/select.ts'
import { Interrupted } from '../../mistakes.ts'
import type { Progress } from '../../report/progress.ts'
import type { Finding } from '../finding.ts'
import type { Fault } from './in-page/fault.ts'
import type { InPage, Sources } from './in-page/index.ts'
import { inPageScript } from './in-page-script.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { type PageFaults, watchPage } from './page-faults.ts'
import { type State, states } from './states.ts'
import { type SeenFault, toFindings } from './to-findings.ts'
import { patience, within } from './within.ts'

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
 * The rules are explained in docs/rules-rendered.md.
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
    viewport: { width: 980, height: 552 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: deck.locale,
  })
  const stop = () => void context.close()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await context.addInitScript({ content: await inPageScript() })
    const page = await context.newPage()
    const watched = watchPage(page, site)
    progress.step(name, 'opening for a look')
    const folder = relative(`${course.root}/dist`, deckFolder(course, deck)).split(sep).join('/')
    const isOpen = await openCheckPage(page, `${site}${folder}/index.html#/check?clicks=first`)
    const laidOut = await page.evaluate(() => workshopCheck.slides())
    const slideOf = (no: number) => deck.slides.find(slide => slide.id === laidOut.find(box => box.no === no)?.id) ?? deck.slides[no - 1]
    const seen = isOpen ? await lookAtAll(page, deck, slideOf, name, progress) : []
    const own = [...notRendered(deck, laidOut, isOpen), ...await ofPage(page, deck, watched, laidOut)]
    const findings = toFindings(deck, [...seen, ...own.map(fault => ({ fault }))], slideOf)
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

async function lookAtAll(page: Page, deck: Deck, slideOf: (no: number) => Slide | undefined, name: string, progress: Progress): Promise<SeenFault[]> {
  const sources: Sources = Object.fromEntries(deck.slides.map((_, index) => [index + 1, { content: slideOf(index + 1)?.content ?? '' }]))
  const lit = states.filter(state => state.scheme === 'light')
  const seen: SeenFault[] = []
  for (const state of states) {
    progress.step(name, `looking in ${state.scheme}, ${state.clicks} click state`)
    await show(page, state)
    const { faults, empty } = await within('Looking', page.evaluate(all => workshopCheck.look(all), sources))
    seen.push(...faults.map(fault => ({ fault, state, looked: states })))
    if (state.clicks === 'final')
      seen.push(...empty.map(no => ({ fault: emptySlide(no), state, looked: states.filter(({ clicks }) => clicks === 'final') })))
    progress.step(name, `axe in ${state.scheme}, ${state.clicks} click state`)
    const colourOnly = state.scheme === 'dark'
    const found = await within('axe', page.evaluate(colour => workshopCheck.accessibility(colour), colourOnly))
    seen.push(...found.map(({ ofColour, ...fault }) => ({ fault, state, looked: ofColour ? states : lit })))
  }
  progress.step(name, 'looking for glyphs')
  seen.push(...(await within('Looking for glyphs', missingGlyphs(page))).map(fault => ({ fault })))
  return seen
}

/** Puts the page into a state and waits until it is there. */
async function show(page: Page, { scheme, clicks }: State): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.evaluate((hash) => { location.hash = hash }, `#/check?clicks=${clicks}`)
  const dark = scheme === 'dark' ? '.dark' : ':not(.dark)'
  await page.waitForSelector(`html${dark}[data-check-ready][data-check-clicks=${clicks}]`, { state: 'attached', timeout: patience })
}

type LaidOut = ReturnType<InPage['slides']>

const emptySlide = (no: number): Fault => ({
  rule: 'slide-not-rendered', no, words: '', key: 'empty', size: 0,
  what: 'nothing is to be seen on the slide',
  next: 'Give it a title, or take the slide out.',
})

/** Slides that the Markdown has and the page has not. */
function notRendered(deck: Deck, laidOut: LaidOut, isOpen: boolean): Fault[] {
  const base = { rule: 'slide-not-rendered', words: '', key: 'missing', size: 0 }
  const next = 'Open the slide with "workshop dev": the browser\'s console shows what stopped it.'
  if (laidOut.length === 0 || !isOpen)
    return [{ ...base, no: undefined, what: `the deck did not lay out its ${deck.slides.length} slides`, next }]
  return deck.slides.flatMap((slide) => {
    const box = laidOut.find(({ id }) => id === slide.id || id === String(slide.no))
    const why = box?.fault === undefined ? '' : `: ${box.fault}`
    return box?.isThere ? [] : [{ ...base, no: slide.no, what: `the slide “${slide.title}” does not appear in the built deck${why}`, next }]
  })
}

/** What the page said and asked for, each with the slides that it is about. */
async function ofPage(page: Page, deck: Deck, watched: PageFaults, laidOut: LaidOut): Promise<Fault[]> {
  const faults: Fault[] = []
  const users = async (url: string): Promise<(number | undefined)[]> => {
    const found = await page.evaluate(address => workshopCheck.users(address), url)
    const name = url.split('/').at(-1)!
    return found.length > 0 ? found : [deck.slides.find(slide => name !== '' && slide.raw.includes(name))?.no]
  }
  for (const text of watched.errors) {
    const thrown = laidOut.find(({ fault }) => fault && text.includes(fault))
    // Told by slide-not-rendered and request-foreign already.
    if (thrown?.isThere === false || Array.from(watched.foreign).some(url => text.includes(url)))
      continue
    const no = thrown?.no
    faults.push({ rule: 'console-error', no, words: '', key: text, size: 0, what: `the console says: ${text}`, next: 'Open the deck with "workshop dev": the browser\'s console shows where it comes from.' })
  }
  for (const url of watched.foreign) {
    for (const no of await users(url))
      faults.push({ rule: 'request-foreign', no, words: url, key: url, size: 0, what: `${url} is on another host`, next: 'Put the file beside the deck: a venue may have no network, and nobody may be told who looks.' })
  }
  for (const [url, reason] of watched.failed) {
    for (const no of await users(url))
      faults.push({ rule: 'request-failed', no, words: url.split('/').at(-1)!, key: url, size: 0, what: `${new URL(url).pathname} did not load (${reason})`, next: 'Check the name and the place of the file.' })
  }
  return faults
}
