import { type Html, html } from '../../../shared/html.ts'
import type { BookModule, BookSection } from '../book-parts.ts'
import { authorIn } from '../../course/author-in.ts'
import type { Course } from '../../course/course.ts'
import { drawingOf } from './book-figure.ts'
import { pageNumber } from '../outline-list.ts'
import type { PrintOptions } from '../../print/print-options.ts'
import { qrCode } from '../qr-code.ts'
import type { PaperWords } from '../../../words/words.ts'

/** The first page: what the book is called, and the drawing of its first module. */
export function bookCover(course: Course, locale: string, modules: readonly BookModule[], words: PaperWords, edition: string): Html {
  const [picture] = modules.flatMap(({ cover }) => drawingOf(cover, 170, 168) ?? [])
  return html`<section class="book-cover" id="cover">
<p class="kicker">${words.handbook}</p>
<h1>${course.title[locale]}</h1>
<p class="lead">${course.promise[locale]}</p>
<div class="art">${picture}</div>
<p class="by"><span>${authorIn(course, locale)}</span><span>${edition}</span></p>
</section>`
}

/** The page behind the cover: whose the book is, which edition, what one may do with it, and where the slides are. */
export function imprintPage(course: Course, locale: string, words: PaperWords, { url }: PrintOptions, edition: string): Html {
  return html`<section class="imprint-page" id="imprint" data-cut>
<div>
<p><strong>${course.title[locale]}</strong><br>${course.promise[locale]}</p>
<p>${authorIn(course, locale)}<br>${words.edition(edition)}</p>
${course.licence && html`<p>${words.licensed(course.licence.name)}<br><a href="${course.licence.url}">${plain(course.licence.url)}</a></p>`}
${url !== undefined && html`<p>${words.bookOf}<br><a href="${url}">${plain(url)}</a></p><a href="${url}">${qrCode(url, words.qr(url))}</a>`}
</div>
</section>`
}

/** The modules with their parts, and what stands behind them, each with its page. */
export function contents(modules: readonly BookModule[], last: readonly { name: string, anchor: string }[], words: PaperWords): Html {
  return html`<nav class="book-contents" id="contents" data-cut aria-label="${words.contents}">
<h1>${words.contents}</h1>${modules.map(({ deck, cover, sections }) => html`<section>
<div class="chapter-entry"><span class="entry-number">${deck.number}</span><a href="#${cover.anchor}">${deck.title}</a><span class="leader" aria-hidden="true"></span>${pageNumber(cover.anchor)}</div>
<ol>${listed(sections).map(({ title, anchor, isPart }) => html`<li class="${isPart ? 'opens-part' : 'one'}"><a href="#${anchor}">${title}</a><span class="leader" aria-hidden="true"></span>${pageNumber(anchor)}</li>`)}</ol>
</section>`)}
${last.map(({ name, anchor }) => html`<div class="chapter-entry"><a href="#${anchor}">${name}</a><span class="leader" aria-hidden="true"></span>${pageNumber(anchor)}</div>`)}
</nav>`
}

/** The parts of a module; of one without parts, its sections. */
function listed(sections: readonly BookSection[]): readonly BookSection[] {
  const parts = sections.filter(({ isPart }) => isPart)
  return parts.length > 0 ? parts : sections
}

const plain = (address: string): string => address.replace(/^https?:\/\/|\/$/g, '')
