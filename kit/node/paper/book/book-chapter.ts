import { Html, html } from '../../../shared/html.ts'
import type { BookBlock, BookModule, BookSection } from '../book-parts.ts'
import { breakListings } from './book-listing.ts'
import { drawingOf, figurePicture } from './book-figure.ts'
import { pageNumber } from '../outline-list.ts'
import type { PaperWords } from '../../../words/words.ts'

/** Lines to write on, beside a question. */
const answerLines = 3

/** A module: the page that opens it, and its text. */
export function chapter(module: BookModule, words: PaperWords): Html {
  return html`<article class="chapter">
${opening(module, words)}
${module.sections.map(section => sectionHtml(section, words))}
<div class="chapter-end" id="${module.cover.anchor}-end" data-end="${module.cover.anchor}"></div>
</article>`
}

/** The page that opens a module, at the right: its drawing, number, title, promise, and what one can do afterwards. */
function opening({ deck, cover, lead, objectives }: BookModule, words: PaperWords): Html {
  return html`<section class="opening" id="${cover.anchor}" data-cut data-right>
<div class="front">
<div class="said">
<p class="chapter-number" aria-label="${words.module(deck.number)}">${deck.number}</p>
<h1>${deck.title}</h1>
<p class="promise">${deck.promise}</p>
</div>
${drawingOf(cover, 94, 105)}
</div>
<div class="both">
<div class="slide reading">${lead}</div>
${objectives && html`<div class="able"><h2>${words.promise}</h2><div class="reading">${objectives}</div></div>`}
</div>
</section>`
}

function sectionHtml({ anchor, isPart, level, title, blocks }: BookSection, words: PaperWords): Html {
  const heading = new Html(isPart || level === 3
    ? `<h${level}>${title.source}</h${level}>`
    : `<h3 aria-level="2">${title.source}</h3>`)
  const isExercise = blocks[0]?.kind === 'question' || blocks[0]?.kind === 'activity'
  return html`<section class="slide passage${isPart && ' opens-part'}" id="${anchor}" data-cut>
${!isExercise && heading}
${blocks.map(block => blockHtml(block, heading, words))}
</section>`
}

function blockHtml(block: BookBlock, heading: Html, words: PaperWords): Html {
  switch (block.kind) {
    case 'text': return html`<div class="reading">${breakListings(block.html)}</div>`
    case 'aside': return html`<div class="said-aside reading">${block.html}</div>`
    case 'figure': return html`<div class="shown" id="${block.anchor}">${caption(block)}${figurePicture(block.slide, block.region)}</div>`
    case 'table': return html`<div class="shown of-table" id="${block.anchor}">${caption(block)}<div class="reading">${block.html}</div></div>`
    case 'listing': return html`<div class="shown of-listing${isShort(block.code, block.output) && ' short'}" id="${block.anchor}">${caption(block)}<div class="reading listing-code">${breakListings(block.code)}</div>
${block.output && html`<div class="reading listing-output"><p class="kicker">${[words.output, ...block.notes].join(' · ')}</p>${block.output}</div>`}</div>`
    case 'number': return html`<div class="key-figure"><p class="key-value">${inline(block.value)}</p><div class="reading">${block.counts}<div class="key-source">${block.source}</div></div></div>`
    case 'question': return html`<div class="exercise" id="${block.anchor}">
<p class="kicker">${block.label}</p>${heading}
<div class="reading">${block.html}</div>
<div class="write" aria-hidden="true">${Array.from({ length: answerLines }, () => html`<div></div>`)}</div>
${block.answer && html`<p class="see"><a href="#${block.anchor}-answer">${words.answerOnPage}</a> ${pageNumber(`${block.anchor}-answer`)}</p>`}
</div>`
    case 'activity': return html`<div class="exercise sheet-of-work" id="${block.anchor}">
<p class="kicker">${block.label}</p>${heading}
${block.task.source !== '' && html`<div class="reading">${block.task}</div>`}
${block.handIn.source !== '' && html`<div class="reading hand-in"><p class="kicker">${words.handIn}</p>${block.handIn}</div>`}
<div class="reading worksheet-text">${breakListings(block.sheet)}</div>
</div>`
    case 'recap': return html`<div class="in-short reading">${block.html}</div>`
  }
}

/** A listing that stays whole with what it prints: a page holds two such. */
function isShort(...parts: readonly (Html | undefined)[]): boolean {
  return parts.reduce((lines, part) => lines + (part?.source.split('\n').length ?? 0), 0) <= 24
}

function caption({ label, caption }: { label: string, caption: string }): Html {
  return html`<p class="caption"><strong>${label}</strong> ${caption}</p>`
}

/** Paragraphs as one line. */
function inline({ source }: Html): Html {
  return new Html(source.replace(/<\/?(?:p|div)\b[^>]*>/g, ' ').trim())
}
