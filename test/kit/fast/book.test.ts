import { describe, expect, test } from 'vitest'
import { breakListings } from '../../../kit/node/paper/book/book-listing.ts'
import { indexed } from '../../../kit/node/paper/book/book-index.ts'
import { editionOf } from '../../../kit/node/paper/book/edition.ts'
import { type BookModule, bookModule } from '../../../kit/node/paper/book-parts.ts'
import { bookSources } from '../../../kit/node/paper/book-sources.ts'
import type { Deck, Slide } from '../../../kit/node/course/course.ts'
import type { TakenDeck } from '../../../kit/node/print/take-slides.ts'
import { usualPrint } from '../../../kit/node/print/print-options.ts'
import { paper } from '../../../kit/words/en.ts'
import { Html } from '../../../kit/shared/html.ts'

/** What a slide shows, below its title, and what its text says. */
interface Made { layout: string, body?: string, text?: string, sources?: string }

function taken(number: number, made: readonly Made[]): TakenDeck {
  const slides = made.map(({ layout }, index): Slide => ({ no: index + 1, id: `s${index + 1}`, title: `Title ${index + 1}`, layout, minutes: 1, cues: [], note: '', file: '', line: 1, raw: '', content: '', frontmatter: {} }))
  const deck: Deck = { module: `0${number}-one`, number, locale: 'en', file: '', title: 'One', promise: 'A promise.', level: '', objectives: [], slides, headmatter: {}, terms: [], minutes: made.length }
  return {
    deck,
    styles: [],
    slides: made.map(({ layout, body = '', text = '', sources = '' }, index) => ({
      id: `s${index + 1}`, slide: `<div class="print-slide-container"><div class="slidev-layout ${layout}"><h1>Title <strong>${index + 1}</strong></h1>${body}</div></div>`, foot: '', set: '', smallest: 20, text, sources, seen: {}, clicks: 0, reveals: [],
    })),
  }
}

const drawing = '<svg role="img" aria-label="Two boxes, and an arrow from one to the other. Then more."><rect width="4" height="4"/></svg>'
const listing = '<div class="snippet"><pre class="shiki"><code><span class="line">a()</span></code></pre><div class="output"><p>one</p><p><svg role="img" aria-label="✗"></svg> two</p></div></div>'
const sides = (code: string, look?: string) => `<div class="sides grow"><div class="listing">${code}</div>${look === undefined ? '' : `<div class="look">${look}</div>`}</div>`
const sectionsOf = (...made: Made[]) => bookModule(taken(3, [{ layout: 'cover' }, ...made]), paper).sections
const kinds = (section: { blocks: readonly { kind: string }[] }) => section.blocks.map(({ kind }) => kind)

describe('a slide as a section', () => {
  test('words alone are no figure: the claim is the heading', () => {
    const [section] = sectionsOf({ layout: 'claim', text: '<p>Said.</p>' })
    expect(section).toMatchObject({ title: { source: 'Title <strong>2</strong>' }, level: 2 })
    expect(kinds(section!)).toEqual(['text'])
  })

  test('a drawing is a figure, below the paragraph that refers to it, captioned with its alternative', () => {
    const [section, other] = sectionsOf({ layout: 'claim', body: drawing, text: '<p>Said.</p><p>More.</p>' }, { layout: 'claim', body: drawing, text: '<p>Again.</p>' })
    expect(kinds(section!)).toEqual(['text', 'figure', 'text'])
    expect(section!.blocks[0]).toMatchObject({ html: { source: '<p>Said (<a class="ref" href="#m3-s2-figure">Figure\u00A03.1</a>).</p>' } })
    expect(section!.blocks[1]).toMatchObject({ label: 'Figure 3.1', caption: 'Two boxes, and an arrow from one to the other.' })
    expect(other!.blocks[1]).toMatchObject({ label: 'Figure 3.2', caption: 'Title 3' })
  })

  test('a figure that no text refers to has a sentence of the kit\'s', () => {
    const [section] = sectionsOf({ layout: 'claim', body: drawing })
    expect(section!.blocks[0]).toMatchObject({ html: { source: expect.stringContaining('It is shown in <a class="ref"') as unknown } })
  })

  test('code is a listing, once, with what it prints', () => {
    const [section] = sectionsOf({ layout: 'code', body: sides(`<p>Before</p>${listing}`, '<ul><li>Look</li></ul>'), text: '<p>Said.</p>' })
    expect(kinds(section!)).toEqual(['aside', 'text', 'listing', 'aside'])
    expect(section!.blocks[2]).toMatchObject({ label: 'Listing 3.1', output: { source: '<pre>one\n✗ two</pre>' } })
  })

  test('what the text prints in full takes the place of what the slide shows', () => {
    const [section] = sectionsOf({ layout: 'code', body: `<div class="listing">${listing}</div>`, text: '<p data-v-1a="">The code prints:</p><pre data-v-1a="">all</pre><p>Said.</p>' })
    expect(section!.blocks.find(({ kind }) => kind === 'listing')).toMatchObject({ output: { source: '<pre>all</pre>' } })
    expect(section!.blocks[0]).toMatchObject({ html: { source: expect.stringMatching(/^<p>Said/) as unknown } })
  })

  test('a question keeps its answer for the end', () => {
    const [section] = sectionsOf({ layout: 'room', body: '<p class="call">Over to you</p><div class="question"><ol><li>One</li></ol></div><div class="answer"><div><p>Two</p></div></div>' })
    expect(section!.blocks).toEqual([expect.objectContaining({ kind: 'question', label: 'Exercise 3.1' })])
    const [question] = section!.blocks
    expect(question?.kind === 'question' && [question.html.source, question.answer?.source]).toEqual(['<ol><li>One</li></ol>', '<div><p>Two</p></div>'])
  })

  test('a worksheet says itself what is to be done; where it has too few rows, the slide\'s steps stand above it', () => {
    const sheet = (rows: number) => `<p>Worksheet.</p><table><tr><th>Claim</th></tr>${'<tr><td>One</td><td></td></tr>'.repeat(rows)}</table>`
    const activity = (rows: number) => sectionsOf({ layout: 'activity', body: '<div class="task"><ol><li>One</li><li>Two</li></ol></div><div class="handin"><p>Hand in</p></div>', text: sheet(rows) })[0]!.blocks[0]
    expect(activity(2)).toMatchObject({ task: { source: '' }, handIn: { source: '' }, sheet: { source: sheet(2) } })
    expect(activity(1)).toMatchObject({ task: { source: '<ol><li>One</li><li>Two</li></ol>' }, handIn: { source: '<p>Hand in</p>' } })
  })

  test('what stands at the height of a line of code is left to the slide', () => {
    const [section] = sectionsOf({ layout: 'code', body: sides(listing, '<div class="code-notes"><ul><li>a verb</li></ul></div>'), text: '<p>Said.</p>' })
    expect(kinds(section!)).toEqual(['text', 'listing'])
  })

  test('what a component calls as a layout calls a part of its own stays the component\'s: a drawing below the code is a figure', () => {
    const [below, called] = sectionsOf({ layout: 'code', body: sides(`${listing}<div data-v-1a="">${drawing.replace('<rect', '<g class="look"></g><rect')}</div>`), text: '<p>Said.</p>' }, { layout: 'claim', body: '<div><p class="call">One call</p></div>' })
    expect(kinds(below!)).toEqual(['text', 'listing', 'figure'])
    expect(called!.blocks[0]).toMatchObject({ html: { source: '<div><p>One call</p></div>' } })
  })

  test('a sentence with a component of words and pictures is a figure, one with a face beside it is not', () => {
    const picture = '<div data-v-1a=""><svg aria-hidden="true"></svg></div>'
    const [told, decorated] = sectionsOf({ layout: 'statement', body: `<ul data-v-1a=""><li>${picture}<p>finds insights</p></li></ul>` }, { layout: 'statement', body: `<p>Aside</p>${picture}` })
    expect(kinds(told!)).toEqual(['text', 'figure'])
    expect(kinds(decorated!)).toEqual(['aside'])
  })

  test('below a part sections rank lower; the promise stands on the opening page', () => {
    const module = bookModule(taken(3, [{ layout: 'cover' }, { layout: 'promise', body: '<ol><li>Can do</li></ol>' }, { layout: 'claim' }, { layout: 'section' }, { layout: 'claim' }]), paper)
    expect(module.objectives?.source).toBe('<ol><li>Can do</li></ol>')
    expect(module.sections.map(({ level, isPart }) => [level, isPart])).toEqual([[2, false], [2, true], [3, false]])
  })
})

test('a source that an earlier module has named is not named again', () => {
  const list = (...addresses: string[]) => addresses.map(address => `<li><a href="${address}">It</a></li>`).join('')
  const found = bookSources([taken(1, [{ layout: 'cover' }, { layout: 'sources', sources: list('https://a.test/', 'https://b.test/') }]), taken(2, [{ layout: 'cover' }, { layout: 'sources', sources: list('https://b.test/', 'https://c.test/') }])])
  expect(found.map(({ sources }) => sources.map(({ no, html }) => [no, /https:..\w/.exec(html.source)?.[0]]))).toEqual([[['1.1', 'https://a'], ['1.2', 'https://b']], [['2.1', 'https://c']]])
})

describe('the index', () => {
  const module = (number: number, ...texts: string[]): BookModule => bookModule(taken(number, [{ layout: 'cover' }, ...texts.map(text => ({ layout: 'claim', text: `<p>${text}</p>` }))]), paper)

  test('leads to the page that explains a term first, and to a few more', () => {
    const { entries, modules } = indexed([module(1, 'A canary sings.', 'Here a <strong>canary</strong> is explained.', 'Two canaries, one canary.')], [{ term: 'Canary', meaning: '' }], 'en')
    expect(entries).toMatchObject([{ term: 'Canary', places: ['s3', 's2', 's4'].map((id, index) => ({ anchor: expect.stringMatching(`^ix-\\w+-m1-${id}$`) as unknown, explains: index === 0 })) }])
    expect(modules[0]!.sections[1]!.blocks[0]).toMatchObject({ html: { source: `<p>Here a <strong><span id="${entries[0]!.places[0]!.anchor}"></span>canary</strong> is explained.</p>` } })
  })

  test('of a term that comes up everywhere, names the first place of each module', () => {
    const texts = Array.from({ length: 9 }, () => 'An eval.')
    const { entries } = indexed([module(1, ...texts), module(2, ...texts), module(3, ...texts)], [{ term: 'Eval', meaning: '' }], 'en')
    expect(entries[0]!.places).toHaveLength(3)
  })

  test('changes nothing in a module when another one says a term more often', () => {
    const marked = (...others: string[]) => indexed([module(1, 'An eval.', 'An eval again.'), module(2, ...others)], [{ term: 'Agent', meaning: '' }, { term: 'Eval', meaning: '' }], 'en').modules[0]
    expect(marked(...Array.from({ length: 9 }, () => 'An eval of an agent.'))).toEqual(marked('Nothing.'))
  })

  test('takes up names in bold, and no words that are in bold to be stressed', () => {
    const { entries } = indexed([module(1, '<strong>Never</strong> ask <strong>before</strong>: see <strong>Pydantic</strong> and <strong>BM25</strong>.')], [], 'en')
    expect(entries.map(({ term }) => term)).toEqual(['BM25', 'Pydantic'])
  })

  test('knows no term in code, in a link or in part of a word', () => {
    expect(indexed([module(1, '<code>trace</code> <a href="#trace">trace</a> traceability')], [{ term: 'Trace', meaning: '' }], 'en').entries).toEqual([])
  })
})

test('a long listing may break before a statement and behind a blank line, a short one nowhere', () => {
  const code = (lines: string[]) => new Html(`<pre class="shiki"><code class="language-ts">${lines.map(line => `<span class="line"><span>${line}</span></span>`).join('\n')}</code></pre>`)
  const statement = ['function f() {', '  one()', '', '  two()', '}']
  const groups = (lines: string[]) => breakListings(code(lines)).source.split('<span class="group').slice(1).map(group => group.split('\n').length)
  expect(groups(statement)).toEqual([5])
  expect(groups([...statement, ...statement, ...statement, ...statement])).toEqual([3, 2, 3, 2, 3, 2, 3, 2])
  const block = ['  if (a) {', '    one()', '    two()', '    three()', '    four()', '  }']
  const rest = ['  else {', '    five()', '  }']
  expect(groups(['function g() {', ...block, ...rest, ...block, '  return 1', '}'])).toEqual([10, 8])
  expect(groups(['function g() {', ...block, ...rest, ...block, ...block, '}'])).toEqual([10, 6, 7])
})

test('an edition is what it is called, or the month in words', () => {
  expect(editionOf({ ...usualPrint, edition: '2026-11' }, 'en')).toBe('2026-11')
  expect(editionOf(usualPrint, 'pt-BR', new Date('2026-11-03'))).toBe('novembro de 2026')
})
