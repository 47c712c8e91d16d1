import type { Locator, Page } from 'playwright-chromium'
import { afterEach, expect, inject } from 'vitest'
import { type Browsing, type Opened, shownSlide, useBrowser } from './open.ts'

export const locales = ['en', 'pt-BR'] as const

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
  /** A slide on the print page, which is there for all tests of the file and to be left as it is; or on one laid out in a page that has been elsewhere. */
  onPaper: (locale: string, id: string, page?: Page) => Promise<Locator>
  /** The same of a slide on the page that the handouts are made of: the slide and the text beside it. */
  inHandout: (locale: string, id: string) => Promise<Locator>
}

/** The slides of the deck that shows every component. */
export const useGallery = (): DeckSlides => useSlides('00-components')

/** The slides of a module. What goes wrong on any page of theirs fails the test. */
export function useSlides(module: string): DeckSlides {
  const browsing = useBrowser()
  const { newPage, site } = browsing
  const ids = inject('slides')[module] ?? []
  const pages = new Map<string, Promise<Opened>>()
  const address = (locale: string, place: string) => `${site}${module}/${locale}/index.html${place}`

  /** The window of this name: a new one the first time. */
  function windowOf(name: string): Promise<Opened> {
    const page = pages.get(name) ?? newPage()
    pages.set(name, page)
    return page
  }

  async function layOut(page: Page, locale: string, id: string, on: 'print' | 'handout'): Promise<Locator> {
    const no = ids.indexOf(id) + 1
    if (no === 0)
      throw new Error(`There is no slide #${id} in ${module}.`)
    const whole = address(locale, `?print#/${on}`)
    if (page.url() !== whole)
      await page.goto(whole)
    await page.waitForSelector(`html[data-${on}-ready]`, { state: 'attached' })
    return page.locator(`.print-page[data-no="${no}"]`)
  }

  afterEach(async () => {
    for (const opened of pages.values())
      expect((await opened).faults.splice(0)).toEqual([])
  })

  return {
    ...browsing,
    async openSlide(locale, id, { clicks = 0, reducedMotion } = {}) {
      const { page } = await windowOf('slide')
      await forget(page)
      await page.emulateMedia({ reducedMotion: reducedMotion ?? null, colorScheme: null })
      await page.goto(address(locale, `#/${id}?clicks=${clicks}`))
      const shown = shownSlide(page)
      await shown.locator('h1').waitFor()
      return { page, shown, buttons: shown.getByRole('button'), expanded: shown.getByRole('button', { expanded: true }), clicks: () => clicksOf(page) }
    },
    onPaper: async (locale, id, page) => layOut(page ?? (await windowOf(`print ${locale}`)).page, locale, id, 'print'),
    inHandout: async (locale, id) => layOut((await windowOf(`handout ${locale}`)).page, locale, id, 'handout'),
  }
}

/** Takes a page back to where a new one is: nothing loaded, nothing kept, the mouse in its corner. */
async function forget(page: Page): Promise<void> {
  if (page.url() === 'about:blank')
    return
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  // An address that differs in its hash alone would leave the deck as it is.
  await page.goto('about:blank')
  await page.mouse.move(0, 0)
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
      .filter(element => [getComputedStyle(element).transitionDuration, getComputedStyle(element).animationDuration].some(times => times.split(',').some(time => parseFloat(time) > 0)))
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
