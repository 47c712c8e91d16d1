import { Html, html } from '../../shared/html.ts'
import type { BookSlide } from '../../page/book-slide.ts'
import type { EpubWords, PaperWords } from '../../words/words.ts'
import type { Deck, Term } from '../course/course.ts'
import { slideAnchor } from '../print/take-slides.ts'
import type { BookFile } from './pack.ts'

/** Everything that a book for readers is made of. */
export interface Book {
  /** A URN that stays the same in every edition. */
  id: string
  locale: string
  title: string
  promise: string
  author: string
  licence: { name: string, url: string } | undefined
  /** Where the site is hosted. */
  url: string | undefined
  /** As the imprint says it. */
  edition: string | undefined
  /** When the text was last changed, to the second. */
  modified: Date
  words: { paper: PaperWords, epub: EpubWords }
  modules: BookModule[]
  terms: Term[]
  cover: Uint8Array
  /** By name, below `images/`. */
  pictures: ReadonlyMap<string, Uint8Array>
  style: string
}

export interface BookModule { deck: Deck, slides: BookSlide[] }

/** A slide that stands in its chapter, with its place in the way through it. */
interface Entry { title: string, href: string, children: Entry[] }

interface Page { id: string, path: string, title: string, body: Html, properties?: string }

/** The file of a module in the book. */
export function chapterFile(deck: Deck): string {
  return `${deck.module}.xhtml`
}

export const sourcesFile = 'sources.xhtml'

/** The files of the book, in the order in which they are packed; EPUB 3.3. */
export function bookFiles(book: Book): BookFile[] {
  const pages = pagesOf(book)
  const files: BookFile[] = [
    ...pages.map(page => ({ path: `EPUB/${page.path}`, content: pageText(book, page) })),
    { path: 'EPUB/book.css', content: book.style },
    { path: 'EPUB/images/cover.png', content: book.cover },
    ...Array.from(book.pictures, ([name, content]) => ({ path: `EPUB/images/${name}`, content })),
  ]
  return [
    { path: 'META-INF/container.xml', content: `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
` },
    { path: 'EPUB/package.opf', content: packageText(book, pages) },
    ...files,
  ]
}

function pagesOf(book: Book): Page[] {
  const { words: { paper, epub }, modules, terms } = book
  const cited = modules.filter(({ slides }) => slides.some(slide => slide.sources))
  return [
    { id: 'cover', path: 'cover.xhtml', title: epub.cover, body: html`<section class="cover" epub:type="cover"><img src="images/cover.png" alt="${epub.coverText(book.title, book.author)}" width="1000" height="1500"/></section>` },
    { id: 'imprint', path: 'imprint.xhtml', title: book.title, body: imprint(book) },
    { id: 'nav', path: 'nav.xhtml', title: paper.contents, body: navigation(book), properties: 'nav' },
    ...modules.map(module => ({ id: `module-${module.deck.number}`, path: chapterFile(module.deck), title: module.deck.title, body: chapter(book, module) })),
    ...terms.length > 0 ? [{ id: 'glossary', path: 'glossary.xhtml', title: paper.glossary, body: html`<section epub:type="glossary" role="doc-glossary" aria-labelledby="title">
<h1 id="title">${paper.glossary}</h1>
<dl>
${terms.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>\n`)}</dl>
</section>` }] : [],
    ...cited.length > 0 ? [{ id: 'sources', path: sourcesFile, title: paper.sources, body: html`<section epub:type="bibliography" role="doc-bibliography" aria-labelledby="title">
<h1 id="title">${paper.sources}</h1>
${cited.map(({ deck, slides }) => html`<h2>${deck.title}</h2>\n${slides.filter(slide => slide.sources).map(slide => html`<div id="${slide.anchor}">${new Html(slide.sources)}${new Html(slide.body)}</div>\n`)}`)}</section>` }] : [],
  ]
}

/** What stands behind a book's title. A line says the edition where one is named. */
function imprint({ title, promise, author, licence, url, edition, words: { paper, epub } }: Book): Html {
  return html`<section epub:type="titlepage" role="region" aria-labelledby="title">
<p class="kicker">${paper.handbook}</p>
<h1 id="title">${title}</h1>
<p class="promise">${promise}</p>
<p>${author}</p>
${edition !== undefined && html`<p class="edition">${edition}</p>\n`}${licence && html`<p>${epub.licence} <a href="${licence.url}">${licence.name}</a></p>\n`}${url !== undefined && html`<p>${paper.online}: <a href="${url}">${url.replace(/^https?:\/\/|\/$/g, '')}</a></p>\n`}</section>`
}

/** A module: its title, what it gives, and its slides, those of a part one level below it. */
function chapter({ words: { paper } }: Book, { deck, slides }: BookModule): Html {
  const [cover, ...others] = slides
  return html`<section epub:type="chapter" role="doc-chapter" aria-labelledby="${cover!.anchor}">
<h1 id="${cover!.anchor}"><span class="number">${paper.module(deck.number)}</span> ${deck.title}</h1>
<p class="promise">${deck.promise}</p>
${new Html(cover!.body)}
${others.filter(slide => !slide.sources).map(slide => section(deck, slide, paper))}</section>`
}

function section(deck: Deck, slide: BookSlide, paper: PaperWords): Html {
  const { layout, title, level, exercise } = described(deck, slide, paper)
  const heading = new Html(`h${level}`)
  const kicker = exercise ?? slide.kicker
  return html`${kicker !== '' && html`<p class="kicker">${kicker}</p>\n`}<${heading} id="${slide.anchor}"${layout === 'section' && new Html(' class="part"')}>${slide.heading ? new Html(slide.heading) : title}</${heading}>
${new Html(slide.body)}
`
}

function described(deck: Deck, { anchor }: BookSlide, paper: PaperWords): { layout: string, title: string, level: number, exercise: string | undefined } {
  const index = deck.slides.findIndex(slide => slideAnchor(deck, slide.id) === anchor)
  const slide = deck.slides[index]!
  return {
    layout: slide.layout,
    title: slide.title,
    level: slideLevel(deck, index),
    exercise: slide.layout === 'activity' ? `${paper.worksheet} \u00B7 ${paper.minutes(Number(slide.frontmatter.clock ?? slide.minutes))}` : undefined,
  }
}

/** The rank of a slide's heading: 2, or 3 below the section that it belongs to. */
export function slideLevel(deck: Deck, index: number): number {
  return deck.slides[index]!.layout !== 'section' && deck.slides.slice(0, index).some(slide => slide.layout === 'section') ? 3 : 2
}

function contents({ modules, terms, words: { paper } }: Book): Entry[] {
  return [
    ...modules.map(({ deck, slides }) => {
      const entries: Entry[] = []
      let level = entries
      for (const slide of slides.slice(1).filter(slide => !slide.sources)) {
        const { layout, title } = described(deck, slide, paper)
        const entry: Entry = { title, href: `${chapterFile(deck)}#${slide.anchor}`, children: [] }
        if (layout === 'section') {
          entries.push(entry)
          level = entry.children
        }
        else {
          level.push(entry)
        }
      }
      return { title: `${deck.number} ${deck.title}`, href: chapterFile(deck), children: entries }
    }),
    ...terms.length > 0 ? [{ title: paper.glossary, href: 'glossary.xhtml', children: [] }] : [],
    ...modules.some(({ slides }) => slides.some(slide => slide.sources)) ? [{ title: paper.sources, href: sourcesFile, children: [] }] : [],
  ]
}

/** The contents, and the places that a reader offers a key for. */
function navigation(book: Book): Html {
  const { words: { paper, epub }, modules, terms } = book
  const list = (entries: Entry[]): Html => html`<ol>
${entries.map(({ title, href, children }) => html`<li><a href="${href}">${title}</a>${children.length > 0 && list(children)}</li>\n`)}</ol>`
  const landmarks = [
    ['cover', 'cover.xhtml', epub.cover],
    ['toc', 'nav.xhtml', paper.contents],
    ...modules.slice(0, 1).map(({ deck }) => ['bodymatter', chapterFile(deck), deck.title]),
    ...terms.length > 0 ? [['glossary', 'glossary.xhtml', paper.glossary]] : [],
    ...modules.some(({ slides }) => slides.some(slide => slide.sources)) ? [['bibliography', sourcesFile, paper.sources]] : [],
  ] as [string, string, string][]
  return html`<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="title">
<h1 id="title">${paper.contents}</h1>
${list(contents(book))}
</nav>
<nav epub:type="landmarks" aria-label="${epub.landmarks}" hidden="hidden">
<ol>
${landmarks.map(([type, href, title]) => html`<li><a epub:type="${type}" href="${href}">${title}</a></li>\n`)}</ol>
</nav>`
}

function pageText({ locale }: Book, { title, body }: Page): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
${html`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}">
<head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${title}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${body}
</body>
</html>
`.source}`
}

/** The package document: what the book is, what is in it, and in which order it is read. */
function packageText(book: Book, pages: readonly Page[]): string {
  const { id, locale, title, promise, author, licence, url, modified, words: { epub } } = book
  const properties = (page: Page): Html | false => {
    const all = [page.properties, page.body.source.includes('<math') && 'mathml'].filter(Boolean)
    return all.length > 0 && html` properties="${all.join(' ')}"`
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
${html`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${locale}</dc:language>
<dc:creator id="author">${author}</dc:creator>
<meta refines="#author" property="role" scheme="marc:relators">aut</meta>
<dc:description>${promise}</dc:description>
${licence && html`<dc:rights>${licence.name}, ${licence.url}</dc:rights>\n<link rel="dcterms:rights" href="${licence.url}"/>\n`}${url !== undefined && html`<dc:source>${url}</dc:source>\n`}<meta property="dcterms:modified">${modified.toISOString().replace(/\.\d+Z$/, 'Z')}</meta>
<meta name="cover" content="cover-image"/>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessModeSufficient">textual,visual</meta>
${['alternativeText', 'longDescription', 'readingOrder', 'structuralNavigation', 'tableOfContents', 'displayTransformability'].map(feature => html`<meta property="schema:accessibilityFeature">${feature}</meta>\n`)}<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${epub.accessibility}</meta>
</metadata>
<manifest>
${pages.map(page => html`<item id="${page.id}" href="${page.path}" media-type="application/xhtml+xml"${properties(page)}/>\n`)}<item id="style" href="book.css" media-type="text/css"/>
<item id="cover-image" href="images/cover.png" media-type="image/png" properties="cover-image"/>
${Array.from(book.pictures.keys(), (name, index) => html`<item id="picture-${index + 1}" href="images/${name}" media-type="image/png"/>\n`)}</manifest>
<spine>
${pages.map(page => html`<itemref idref="${page.id}"/>\n`)}</spine>
</package>
`.source}`
}
