import { type Html, html } from '../../shared/html.ts'
import { answers, glossary, hasAnswers, sourcesList } from './book/book-end.ts'
import { chapter } from './book/book-chapter.ts'
import { bookCover, contents, imprintPage } from './book/book-front.ts'
import { indexed, indexPages } from './book/book-index.ts'
import { bookMargins, bookPages, pageName } from './book/book-pages.ts'
import { editionOf } from './book/edition.ts'
import { bookModule } from './book-parts.ts'
import { bookSources } from './book-sources.ts'
import type { Course } from '../course/course.ts'
import type { PaperDocument } from './document.ts'
import type { PrintOptions } from '../print/print-options.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { termsOf } from '../course/terms.ts'
import { wordsOf } from '../course/read-words.ts'

/** The handbook, and what it holds beside its modules: for its outline. */
export interface Handbook extends PaperDocument {
  edition: string
  last: { name: string, anchor: string }[]
  /** What begins a page and is laid out alike whatever else is in the book. */
  parts: BookPart[]
}

/** What stands before the modules, a module, or what stands behind them. */
export interface BookPart {
  name: string
  paper: PaperDocument
  /** On a right-hand page, behind an empty one where it must. */
  opensRight: boolean
}

/** The index begins a page of its own, behind all else. */
const isNoIndex = ({ anchor }: { anchor: string }): boolean => anchor !== 'index'

/** handbook.pdf: all modules in one language as a book. */
export function handbook(course: Course, decks: TakenDeck[], locale: string, options: PrintOptions): Handbook {
  const words = wordsOf(course, locale).paper
  const title = course.title[locale] ?? ''
  const edition = editionOf(options, locale)
  const terms = termsOf(course, decks.map(({ deck }) => deck), locale)
  const sources = bookSources(decks)
  const { modules, entries } = indexed(decks.map(taken => bookModule(taken, words)), terms, locale)
  const back = [
    { name: words.answers, anchor: 'answers', body: hasAnswers(modules) && answers(modules, words) },
    { name: words.glossary, anchor: 'glossary', body: terms.length > 0 && glossary(terms, words) },
    { name: words.sources, anchor: 'sources', body: sources.length > 0 && sourcesList(sources, words) },
    { name: words.index, anchor: 'index', body: entries.length > 0 && indexPages(entries, words, locale) },
  ].filter(({ body }) => body !== false)
  const common = { title: `${title} · ${words.handbook}`, locale, words, fonts: course.fonts, margins: bookMargins, head: ['', ''] as [string, string], foot: '', sheets: ['book'] }
  const part = (name: string, styled: TakenDeck[], body: Html, opensRight: boolean, chapters: TakenDeck[] = []): BookPart =>
    ({ name, opensRight, paper: { ...common, decks: styled, body, pages: bookPages(course, chapters, locale, words) } })
  const parts = [
    part('front', decks, html`${bookCover(course, locale, modules, words, edition)}
${imprintPage(course, locale, words, options, edition)}
${contents(modules, back, words)}`, false),
    ...modules.map((module, index) => part(module.deck.module, [decks[index]!], html`<div class="${pageName(decks[index]!)}">${chapter(module, words)}</div>`, true, [decks[index]!])),
    ...back.length > 0 ? [part('back', decks, html`<div class="closing">${back.filter(isNoIndex).map(({ body }) => body)}
<div class="chapter-end" id="book-end" data-end="${back[0]!.anchor}"></div>${back.find(one => !isNoIndex(one))?.body}</div>`, back[0]!.anchor === 'answers')] : [],
  ]
  return {
    ...common,
    decks,
    edition,
    last: back.map(({ name, anchor }) => ({ name, anchor })),
    parts,
    body: html`${parts.map(({ paper }) => html`${paper.body}
`)}`,
    pages: bookPages(course, decks, locale, words),
  }
}
