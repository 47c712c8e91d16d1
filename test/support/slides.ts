import type { Locator, Page } from 'playwright-chromium'
import { afterEach, expect, inject } from 'vitest'
import { type Browsing, type Opened, shownSlide, useBrowser } from './open.ts'

/** How a slide is opened. */
export interface SlideOptions {
  /** How far: none of its clicks where nothing is said. */
  clicks?: number
  reducedMotion?: 'reduce'
}

/** A slide as the room sees it. */
export interface OpenSlide {
  page: Page
  /** The slide that is shown, also after the deck has moved on. */
  shown: Locator
  buttons: Locator
  /** Those of the buttons that have opened something. */
  expanded: Locator
  /** How far the slide is opened, as the address says. */
  clicks: () => number
}

/** What a test file has of a module's decks. */
export interface DeckSlides extends Browsing {
  /** Opens a slide anew, as a visitor who comes for the first time. All tests of a file share the one window. */
  openSlide: (locale: string, id: string, options?: SlideOptions) => Promise<OpenSlide>
  /**
   * A slide alone on the print page, with the text beside it that the handout prints, in the same window: what an opened
   * slide has kept there is still kept.
   */
  onPaper: (locale: string, id: string) => Promise<Locator>
}

/** The slides of a module. What goes wrong on any page of theirs fails the test. */
export function useSlides(module: string, made: 'fixture' | 'course' = 'fixture'): DeckSlides {
  const browsing = useBrowser(undefined, made)
  const { newPage, site } = browsing
  const ids = inject(made).slides[module] ?? []
  let opened: Promise<Opened> | undefined

  /** Loads a page of a deck anew. */
  async function load(locale: string, place: string, { reducedMotion }: SlideOptions = {}): Promise<Page> {
    const { page } = await (opened ??= newPage())
    // An address that differs in its hash alone would leave the deck as it is.
    await page.goto('about:blank')
    await page.mouse.move(0, 0)
    await page.emulateMedia({ reducedMotion: reducedMotion ?? null, colorScheme: null })
    await page.goto(`${site}${module}/${locale}/index.html${place}`)
    return page
  }

  async function onPaper(locale: string, id: string): Promise<Locator> {
    const no = ids.indexOf(id) + 1
    if (no === 0)
      throw new Error(`There is no slide #${id} in ${module}.`)
    const page = await load(locale, `?print#/print?from=${no}&to=${no}`)
    await page.waitForSelector('html[data-print-ready="1"]', { state: 'attached' })
    return page.locator(`.print-page#${id}`)
  }

  afterEach(async () => {
    if (opened)
      expect((await opened).faults.splice(0)).toEqual([])
  })

  return {
    ...browsing,
    async openSlide(locale, id, options = {}) {
      await forget(opened)
      const page = await load(locale, `#/${id}?clicks=${options.clicks ?? 0}`, options)
      const shown = shownSlide(page)
      await shown.locator('h1').waitFor()
      return { page, shown, buttons: shown.getByRole('button'), expanded: shown.getByRole('button', { expanded: true }), clicks: () => clicksOf(page) }
    },
    onPaper,
  }
}

/** Takes from a window what a deck has kept in it, as a slide's ratings: each slide is opened by somebody new. */
async function forget(opened: Promise<Opened> | undefined): Promise<void> {
  const page = (await opened)?.page
  if (page && page.url() !== 'about:blank') {
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
  }
}

/** How far the slide is opened, as the address says. */
function clicksOf(page: Page): number {
  return Number(new URL(page.url().replace('#', '')).searchParams.get('clicks') ?? 0)
}

/** Puts the focus on the slide's first button and presses keys, the last of which opens what stands at this click. */
export async function openByKeyboard({ page, buttons, clicks }: OpenSlide, keys: string[], click: number): Promise<void> {
  await buttons.first().focus()
  for (const key of keys) {
    expect(clicks()).toBe(0)
    await page.keyboard.press(key)
  }
  await expect.poll(clicks).toBe(click)
}

/** Expects the deck to hear these keys, although a button may have the focus, and to go one click further. */
export async function expectKeysAreTheDecks({ page, clicks }: OpenSlide, ...keys: string[]): Promise<void> {
  const before = clicks()
  for (const key of keys)
    await page.keyboard.press(key)
  await expect.poll(clicks).toBe(before + 1)
}

/** Expects that nothing on a slide moves, in light and in dark. For a slide that was opened with reduced motion. */
export async function expectNothingMoves({ page, shown }: OpenSlide): Promise<void> {
  for (const [colorScheme, root] of [['light', 'html:not(.dark)'], ['dark', 'html.dark']] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(root).waitFor()
    const moving = await shown.evaluate(slide => [...slide.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
        const longest = (times: string) => Math.max(...times.split(',').map(time => parseFloat(time)))
        // What is drawn by an animation has a thousandth of a second to be there.
        return longest(transitionDuration) > 0 || (animationName !== 'none' && longest(animationDuration) > 0.001)
      })
      .map(element => element.outerHTML.slice(0, 120)))
    expect(moving, colorScheme).toEqual([])
  }
}

/** Expects all of this in what can be read on a part of a page. */
export async function expectWords(part: Locator, words: Iterable<string>): Promise<void> {
  const text = await part.innerText()
  for (const word of words)
    expect(text).toContain(word)
}
