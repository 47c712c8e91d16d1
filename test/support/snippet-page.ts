import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { expect } from 'vitest'
import { type Browsing, type Opened, shownSlide } from './open.ts'

/** A slide with code that runs. */
export interface SnippetPage extends Opened {
  /** Presses the button of this name. */
  press: (name: string) => Promise<void>
  /** What the code has printed. */
  output: () => Promise<string>
}

export const outputOf = (page: Page) => shownSlide(page).getByRole('log')
export const editorOf = (page: Page) => shownSlide(page).getByRole('textbox')

/** The first run loads what it needs; an endless one has ten seconds. */
export const eventually = (value: () => Promise<unknown>) => expect.poll(value, { timeout: 15_000 })

/** Opens a deck at a slide with code, and from then on lets nothing through but the deck's own files. */
export async function openSnippet({ open, site }: Browsing, deck: string, id: string, options?: BrowserContextOptions): Promise<SnippetPage> {
  const opened = await open(`${deck}index.html#/${id}`, options)
  const { origin } = new URL(deck, site)
  await opened.page.context().route(url => url.origin !== origin && url.protocol !== 'blob:', route => route.abort())
  await shownSlide(opened.page).locator('.snippet').waitFor()
  return {
    ...opened,
    press: name => shownSlide(opened.page).getByRole('button', { name, exact: true }).click(),
    output: () => outputOf(opened.page).innerText(),
  }
}

/** Writes the text of a snippet anew and runs it. */
export async function runEdited(page: Page, change: (text: string) => string): Promise<void> {
  await editorOf(page).fill(change(await editorOf(page).inputValue()))
  await page.keyboard.press('Control+Enter')
}

/** The lines of what code has printed, without what stands behind them, without empty ones and without the signs that a slide draws. */
export const printedLines = (text: string): string[] => text.replace(/[✗✓]/g, '').split('\n').map(line => line.trimEnd()).filter(Boolean)
