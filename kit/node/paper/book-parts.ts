import { Html, html } from '../../shared/html.ts'
import type { Deck } from '../course/course.ts'
import { type PrintedSlide, printedSlides } from './parts.ts'
import { all, type Element, first, hasClass, innerHtml, named, outerHtml, parse, plainText, readable, remove, textOf, textOfLine } from './slide-html.ts'
import type { Region } from '../../page/taken-slide.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import type { PaperWords } from '../../words/words.ts'

/** A module as a chapter of a book: what its slides show and what their texts say, as running text. */
export interface BookModule {
  deck: Deck
  /** The cover, under whose anchor the module is found. */
  cover: PrintedSlide
  /** What the cover's text says, and that of the slide with the promise. */
  lead: Html
  /** The list of what one can do afterwards; undefined where the module promises nothing. */
  objectives: Html | undefined
  sections: BookSection[]
}

/** A slide as a section of the text. */
export interface BookSection extends PrintedSlide {
  /** A part of the module, or a section of one. */
  isPart: boolean
  /** As its heading ranks in the document, whose title and modules are above it. */
  level: 2 | 3
  title: Html
  blocks: BookBlock[]
}

/** What a section is made of, in its order. */
export type BookBlock =
  /** Running text; what refers to a figure is a link to it. */
  | { kind: 'text', html: Html }
  /** A sentence of the slide that stands under its claim: whose it is, or what it means. */
  | { kind: 'aside', html: Html }
  | Numbered & { kind: 'figure', slide: PrintedSlide, region: Region }
  | Numbered & { kind: 'table', html: Html }
  | Numbered & { kind: 'listing', code: Html, output: Html | undefined, notes: readonly string[] }
  /** One large figure, what it counts and who says so. */
  | { kind: 'number', value: Html, counts: Html, source: Html }
  /** A question of the module, its choices, and the answer that belongs to the end of the book. */
  | Numbered & { kind: 'question', html: Html, answer: Html | undefined }
  /** Work to do with pen and paper: the task, what is handed in, and the sheet. */
  | Numbered & { kind: 'activity', task: Html, handIn: Html, sheet: Html }
  | { kind: 'recap', html: Html }

/** What text refers to by number. */
export interface Numbered {
  /** The element id. */
  anchor: string
  /** As `Figure 3.2`. */
  label: string
  caption: string
}

type Counted = 'figure' | 'table' | 'listing' | 'exercise'

/** What the sections of one module need to know. */
interface Chapter { number: number, words: PaperWords, counts: Record<Counted, number>, captions: Set<string> }

/** A deck's slides as the sections of a chapter. Its lists of sources are left to `bookSources`. */
export function bookModule(taken: TakenDeck, words: PaperWords): BookModule {
  const { deck } = taken
  const [cover, ...slides] = printedSlides(taken)
  const promise = slides.find(({ slide }) => slide.layout === 'promise')
  const chapter: Chapter = { number: deck.number, words, counts: { figure: 0, table: 0, listing: 0, exercise: 0 }, captions: new Set() }
  const objectives = promise && first(named('ol', 'ul'), layoutOf(promise))
  const told = slides.filter(one => one !== promise && one.taken.sources === '')
  const firstPart = told.findIndex(({ slide }) => slide.layout === 'section')
  return {
    deck,
    cover: cover!,
    lead: new Html(cover!.taken.text + (promise?.taken.text ?? '')),
    objectives: objectives && new Html(`<ol>${plainText(objectives)}</ol>`),
    sections: told.map((one, index) => sectionOf(one, index, firstPart, chapter)),
  }
}

function sectionOf(one: PrintedSlide, index: number, firstPart: number, chapter: Chapter): BookSection {
  const heading = first(named('h1'), layoutOf(one))
  const isPart = one.slide.layout === 'section'
  const title = heading ? plainText(heading) : ''
  return {
    ...one,
    isPart,
    level: isPart || firstPart < 0 || index < firstPart ? 2 : 3,
    title: title === '' ? html`${one.slide.title}` : new Html(title),
    blocks: blocksOf(one, chapter),
  }
}

/** The box of a slide's layout, as a tree of its own. */
function layoutOf({ taken }: PrintedSlide): Element {
  const root = parse(taken.slide)
  return first(hasClass('slidev-layout'), root) ?? root
}

function blocksOf(one: PrintedSlide, chapter: Chapter): BookBlock[] {
  const layout = layoutOf(one)
  const caption = captionOf(one, layout, chapter)
  remove(all(element => named('h1')(element) || hasClass('call')(element) && element.parent === layout, layout))
  const { text } = one.taken
  switch (one.slide.layout) {
    case 'section': return textBlocks(text)
    case 'recap': return [...recapOf(layout), ...textBlocks(text)]
    case 'room': return [questionOf(one, layout, chapter), ...textBlocks(text)]
    case 'activity': return [activityOf(one, layout, chapter)]
    case 'code': return codeBlocks(one, layout, caption, chapter)
    default: return claimBlocks(one, layout, caption, chapter)
  }
}

function textBlocks(text: string): BookBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'text', html: new Html(text) }]
}

/** A slide that shows something, or says it in a few words more than its claim. */
function claimBlocks(one: PrintedSlide, layout: Element, caption: string, chapter: Chapter): BookBlock[] {
  const { text } = one.taken
  const compared = first(hasClass('compared'), layout)
  if (one.slide.layout === 'number' && !(compared && isDrawn(compared)))
    return [...numberOf(layout), ...textBlocks(text)]
  if (one.slide.layout === 'statement' ? isTold(layout) || first(named('svg'), readable(layout)) : isDrawn(layout))
    return referring(text, [{ ...numbered('figure', one, caption, chapter), kind: 'figure', slide: one, region: 'whole' }], chapter)
  const table = first(named('table'), layout)
  if (table) {
    remove([table])
    readable(table)
    delete table.attribs.class
    return referring(text, [{ ...numbered('table', one, one.slide.title, chapter), kind: 'table', html: new Html(clean(outerHtml(table))) }, ...asides(layout)], chapter)
  }
  return [...asides(layout), ...textBlocks(text)]
}

function asides(layout: Element): BookBlock[] {
  const html = plainText(layout)
  return textOf(parse(html)) === '' ? [] : [{ kind: 'aside', html: new Html(html) }]
}

/** Code once, with what it prints; what stands around it on the slide is text. */
function codeBlocks(one: PrintedSlide, layout: Element, caption: string, chapter: Chapter): BookBlock[] {
  const { text, printed } = withoutOutput(one.taken.text)
  const pre = all(named('pre'), layout)
  if (pre.length === 0)
    return claimBlocks(one, layout, caption, chapter)
  const outputs = all(hasClass('output'), layout)
  const notes = all(hasClass('stand-in'), layout).concat(all(hasClass('parameters'), layout).flatMap(parameters => all(named('p'), parameters))).map(textOf).filter(Boolean)
  const listing: BookBlock = {
    ...numbered('listing', one, one.slide.title, chapter),
    kind: 'listing',
    code: new Html(pre.map(outerHtml).join('')),
    output: printed ?? (outputs.length === 0 ? undefined : new Html(outputs.map(output => `<pre>${innerHtml(lines(readable(output)))}</pre>`).join(''))),
    notes,
  }
  // Beside the code, or below it.
  const look = first(element => hasClass('look')(element) && isIn('sides', element), layout)
    ?? first(element => isIn('listing', element) && !isCode(element) && first(named('svg'), element) !== undefined, layout)
  const shown = look && isDrawn(look)
  remove(all(element => ['snippet', 'slidev-code-wrapper', 'parameters'].some(name => hasClass(name)(element)), layout))
  remove(look ? [look] : [])
  const beside: BookBlock[] = look === undefined ? [] : shown
    ? [{ ...numbered('figure', one, caption, chapter), kind: 'figure', slide: one, region: 'look' }]
    : asides(withoutNotes(look))
  return [...asides(layout), ...referring(text, [listing, ...beside], chapter)]
}

function isCode(element: Element): boolean {
  return named('pre')(element) || ['snippet', 'slidev-code-wrapper'].some(name => hasClass(name)(element))
}

function isIn(name: string, { parent }: Element): boolean {
  return parent !== null && 'attribs' in parent && hasClass(name)(parent)
}

/** What a component says beside the code is said of the line at whose height it stands, and nothing without it. */
function withoutNotes(look: Element): Element {
  remove(all(({ name, attribs }) => name === 'div' && (attribs.class ?? '') !== '', look))
  return look
}

/** A snippet whose slide shows some lines of its output has all of them in the text, under a sentence of the kit's: `Snippet.vue`. */
function withoutOutput(text: string): { text: string, printed: Html | undefined } {
  const whole = /<p data-v-[\da-f]+="">[^<]*<\/p>(<pre data-v-[\da-f]+="">[^]*?<\/pre>)/.exec(text)
  return whole ? { text: text.replace(whole[0], ''), printed: new Html(clean(whole[1]!)) } : { text, printed: undefined }
}

/** What a snippet prints, a paragraph a line, as text; its ticks and crosses are drawings with a name. */
function lines(output: Element): Element {
  const text = all(named('p'), output).map(line => all(named('svg'), line).map(({ attribs }) => attribs['aria-label'] ?? '').join('') + textOfLine(line)).join('\n')
  return parse(html`${text}`.source)
}

function numberOf(layout: Element): BookBlock[] {
  const [value, counts, source] = ['value', 'counts', 'source'].map((name) => {
    const element = first(hasClass(name), layout)
    return new Html(element ? plainText(element) : '')
  }) as [Html, Html, Html]
  return [{ kind: 'number', value, counts, source }]
}

function recapOf(layout: Element): BookBlock[] {
  const claims = first(hasClass('claims'), layout) ?? layout
  return [{ kind: 'recap', html: new Html(plainText(claims)) }]
}

function questionOf(one: PrintedSlide, layout: Element, chapter: Chapter): BookBlock {
  const answer = first(hasClass('answer'), layout)
  const question = first(hasClass('question'), layout) ?? layout
  if (answer)
    remove([answer])
  return {
    ...numbered('exercise', one, one.slide.title, chapter),
    kind: 'question',
    html: new Html(plainText(question)),
    answer: answer && new Html(plainText(answer)),
  }
}

function activityOf(one: PrintedSlide, layout: Element, chapter: Chapter): BookBlock {
  // What a component shows there is an example, for the room.
  remove(all(element => hasClass('clock')(element) || isComponent(element), layout))
  const [task, handIn] = ['task', 'handin'].map((name) => {
    const element = first(hasClass(name), layout)
    return new Html(element ? plainText(element) : '')
  }) as [Html, Html]
  const isRepeated = asksTheSame(parse(one.taken.text), task)
  return { ...numbered('exercise', one, one.slide.title, chapter), kind: 'activity', task: isRepeated ? html`` : task, handIn: isRepeated ? html`` : handIn, sheet: new Html(one.taken.text) }
}

/** True where a worksheet asks what the slide asks of the room: it has a row for each item, or places of its own to write in. */
function asksTheSame(sheet: Element, task: Html): boolean {
  const rows = all(row => named('tr')(row) && all(cell => named('td')(cell) && textOf(cell) === '', row).length > 0, sheet).length
  const items = all(named('li'), parse(task.source)).length
  return items > 0 ? rows >= items : rows > 0 || first(({ attribs }) => attribs['data-field'] !== undefined, sheet) !== undefined
}

function numbered(what: Counted, { anchor }: PrintedSlide, caption: string, { number, words, counts }: Chapter): Numbered {
  const no = `${number}.${++counts[what]}`
  return { anchor: `${anchor}-${what}`, label: words[what](no), caption }
}

/** The blocks below the paragraph that refers to them, which is the first; a sentence of the kit's where there is none. */
function referring(text: string, blocks: BookBlock[], { words }: Chapter): BookBlock[] {
  const names = blocks.filter(block => 'label' in block)
  const links = names.map(({ anchor, label }) => `<a class="ref" href="#${anchor}">${label.replace(' ', '\u00A0')}</a>`)
  const paragraph = /<p\b[^>]*>[^]*?<\/p>/.exec(text)
  if (!paragraph)
    return [...textBlocks(`<p>${words.seeBelow(links.join(', '))}</p>${text}`), ...blocks]
  const end = paragraph.index + paragraph[0].length
  const referred = paragraph[0].replace(/([.:]?)\s*<\/p>$/, (_, point: string) => ` (${links.join(', ')})${point}</p>`)
  return [...textBlocks(text.slice(0, paragraph.index) + referred), ...blocks, ...textBlocks(text.slice(end))]
}

/** True where there is something to see that is no text: a drawing, a picture, a component with a look of its own. */
function isDrawn(root: Element): boolean {
  return first(({ name, attribs }) => ['svg', 'img', 'canvas', 'video', 'iframe', 'object'].includes(name) && attribs['aria-hidden'] !== 'true'
    || attribs.shadowrootmode !== undefined
    || isComponent({ name, attribs }), root) !== undefined
}

/** True where a component tells something by words and pictures together. */
function isTold(layout: Element): boolean {
  return first(element => element.name !== 'svg' && isComponent(element) && first(named('svg'), element) !== undefined && textOf(element) !== '', layout) !== undefined
}

function isComponent({ name, attribs }: Pick<Element, 'name' | 'attribs'>): boolean {
  return name !== 'span' && Object.keys(attribs).some(key => key.startsWith('data-v-'))
}

/** How long a caption of the drawing's own may be, in letters: a shorter sentence only begins to say what is drawn. */
const [shortestCaption, longestCaption] = [40, 150]

/** The first sentence of the drawing's own alternative; the slide's claim where that says too little or too much, where there are several drawings, or where an earlier figure says the same. */
function captionOf({ slide }: PrintedSlide, layout: Element, { captions }: Chapter): string {
  const labels = all(({ attribs }) => attribs.role === 'img' && attribs['aria-label'] !== undefined, layout).map(({ attribs }) => attribs['aria-label']!)
  const sentence = labels.length === 1 ? /^.*?[.!?](?= |$)/.exec(labels[0]!)?.[0] ?? labels[0]! : slide.title
  if (sentence.length > longestCaption || sentence.length < shortestCaption || captions.has(sentence))
    return slide.title
  captions.add(sentence)
  return sentence
}

/** Without the marks by which Vue knows its elements. */
function clean(source: string): string {
  return source.replace(/ data-v-[\da-f]+=""/g, '').replace(/<!--[^]*?-->/g, '')
}
