import type { Browser } from 'playwright-core'
import { html, Html } from '../../shared/html.ts'
import { authorIn } from '../course/author-in.ts'
import type { Course } from '../course/course.ts'
import { documentHtml, documentPath, type PaperDocument } from '../paper/document.ts'
import { usualPrint } from '../print/print-options.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { token } from '../look/tokens.ts'
import { fontStack } from '../look/fonts.ts'
import { palettePng } from './palette-png.ts'

/** In px, as shops for books ask for: two by three. */
const [width, height] = [1000, 1500]

/** The course's title over the first drawing that one of its covers has. */
export async function coverPicture(course: Course, decks: readonly TakenDeck[], locale: string, kind: string, browser: Browser, site: string): Promise<Uint8Array> {
  const drawn = decks.find(({ slides }) => slides[0]?.slide.includes('class="drawing"'))
  const { fonts } = course
  const paper: PaperDocument = {
    title: `${course.title[locale]} · ${locale} · cover`,
    locale,
    fonts,
    head: ['', ''],
    foot: '',
    sheets: [],
    decks: drawn ? [drawn] : [],
    body: html`<section class="book-front"><p>${kind}</p><h1>${course.title[locale]}</h1><p class="lead">${course.promise[locale]}</p><div class="front-drawing">${drawn && new Html(drawn.slides[0]!.slide)}</div><p class="by">${authorIn(course, locale)}</p></section>`,
    pages: `
html, body, main { margin: 0 !important; padding: 0 !important; width: ${width}px !important; background: ${token('paper').light} !important; }
.book-front { box-sizing: border-box; width: ${width}px; height: ${height}px; padding: 90px 80px; display: flex; flex-direction: column; color: ${token('ink').light}; font-family: ${fontStack(fonts, 'title')}; overflow: hidden; }
.book-front p { margin: 0; font-size: 34px; line-height: 1.35; }
.book-front h1 { margin: 24px 0 28px; font-size: 112px; line-height: 1.04; letter-spacing: -0.02em; font-weight: 600; text-wrap: balance; }
.book-front .lead { font-size: 38px; }
.front-drawing { flex: 1; position: relative; margin: 60px 0; min-height: 0; }
.front-drawing :is(.slidev-layout, .slidev-page, .print-slide-container) { all: unset !important; display: contents !important; }
.front-drawing .slidev-layout > :not(.drawing) { display: none !important; }
.front-drawing .drawing { position: absolute !important; inset: 0 !important; width: auto !important; height: auto !important; margin: 0 !important; overflow: hidden !important; }
.front-drawing .drawing > svg { width: 100% !important; height: 100% !important; }`,
  }
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', locale })
  try {
    const address = `${site}${documentPath(paper)}`
    await page.route(address, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentHtml(paper, usualPrint) }))
    await page.goto(address)
    await page.evaluate(async () => {
      // A slide's cover crops its drawing where the slide ends; what this one leaves to it is as wide or high as the title lets it.
      for (const drawing of document.querySelectorAll('.front-drawing .drawing > svg'))
        drawing.setAttribute('preserveAspectRatio', 'xMidYMid meet')
      await document.fonts.ready
    })
    return palettePng(await page.screenshot())
  }
  finally {
    await page.close().catch(() => undefined)
  }
}
