import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generatedCourse, slidesPerDeck } from '../../../bench/generated-course.ts'
import { marpMarkdown } from '../../../bench/marp-markdown.ts'
import { median } from '../../../bench/median.ts'
import { parseOptions } from '../../../bench/options.ts'
import { plot } from '../../../bench/plot.ts'
import { type Circumstances, readResults, type Results } from '../../../bench/results.ts'
import { quote, report } from '../../../bench/tables.ts'
import { withQuote } from '../../../bench/write-report.ts'
import { checkSources } from '../../../kit/node/check/run-checks.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { Mistake } from '../../../kit/node/base/mistakes.ts'
import { course, decks, root } from '../../support/project.ts'
import { tempCourse } from '../../support/temp-course.ts'

const circumstances: Circumstances = { date: '2026-11-21', system: 'a processor, linux', cores: 2, memory: 8e9, versions: { Slidev: '53.0.0', Node: '24.21.0' } }
const sample = (seconds: number, peak: number | null = 1e9) => ({ ms: seconds * 1000, peak })

const results: Required<Results> = {
  compare: {
    ...circumstances,
    decks: 10,
    slides: 200,
    runs: {
      kit: [sample(31), sample(29), sample(95, 1.5e9)],
      slidev: [sample(900), sample(372), sample(371)],
      marp: [sample(15.5), sample(62), sample(61)],
    },
  },
  edits: {
    ...circumstances,
    decks: 10,
    deck: '01-a en',
    slides: 22,
    unchanged: [sample(1.2), sample(1), sample(1.1)],
    slidevBuild: [sample(2), sample(3)],
    watch: { site: [sample(3), sample(4)], handout: [sample(6)] },
    changed: [{ ...sample(5), touched: ['01-a en'] }, { ...sample(4), touched: ['01-a en'] }],
  },
  present: { ...circumstances, deck: '01-a en', slides: 22, up: [sample(0.9)], kit: [sample(1.5), sample(1.7)], slidev: [sample(8)] },
  curve: { ...circumstances, slidesPerDeck: 20, points: [{ decks: 10, ...sample(30) }, { decks: 50, ...sample(150, 1.2e9) }] },
}

/** The cells of the first row that has a text in it. */
function row(markdown: string, text: string): string[] {
  return markdown.split('\n').find(line => line.startsWith('|') && line.includes(text))?.split('|').slice(1, -1).map(cell => cell.trim()) ?? []
}

describe('the median', () => {
  test.each([[[3, 1, 2], 2], [[4, 1, 3, 2], 2.5], [[7], 7]])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  test('of nothing is none', () => {
    expect(() => median([])).toThrow('nothing')
  })
})

describe('the tables', () => {
  test('compare medians with the kit\'s, and show every run', () => {
    expect(row(report(results), '`workshop make`: site').slice(1, 5)).toEqual(['31.0 s', '31.0 s, 29.0 s, 95.0 s', '1', '1.5 GB'])
    expect(row(report(results), 'Slidev: `build`').slice(1, 5)).toEqual(['372 s', '900 s, 372 s, 371 s', '12 times', '1 GB'])
    expect(row(report(results), 'marp-cli: HTML').slice(1, 4)).toEqual(['61.0 s', '15.5 s, 62.0 s, 61.0 s', '2.0 times'])
  })

  test('tell which decks an edit has written', () => {
    expect(row(report(results), 'one slide of 22 changed').slice(1, 4)).toEqual(['4.5 s', '5.0 s, 4.0 s', 'its own alone'])
    const { edits } = results
    const more = { edits: { ...edits, changed: [...edits.changed, { ...sample(5), touched: ['01-a en', '01-a pt-BR', '02-b en'] }] } }
    expect(row(report(more), 'one slide of 22 changed')[3]).toBe('its own and 2 more')
    expect(quote(more)).not.toContain('no other deck')
  })

  test('compare an edit and a start with Slidev in the same run', () => {
    expect(row(report(results), '`slidev build` of 01-a en')[1]).toBe('2.5 s')
    expect(row(quote(results), 'one slide of 22 changed')[1]).toContain('4.5 s, 1.8 times what')
    expect(row(quote(results), 'make --watch')[1]).toBe('3.5 s, 6.0 s')
    expect(row(report(results), 'handout is there')[1]).toBe('6.0 s')
    expect(row(report(results), 'the first slide is seen on the stage')[1]).toBe('1.6 s')
    expect(row(quote(results), 'the first slide is seen')[1]).toBe('1.6 s; with `slidev` 8.0 s')
  })

  test('have a row for each generated course', () => {
    expect(report(results)).toContain('| 50 | 1000 | 150 s | 3.0 s | 1.2 GB |')
  })

  test('say where no memory could be read', () => {
    expect(report({ curve: { ...results.curve, points: [{ decks: 10, ...sample(30, null) }] } })).toContain('| 10 | 200 | 30.0 s | 3.0 s | – |')
  })

  test('hold what was measured and nothing else', () => {
    expect(report({})).toContain('Nothing has been measured yet.')
    expect(report({ edits: results.edits })).not.toContain('marp-cli:')
  })
})

describe('the README', () => {
  test('quotes the ratios', () => {
    expect(row(quote(results), '`slidev build`')[1]).toBe('372 s: **12 times** as long')
    expect(row(quote(results), 'marp-cli')[1]).toBe('61.0 s: **2.0 times** as long')
    expect(row(quote(results), 'nothing changed')[1]).toBe('1.1 s')
    expect(row(quote(results), '50 decks')[1]).toBe('150 s, 1.2 GB of memory at most')
  })

  test('quotes what was measured last (mend with "npm run bench -- report")', () => {
    const file = join(root, 'README.md')
    const readme = readFileSync(file, 'utf8')
    expect(readme).toBe(withQuote(readme, readResults(join(root, 'bench/results.json')), file))
  })

  test('without a place for the results is a mistake', () => {
    expect(() => withQuote('# A kit\n', results, 'README.md')).toThrow(Mistake)
  })
})

describe('the plot', () => {
  test('rises with its points and says in words what it shows', () => {
    const svg = plot(results.curve)
    const line = /<polyline class="line" points="(\d+),(\d+) (\d+),(\d+)"/.exec(svg)?.slice(1).map(Number) ?? []
    expect(line[2]).toBeGreaterThan(line[0]!)
    expect(line[3]).toBeLessThan(line[1]!)
    expect(svg).toContain('10 decks: 0.5 minutes, 1.0 GB; 50 decks: 2.5 minutes, 1.2 GB.')
  })
})

describe('a generated course', () => {
  test('breaks no rule', async () => {
    const generated = await readCourse(tempCourse(generatedCourse(10), root))
    const made = generated.modules.flatMap(module => module.decks)
    expect(made.map(deck => deck.slides.length)).toEqual(Array.from({ length: 10 }, () => slidesPerDeck))
    expect(await checkSources(generated, made)).toEqual([])
  })

  test('has as many languages as its decks need', async () => {
    const generated = await readCourse(tempCourse(generatedCourse(100), root))
    const made = generated.modules.flatMap(module => module.decks)
    expect([made.length, generated.modules.length, generated.languages.length]).toEqual([100, 50, 2])
    expect(await checkSources(generated, made)).toEqual([])
    expect(Object.keys(generatedCourse(200)).filter(path => path.endsWith('.md')).length).toBe(200)
  })

  test('is the same at every call', () => {
    expect(generatedCourse(50)).toEqual(generatedCourse(50))
  })
})

describe('Marp\'s decks', () => {
  test('keep headings, paragraphs, lists and code, and nothing else', async () => {
    const made = await readCourse(tempCourse({
      'course.yaml': 'title: { en: A course }\npromise: { en: A promise }\nauthor: Nobody\nlanguages: [en]\n',
      '01-case/en.md': `---
title: A case
lang: en
---

# A case

<RoleFlow :shown="a > b" /> One <b>bold</b> line.<br>
And one more.

<Handout>Beside the slide.</Handout>

<!-- *Say:* aloud -->

---
layout: code
---

::title::

# Code

::default::

<Snippet file="models/one-call" region="call" />

\`\`\`vue {1}
<Handout />
\`\`\`

<svg viewBox="0 0 1 1"><text>drawn</text></svg>
`,
    }))
    const markdown = marpMarkdown(made.modules[0]!.decks[0]!, join(root, 'snippets'))
    const call = /#region call\n([^]*?)\n\/\/ #endregion/.exec(readFileSync(join(root, 'snippets/models/one-call.ts'), 'utf8'))![1]!
    expect(markdown).toBe(`---
marp: true
paginate: true
lang: en
---

# A case

 One bold line.<br>
And one more.

---

# Code

\`\`\`ts
${call}
\`\`\`

\`\`\`vue
<Handout />
\`\`\`
`)
  })

  test.each(decks.map(deck => [`${deck.module} ${deck.locale}`, deck] as const))('%s has as many slides', (_, deck) => {
    const body = marpMarkdown(deck, join(root, 'snippets')).replace(/^---\n[^]*?\n---\n/, '')
    expect(body.split(/^---$/m).length).toBe(deck.slides.length)
  })
})

describe('what is to be measured', () => {
  test('is everything, unless a person says otherwise', () => {
    expect(parseOptions([], course)).toEqual({ parts: ['compare', 'edits', 'present', 'curve'], modules: course.modules.map(({ name }) => name), runs: 3, sizes: [10, 50, 200], quick: false })
    expect(parseOptions(['report'], course).parts).toEqual([])
  })

  test('is a quick look where it is less', () => {
    expect(parseOptions(['curve', '--decks', '1', '--runs', '1', '--sizes', '20,10'], course)).toEqual({ parts: ['curve'], modules: [course.modules[0]!.name], runs: 1, sizes: [10, 20], quick: true })
  })

  test.each([['speed'], ['--runs', '0'], ['--sizes', '101'], ['--decks', '42'], ['--fast']])('has no %s %s', (...args) => {
    expect(() => parseOptions(args, course)).toThrow(Mistake)
  })
})
