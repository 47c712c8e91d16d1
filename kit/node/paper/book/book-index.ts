import { createHash } from 'node:crypto'
import { Html, html } from '../../../shared/html.ts'
import type { BookBlock, BookModule } from '../book-parts.ts'
import type { Term } from '../../course/course.ts'
import { pageNumber } from '../outline-list.ts'
import type { PaperWords } from '../../../words/words.ts'

/** What the index says of a term at most: more pages would be a search, not an answer. */
const mostPlaces = 6
/** A term in bold that is no word of the glossary: as many words at most. */
const mostWords = 3

/** A word of the index, where the book explains it, and where it comes up again. */
export interface IndexEntry { term: string, places: { anchor: string, explains: boolean }[] }

/** A place where a term stands in the text. */
interface Found { module: number, section: number, block: number, at: number, length: number, bold: boolean }

/**
 * Marks in the texts of the modules where the index leads.
 * @returns the modules with the marks in their texts, and the index in the order of the language's alphabet.
 */
export function indexed(modules: readonly BookModule[], glossary: readonly Term[], locale: string): { modules: BookModule[], entries: IndexEntry[] } {
  const terms = new Map(glossary.map(({ term }) => [key(plainTerm(term), locale), plainTerm(term)]))
  for (const bold of boldTerms(modules)) {
    if (!terms.has(key(bold, locale)))
      terms.set(key(bold, locale), bold)
  }
  const marks = new Map<string, { at: number, anchor: string }[]>()
  const entries: IndexEntry[] = []
  for (const term of terms.values()) {
    const places = findTerm(modules, term)
    if (places.length === 0)
      continue
    // Each is marked, also where the index names a few: a module's text does not change with what others say.
    const name = `ix-${createHash('sha256').update(term).digest('hex').slice(0, 8)}`
    const anchorOf = (found: Found): string => `${name}-${modules[found.module]!.sections[found.section]!.anchor}`
    for (const found of places) {
      const text = `${found.module} ${found.section} ${found.block}`
      marks.set(text, [...marks.get(text) ?? [], { at: found.at, anchor: anchorOf(found) }])
    }
    entries.push({ term, places: chosen(places).map((found, place) => ({ anchor: anchorOf(found), explains: place === 0 && found.bold })) })
  }
  return {
    modules: modules.map((module, moduleNo) => ({ ...module, sections: module.sections.map((section, sectionNo) => ({ ...section, blocks: section.blocks.map((block, blockNo) =>
      block.kind === 'text' ? { ...block, html: marked(block.html, marks.get(`${moduleNo} ${sectionNo} ${blockNo}`) ?? []) } : block) })) })),
    entries: entries.sort((a, b) => a.term.localeCompare(b.term, locale, { sensitivity: 'base' })),
  }
}

/** The index: each letter, each term, its pages. */
export function indexPages(entries: readonly IndexEntry[], words: PaperWords, locale: string): Html {
  const letters = Map.groupBy(entries, ({ term }) => term.normalize('NFD')[0]!.toLocaleUpperCase(locale))
  return html`<section class="index" id="index" data-cut>
<h1>${words.index}</h1>
<p class="how">${words.indexLead}</p>
<div class="in-columns">
${Array.from(letters, ([letter, own]) => html`<div class="letter"><h2>${letter}</h2><ul>
${own.map(({ term, places }) => html`<li>${term} <span class="pages">${places.map(({ anchor, explains }) => html`<a class="at${explains && ' explains'}" href="#${anchor}">${pageNumber(anchor)}</a>`)}</span></li>`)}
</ul></div>`)}
</div>
</section>`
}

/** The definition and what follows it; of a term that comes up everywhere, the first place of each module. */
function chosen(found: readonly Found[]): Found[] {
  const definition = found.find(({ bold }) => bold) ?? found[0]
  if (!definition)
    return []
  const others = found.filter(one => one !== definition)
  const few = others.length < mostPlaces ? others : others.filter((one, index) => one.module !== definition.module && others.findIndex(({ module }) => module === one.module) === index)
  return [definition, ...few.slice(0, mostPlaces - 1)]
}

/** The first place of a term in each section. */
function findTerm(modules: readonly BookModule[], term: string): Found[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')}(?:s|es)?(?![\\p{L}\\p{N}_-])`, /^[\p{Lu}\p{N}-]+$/u.test(term) ? 'u' : 'iu')
  return modules.flatMap((module, moduleNo) => module.sections.flatMap((section, sectionNo) => {
    const places = section.blocks.flatMap((block, blockNo) => {
      const text = textOf(block)
      const match = text === undefined ? null : word.exec(text)
      return match ? [{ module: moduleNo, section: sectionNo, block: blockNo, at: match.index, length: match[0].length, bold: text!.slice(0, match.index).endsWith('<strong>') }] : []
    })
    return places.slice(0, 1)
  }))
}

/** By block: every term is looked for in each. */
const texts = new WeakMap<BookBlock, string>()

/** A running text with everything that is no word of it blanked out: tags other than bold, and code. */
function textOf(block: BookBlock): string | undefined {
  if (block.kind !== 'text')
    return undefined
  const text = texts.get(block) ?? block.html.source.replace(/<(pre|code|a|svg|table|h\d)\b[^]*?<\/\1>|<(?!\/?strong>)[^>]*>/g, whole => ' '.repeat(whole.length))
  texts.set(block, text)
  return text
}

/** Names in bold: of a product, a method, a company. Other words in bold stress something, and are no terms. */
function boldTerms(modules: readonly BookModule[]): string[] {
  return modules.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap((block) => {
    const text = textOf(block) ?? ''
    return Array.from(text.matchAll(/<strong>([^<]*)<\/strong>/g)).flatMap(({ 1: bold, index }) => {
      const term = bold!.trim().replace(/[:.,]$/, '')
      const before = text.slice(0, index).replace(/<[^>]*>/g, '').trimEnd()
      const beginsSentence = before === '' || /[.:!?”"]$/.test(before)
      const [firstWord = ''] = term.split(' ')
      const isName = /[\p{Lu}\d]/u.test(firstWord.slice(1)) || /^\p{Lu}/u.test(firstWord) && !beginsSentence
      return isName && /^\p{L}[\p{L}\p{N}’ /-]*$/u.test(term) && term.length > 2 && term.split(' ').length <= mostWords ? [term] : []
    })
  })))
}

/** Two spellings of a term count as one: large letters, and the plural. */
function key(term: string, locale: string): string {
  return term.toLocaleLowerCase(locale).replace(/s$/, '')
}

function plainTerm(term: string): string {
  return term.replace(/\s*\([^)]*\)/g, '').trim()
}

function marked({ source }: Html, marks: readonly { at: number, anchor: string }[]): Html {
  return new Html(marks.toSorted((a, b) => b.at - a.at).reduce((text, { at, anchor }) => `${text.slice(0, at)}<span id="${anchor}"></span>${text.slice(at)}`, source))
}
