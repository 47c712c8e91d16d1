import { type Html, html } from '../../shared/html.ts'
import { authorIn } from '../course/author-in.ts'
import type { Course } from '../course/course.ts'
import { chapter } from './attendee.ts'
import { closing } from './closing.ts'
import { css, marginBox, type PaperDocument } from './document.ts'
import { imprint } from './imprint.ts'
import { outlineList, pageNumber } from './outline-list.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { printedSlides } from './parts.ts'
import { qrCode } from './qr-code.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { termsOf } from '../course/terms.ts'
import type { PaperWords } from '../../words/words.ts'
import { wordsOf } from '../course/read-words.ts'

/** handbook.pdf: the handouts of all modules in one language as one book. */
export function handbook(course: Course, decks: TakenDeck[], locale: string, options: PrintOptions): PaperDocument {
  const words = wordsOf(course, locale).paper
  const title = course.title[locale] ?? ''
  return {
    title: `${title} · ${words.handbook}`,
    locale,
    words,
    fonts: course.fonts,
    head: [title, words.handbook],
    foot: imprint(course, locale, options),
    sheets: ['attendee', 'handbook'],
    decks,
    body: html`${bookCover(course, locale, decks, words, options)}
${contents(course, decks, locale, words)}
${decks.map(taken => html`<div class="${pageName(taken)}">${chapter(taken, words, { ...options, layout: 'notes' })}</div>`)}
${closing(course, decks, words, locale)}`,
    pages: decks.map(taken => chapterPages(course, taken, words)).join('\n'),
  }
}

function bookCover(course: Course, locale: string, decks: TakenDeck[], words: PaperWords, { url }: PrintOptions): Html {
  return html`<section class="sheet title book-cover" id="cover">
<p class="kicker">${words.handbook}</p>
<h1>${course.title[locale]}</h1>
<p class="lead">${course.promise[locale]}</p>
<ol class="modules">${decks.map(({ deck }) => html`<li><span class="number">${String(deck.number).padStart(2, '0')}</span> ${deck.title}</li>`)}</ol>
<div class="imprint"><p>${authorIn(course, locale)}${course.licence && html` · <a href="${course.licence.url}">${course.licence.name}</a>`}</p>${url !== undefined && html`<a href="${url}">${qrCode(url, words.qr(url))}</a><p><a href="${url}">${url.replace(/^https?:\/\/|\/$/g, '')}</a></p>`}</div>
</section>`
}

/** The modules, their slides, and the lists at the end, each with its page. */
function contents(course: Course, decks: TakenDeck[], locale: string, words: PaperWords): Html {
  const last = [
    ...termsOf(course, decks.map(({ deck }) => deck), locale).length > 0 ? [{ name: words.glossary, anchor: 'glossary' }] : [],
    ...decks.some(({ slides }) => slides.some(slide => slide.sources)) ? [{ name: words.sources, anchor: 'sources' }] : [],
  ]
  return html`<nav class="book-contents" id="contents" data-cut aria-label="${words.contents}">
<h1>${words.contents}</h1>
${decks.map((taken) => {
  const slides = printedSlides(taken)
  return html`<section>
<div class="chapter-entry"><span class="number">${taken.deck.number}</span><a href="#${slides[0]!.anchor}">${taken.deck.title}</a><span class="min">${words.minutes(taken.deck.minutes)}</span><span class="leader" aria-hidden="true"></span>${pageNumber(slides[0]!.anchor)}</div>
<div class="toc">${outlineList(slides.slice(1), words)}</div>
</section>`
})}
${last.map(({ name, anchor }) => html`<div class="chapter-entry"><a href="#${anchor}">${name}</a><span class="leader" aria-hidden="true"></span>${pageNumber(anchor)}</div>`)}
</nav>`
}

/** The pages of a chapter name it in their head. */
function chapterPages({ fonts }: Course, taken: TakenDeck, words: PaperWords): string {
  const name = pageName(taken)
  return `.${name} { page: ${name} }
@page ${name} { ${marginBox(fonts, 'top-right', css(`${words.module(taken.deck.number)}: ${taken.deck.title}`), 'vertical-align: bottom; padding-bottom: 5mm; text-align: right')} }`
}

function pageName({ deck }: TakenDeck): string {
  return `chapter-${deck.number}`
}
