import type { Browser } from 'playwright-core'
import { Html, html } from '../../shared/html.ts'
import type { Fonts } from '../look/fonts.ts'
import type { PaperDocument } from './document.ts'
import { usualPrint } from '../print/print-options.ts'
import { canvas } from './picture.ts'
import { printedSlides } from './parts.ts'
import { documentSource, openDocument } from './open-document.ts'
import type { TakenDeck } from '../print/take-slides.ts'

/** In px: a slide is wide enough for its text to be read. */
const [slide, gap, margin] = [480, 24, 40]

/** overview.png: all slides of the deck on one sheet, numbered. */
export async function pictureOverview(browser: Browser, site: string, fonts: Fonts, taken: TakenDeck, file: string): Promise<void> {
  const slides = printedSlides(taken)
  const columns = Math.max(1, Math.round(Math.sqrt(slides.length)))
  const width = columns * slide + (columns - 1) * gap + 2 * margin
  const scale = slide / canvas.width
  const sheet: PaperDocument = {
    title: `${taken.deck.title} · ${taken.deck.locale} · overview`,
    locale: taken.deck.locale,
    fonts,
    head: ['', ''],
    foot: '',
    sheets: ['overview'],
    decks: [taken],
    body: html`<div class="overview" style="grid-template-columns:repeat(${columns},${slide}px);gap:${gap}px;padding:${margin}px">
${slides.map(({ slide: { no }, taken }) => html`<figure><div class="picture" style="width:${slide}px;height:${Math.round(canvas.height * scale)}px"><div class="canvas" style="transform:scale(${scale.toFixed(5)})">${new Html(taken.slide)}</div></div><figcaption>${no}</figcaption></figure>`)}
</div>`,
  }
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'light', locale: sheet.locale })
  try {
    await openDocument(page, site, sheet, documentSource(site, sheet, usualPrint))
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: file, type: 'png', fullPage: true })
  }
  finally {
    await page.close().catch(() => undefined)
  }
}
