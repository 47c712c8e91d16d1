import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../kit/node/chromium/find-chromium.ts'
import { launchChromium } from '../../../kit/node/chromium/launch.ts'
import type { Finding } from '../../../kit/node/check/finding.ts'
import { checkRendered } from '../../../kit/node/check/rendered/check-rendered.ts'
import { markdownWords } from '../../../kit/page/check/markdown-words.ts'
import { describeStates, states } from '../../../kit/node/check/rendered/states.ts'
import { lineOfWords } from '../../../kit/node/check/rendered/to-findings.ts'
import type { Course, Deck, Slide } from '../../../kit/node/course/course.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { Interrupted } from '../../../kit/node/base/mistakes.ts'
import { silentProgress } from '../../../kit/node/report/progress.ts'
import { serveFolder } from '../../../kit/node/serve/static-server.ts'
import { useBrowser } from '../../support/open.ts'
import { root } from '../../support/project.ts'
import { printed, runWorkshop, startWorkshop } from '../../support/run-workshop.ts'
import { inBoth, inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

/** `<rule>.<case>.md` is a slide that breaks the rule; `<rule>.<case>.findings.txt`, written where it is missing, is what is found. */
const fixtures = join(root, 'test/kit/fixtures/check/rendered')
const cases = readdirSync(fixtures).filter(name => name.endsWith('.md')).map(name => basename(name, '.md'))
/** `_good/<rule>.md` is a slide that the rule must let pass, though it comes near. */
const nearMisses = readdirSync(join(fixtures, '_good'))

let browser: Browser
// Started as the command starts it, for the same glyph positions.
beforeAll(async () => { browser = await launchChromium(await findChromium(root)) })
afterAll(() => browser.close())

/** What is found in decks that are built. */
async function look(course: Course, decks: Deck[], signal?: AbortSignal): Promise<Finding[]> {
  const server = await serveFolder(join(course.root, 'dist'), 0)
  try {
    return await checkRendered(course, decks, { browser, site: server.url, jobs: 2, progress: silentProgress, ...(signal && { signal }) })
  }
  finally {
    await server.close()
  }
}

describe('a deck in which each slide is wrong in one way', () => {
  let findings: Finding[] = []

  test('is built and looked at once, beside a good one in which nothing is found', async () => {
    const folder = tempCourse({
      'course.yaml': `${inBoth}rules: { click-cue-missing: warning }\n`,
      '01-broken/en.md': [smallDeck('en'), ...[...cases, ...nearMisses.map(name => `_good/${basename(name, '.md')}`)].map(name => `---\nsrc: ./pages/${name}.md\n---\n`)].join('\n'),
      '01-broken/pt-BR.md': smallDeck('pt-BR'),
      '01-broken/layouts/without-class.vue': '<template><div><slot /></div></template>\n',
      ...Object.fromEntries([...cases.map(name => `${name}.md`), ...nearMisses.map(name => `_good/${name}`)].map(path => [`01-broken/pages/${path}`, readFileSync(join(fixtures, path), 'utf8')])),
    })
    expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })
    const course = await readCourse(folder)
    const decks = course.modules.flatMap(module => module.decks)
    findings = await look(course, decks)
    expect(findings.filter(finding => !finding.file.includes('/pages/') || finding.file.includes('/_good/'))).toEqual([])
    const before = findings.length
    expect(before).toBeGreaterThanOrEqual(cases.length)

    const good = decks[1]!
    const missing = { ...good, slides: [...good.slides, { ...good.slides[0]!, no: 99, id: 'lost', title: 'Lost' }] }
    expect(await look(course, [missing])).toContainEqual(expect.objectContaining({ rule: 'slide-not-rendered', what: 'the slide “Lost” does not appear in the built deck' }))
    expect(await look(course, [{ ...good, locale: 'fr' }])).toMatchObject([{ rule: 'slide-not-rendered', line: 1 }, { rule: 'request-failed' }])
    await expect(look(course, decks, AbortSignal.abort())).rejects.toThrow(Interrupted)
  })

  test.each(cases)('%s', (name) => {
    const own = findings.filter(finding => basename(finding.file) === `${name}.md`)
    const [rule] = name.split('.')
    expect(own.map(finding => finding.rule)).toEqual(own.map(() => rule))
    expect(own).not.toEqual([])
    const text = own.map(({ severity, line, what, next }) => `line ${line}, ${severity}: ${what}\nNext: ${next}\n`).join('\n')
    const neighbour = join(fixtures, `${name}.findings.txt`)
    if (!existsSync(neighbour) && !process.env.CI)
      writeFileSync(neighbour, text)
    const expected = readFileSync(neighbour, 'utf8')
    expect(text.replace(figures, '#')).toBe(expected.replace(figures, '#'))
    for (const [index, figure] of figuresIn(text).entries())
      expect(Math.abs(figure - figuresIn(expected)[index]!), `${text}\ninstead of\n\n${expected}`).toBeLessThanOrEqual(3)
  })
})

/** A browser of another version may set a line a px wider. */
const figures = /\d+(?:\.\d+)?(?= px)/g
const figuresIn = (text: string): number[] => Array.from(text.matchAll(figures), ([figure]) => Number(figure))

describe('workshop dev', () => {
  const { open } = useBrowser()

  test('frames what does not fit, follows the Markdown, and leaves no trace in the built deck', async () => {
    const list = Array.from({ length: 12 }, (_, index) => `- Point ${index + 1}`).join('\n')
    const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en').replace('One line.', list) })
    const port = 4000 + Math.floor(Math.random() * 900)
    const running = startWorkshop(folder, ['dev', '1', '--port', String(port)])
    try {
      await printed(running, /localhost/)
      const { page } = await open(`http://localhost:${port}/#/cover`)
      const label = page.locator('.dev-overflow p')
      await expect.poll(() => label.allInnerTexts(), { timeout: 60_000 }).toEqual([expect.stringMatching(/^\d+ px (below|above) the slide/)])
      writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en'))
      await expect.poll(() => label.count(), { timeout: 20_000 }).toBe(0)
      writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en').replace('One line.', list))
      await expect.poll(() => label.count(), { timeout: 20_000 }).toBe(1)
      const presenter = await open(`http://localhost:${port}/#/presenter/cover`)
      await presenter.page.locator('.slidev-layout h1').first().waitFor({ timeout: 60_000 })
      expect(await presenter.page.locator('.dev-overflow p').count()).toBe(0)
    }
    finally {
      running.child.kill('SIGINT')
      await running.ended
    }
    expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })
    const dist = join(folder, 'dist')
    const traces = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(js|css|html)$/.test(entry.name))
      .filter(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8').includes('dev-overflow'))
    expect(traces).toEqual([])
  })
})

describe('what a finding says', () => {
  test('in which states, where not in all', () => {
    const [lightFirst, lightFinal, darkFinal, darkFirst] = [states[0]!, states[1]!, states[2]!, states[3]!]
    expect(describeStates([...states], states)).toBe('')
    expect(describeStates([darkFinal], states)).toBe(' (in dark, the final click state)')
    expect(describeStates([darkFinal, darkFirst], states)).toBe(' (in dark)')
    expect(describeStates([lightFinal, darkFinal], states)).toBe(' (in the final click state)')
    expect(describeStates([lightFirst, darkFinal], states)).toBe(' (in light first and dark final)')
    expect(describeStates([lightFinal], [lightFirst, lightFinal])).toBe(' (in the final click state)')
  })

  test('the line of the culprit, by its words or its tag', () => {
    const raw = '---\nid: one\n---\n\n# A **title** of some length\n\n<div class="mark" />\n\n<Handout>\n\nWords of the handout alone\n\n</Handout>\n\n<UnionFigure />\n'
    const slide = { raw, line: 10 } as Slide
    expect(lineOfWords(slide, 'A title of some length')).toBe(14)
    expect(lineOfWords(slide, '<div class="mark"')).toBe(16)
    expect(lineOfWords(slide, 'Words of the handout alone')).toBe(24)
    expect(lineOfWords(slide, '')).toBe(10)
  })

  test('what is body text: what stands in the Markdown', () => {
    const isBody = markdownWords('# Title\n\nA line of **bold** words,\nbroken.\n\n- RAG\n\n| a | Cell |\n|---|---|\n\n<Note label="Label" />\n\n<Handout>\n\nOnly here\n\n</Handout>\n')
    expect(['A line of bold words, broken.', 'RAG', 'Cell', 'A line of “bold” words,'].map(isBody)).toEqual([true, true, true, true])
    expect(['bold', 'Label', 'Only here', 'itl', ''].map(isBody)).toEqual([false, false, false, false, false])
  })
})
