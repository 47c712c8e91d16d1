import { type Html, html } from '../../../shared/html.ts'
import type { BookModule } from '../book-parts.ts'
import type { ModuleSources } from '../book-sources.ts'
import type { Term } from '../../course/course.ts'
import { pageNumber } from '../outline-list.ts'
import type { PaperWords } from '../../../words/words.ts'

/** The questions of a module whose answers the book gives. */
function answered({ sections }: BookModule) {
  return sections.flatMap(({ title, blocks }) => blocks.flatMap(block => block.kind === 'question' && block.answer ? [{ ...block, answer: block.answer, title }] : []))
}

/** True where the book gives an answer to a question. */
export function hasAnswers(modules: readonly BookModule[]): boolean {
  return modules.some(module => answered(module).length > 0)
}

/** The answers, by module, each with the page of its question. */
export function answers(modules: readonly BookModule[], words: PaperWords): Html {
  return html`<section class="answers" id="answers" data-cut data-right>
<h1>${words.answers}</h1>
<div class="in-columns">
${modules.map(module => ({ module, questions: answered(module) })).filter(({ questions }) => questions.length > 0).map(({ module: { deck }, questions }) => html`<h2>${deck.number} ${deck.title}</h2>
${questions.map(({ anchor, label, title, answer }) => html`<div class="one-answer" id="${anchor}-answer"><p class="kicker"><a href="#${anchor}">${label}</a> · ${words.page} ${pageNumber(anchor)}</p><h3>${title}</h3><div class="reading">${answer}</div></div>`)}`)}
</div>
</section>`
}

export function glossary(terms: readonly Term[], words: PaperWords): Html {
  return html`<section class="glossary" id="glossary" data-cut>
<h1>${words.glossary}</h1>
<dl>
${terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}
</dl>
</section>`
}

/** One list for the whole book. */
export function sourcesList(modules: readonly ModuleSources[], words: PaperWords): Html {
  return html`<section class="sources-list" id="sources" data-cut>
<h1>${words.sources}</h1>
${modules.map(({ deck, anchors, sources, text }) => html`<div class="of-module">
<h2>${anchors.map(anchor => html`<span id="${anchor}"></span>`)}${deck.number} ${deck.title}</h2>
<ol>${sources.map(({ no, html: source }) => html`<li><span class="source-no">${no}</span><div>${source}</div></li>`)}</ol>
<div class="slide reading">${text}</div>
</div>`)}
</section>`
}
