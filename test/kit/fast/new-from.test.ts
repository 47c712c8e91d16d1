import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@slidev/parser/fs'
import type { SourceSlideInfo } from '@slidev/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSources } from '../../../kit/node/check/run-checks.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inBoth, inEnglish, tempCourse, writeCourse } from '../../support/temp-course.ts'

const talk = join(root, 'test/kit/fixtures/foreign-decks/talk/slides.md')

/** A course without modules. */
function emptyCourse(): string {
  return tempCourse({ 'course.yaml': inEnglish })
}

const folder = writeCourse({ 'course.yaml': inBoth })
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (path: string) => readFileSync(join(folder, 'slides/01-tides', path), 'utf8')
let report = ''
let slides: SourceSlideInfo[] = []

beforeAll(async () => {
  const { code, stdout, stderr } = await runWorkshop(folder, ['new', 'tides', '--from', talk])
  expect(code, stderr).toBe(0)
  expect(stdout.trim()).toBe(join(folder, 'slides/01-tides'))
  report = stderr
  slides = (await parse(read('en.md'), '', [])).slides
})

/** Imports a text as a deck, into a course in English. */
async function importText(text: string | Uint8Array, name = 'deck.md') {
  const folder = emptyCourse()
  writeFileSync(join(folder, name), text)
  const ended = await runWorkshop(folder, ['new', 'deck', '--from', name])
  const file = join(folder, 'slides/01-deck/en.md')
  return { ...ended, folder, markdown: existsSync(file) ? readFileSync(file, 'utf8') : '' }
}

test('a course without modules gets its first one', async () => {
  const folder = emptyCourse()
  const { code, stdout } = await runWorkshop(folder, ['new', 'first-steps'])
  expect(code).toBe(0)
  expect(stdout.trim()).toBe(join(folder, 'slides/01-first-steps'))
})

test('a deck comes in with all its slides, those of imported files in place, in every language of the course', () => {
  expect(slides.map(({ frontmatter }) => frontmatter.id as string)).toEqual([
    'tides-and-moons', 'about', 'time-and-tide-wait', 'two-bulges', 'code-of-the-sea', 'of-the-other-file', 'the-harbour', 'kept-for-questions', 'water-and-money', 'what-stays', 'tides-and-moons-2',
  ])
  expect(slides.every(({ frontmatter }) => Number.isInteger(frontmatter.minutes) && Number(frontmatter.minutes) > 0)).toBe(true)
  expect(slides.map(({ note }) => note).filter(Boolean)).toEqual(['Wait until all sit.', expect.stringMatching(/^Ask for a guess before each click, and let the room vote with raised hands\.$/m)])
  expect(read('pt-BR.md')).toBe(read('en.md').replace('lang: en', 'lang: pt-BR'))
  expect(report).toMatch(/To translate.*\n.*01-tides\/pt-BR\.md/)
})

test('layouts with the same job become the kit\'s, others stay, and no slot is lost', () => {
  expect(slides.map(({ frontmatter }) => frontmatter.layout as string | undefined)).toEqual([
    'cover', 'default', 'statement', 'two-cols', 'banner', 'center', 'statement', undefined, 'default', 'recap', undefined,
  ])
  expect(slides[3]!.content).toContain('::right::')
  expect(slides[8]!.content).not.toContain('::footer::')
  expect(slides[8]!.content).toContain('Measured at the pier')
})

test('what the deck uses beside it comes along, and is named where it now lies', () => {
  const deck = read('en.md')
  for (const path of ['pictures/light-house.svg', 'pictures/sea.svg', 'pictures/moon.svg', 'snippets/tide.ts', 'components/TideMark.vue', 'components/parts/format.ts', 'layouts/banner.vue'])
    expect(existsSync(join(folder, 'slides/01-tides', path)), path).toBe(true)
  expect(deck).toContain('![A lighthouse](./pictures/light-house.svg)')
  expect(deck).toContain('<img src="./pictures/sea.svg" alt="Waves">')
  expect(deck).toContain('<<< ./snippets/tide.ts#height ts {1|2}')
  expect(deck).toContain('url(\'./pictures/light-house.svg\')')
  // A component gets a string, of which Vite knows nothing; a slide's title stands in the list of slides too.
  expect(deck).toContain('picture="./tides/sea.svg"')
  expect(deck).toContain('# ![](/tides/sea.svg) Water and money')
  expect(existsSync(join(folder, 'public/tides/sea.svg'))).toBe(true)
  expect(deck).toContain('![shown, not used](./images/none.png)')
  // A note's picture is printed for who teaches.
  expect(deck).toContain('![How they stand](<./pictures/the-room.svg>), not `![this](./images/none.png)`')
  expect(existsSync(join(folder, 'slides/01-tides/pictures/the-room.svg'))).toBe(true)
  expect(read('components/TideCounter.vue')).toContain('src="../pictures/moon.svg"')
  expect(read('style.css')).toContain('url("./pictures/moon.svg")')
})

test('the head has the kit\'s theme and what the course knows, and asks for the rest', () => {
  expect(slides[0]!.frontmatter).toMatchObject({ theme: 'default', addons: ['workshop'], title: 'Tides and moons', lang: 'en', promise: 'Why the sea comes back twice a day', duration: '20min' })
  expect(Object.keys(slides[0]!.frontmatter)).not.toEqual(expect.arrayContaining(['fonts']))
  expect(read('en.md')).toContain('# TO WRITE objectives')
})

test('nothing is left behind without a line that says so', () => {
  for (const line of [
    'theme seriph: the kit\'s layouts take its place; npm install @slidev/theme-seriph',
    'addon slidev-addon-rabbit: npm install slidev-addon-rabbit',
    'fonts: {"sans":"Robot"}', 'drawings: {"persist":true}', 'download: true', 'favicon: https://example.org/icon.png', 'mood: calm', 'background: /logos/sea.svg',
    './images/lost.png: there is no such file  slide 9',
    'pictures or films of pictures.example',
    'npm install @iconify-json/tabler',
    'components/NotUsed.vue', 'logos/unused.svg', 'global-bottom.vue', 'setup/main.ts', 'uno.config.ts',
    'layout comet, which a theme or an addon had: default  slide 9', 'slot footer', 'routeAlias: print', 'math: true',
    'defaults: {"transition":"fade"}', 'plain code',
  ])
    expect(report).toContain(line)
  expect(report).toMatch(/\d × image-alt-missing {2}slides\/01-tides\/en\.md:\d+/)
  expect(report).toContain('Next: npx workshop dev 1')
})

test('what check wants of an imported deck is for the author to write, and nothing that the import wrote', async () => {
  const course = await readCourse(folder)
  const findings = await checkSources(course, course.modules[0]!.decks.filter(({ locale }) => locale === 'en'))
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
    'component-unknown', 'deck-activity-missing', 'deck-objectives-missing', 'image-alt-missing', 'image-missing', 'marker-not-understood',
  ])
})

test('a deck without front matter, with Windows line ends and a byte order mark is read', async () => {
  const { markdown, code } = await importText('\uFEFF# One\r\n\r\ntext\r\n\r\n---\r\nlayout: center # in the middle\r\n---\r\n\r\n# Two\r\n\r\n![](https://x.example/y.png)\r\n')
  expect(code).toBe(0)
  expect(markdown).not.toContain('\r')
  expect(markdown).toContain('title: One\n')
  expect(markdown).toContain('layout: center # in the middle\n')
})

test('a deck in UTF-16 is read, and that is said', async () => {
  const { markdown, stderr } = await importText(Buffer.from('\uFEFF# Maré e lua\n', 'utf16le'))
  expect(markdown).toContain('title: Maré e lua\n')
  expect(stderr).toContain('was in UTF-16LE')
})

test.each([
  ['Latin-1', Buffer.from('# One\n\n# Mar\u00e9\n', 'latin1'), 'deck.md', /line 3: The text is not in UTF-8/],
  ['a picture', Buffer.from([0x89, 0x50, 0, 0]), 'deck.md', /holds no text/],
  ['PowerPoint', Buffer.from('PK'), 'deck.pptx', /This is a PowerPoint file/],
  ['an empty file', Buffer.from('\uFEFF \n'), 'deck.md', /The file is empty/],
  ['settings that are no YAML', Buffer.from('# One\n\n---\nlayout: [a\n---\n\n# Two\n'), 'deck.md', /line \d: The slide's settings are no valid YAML/],
])('%s is told in words, and nothing is written', async (_what, bytes, name, message) => {
  const { code, stderr, folder } = await importText(bytes, name)
  expect(code).toBe(1)
  expect(stderr).toMatch(message)
  expect(stderr).toContain('Next:')
  expect(existsSync(join(folder, 'slides/01-deck'))).toBe(false)
})

test('a path that leads nowhere, a folder and a language that the course does not have are told in words', async () => {
  const folder = emptyCourse()
  mkdirSync(join(folder, 'talk'))
  writeFileSync(join(folder, 'talk/slides.md'), '# One\n')
  const run = async (...args: string[]) => (await runWorkshop(folder, ['new', 'deck', ...args])).stderr
  expect(await run('--from', 'nowhere.md')).toContain('There is no such file')
  expect(await run('--from', 'talk')).toMatch(/--from .*talk\/slides\.md/)
  expect(await run('--from', 'talk/slides.md', '--lang', 'fr')).toContain('no language "fr"')
})

test('no file from outside of the deck\'s project comes in', async () => {
  const folder = emptyCourse()
  mkdirSync(join(folder, 'talk'))
  writeFileSync(join(folder, 'talk/package.json'), '{}')
  mkdirSync(join(folder, 'talk/.git'))
  writeFileSync(join(folder, 'secret.ts'), 'export const key = 1\n')
  writeFileSync(join(folder, 'talk/slides.md'), '# One\n\n<<< ../secret.ts\n')
  const { stderr } = await runWorkshop(folder, ['new', 'deck', '--from', 'talk/slides.md'])
  expect(stderr).toMatch(/\.\.\/secret\.ts: it lies outside of/)
  expect(existsSync(join(folder, 'slides/01-deck/snippets'))).toBe(false)
})

test('files that import each other, and one that is not there, end in a line and not in a loop', async () => {
  const { stderr, code } = await importText('# One\n\n---\nsrc: ./deck.md\n---\n\n---\nsrc: ./none.md\n---\n')
  expect(code).toBe(0)
  expect(stderr).toContain('slides of ./deck.md, which imports itself')
  expect(stderr).toContain('slides of ./none.md, which is not there')
})

test('a slide\'s own style, which no layout here takes, is left out and told', async () => {
  const { stderr, markdown } = await importText('# One\n\n---\nstyle: "padding-left: 9rem"\n---\n\n# Two\n\nThe style of a slide.\n')
  expect(stderr).toContain('style: padding-left: 9rem (layouts here take none')
  expect(markdown).not.toContain('padding-left')
})

test('a "$" in an attribute is no mathematics, and one line tells all values of a setting that nobody knows', async () => {
  const { stderr, markdown } = await importText('---\nglowX: 50\n---\n\n# One\n\n<p :class="$clicks >= 9 ? \'a\' : \'\', $clicks">It waits</p>\n\n---\nglowX: 30\n---\n\n# Two\n')
  expect(markdown).not.toContain('math: true')
  expect(stderr).toContain('glowX: 50, 30 (no setting of Slidev or the kit)  slides 1, 2')
  expect((await importText('# One\n\n<p :class="$clicks">x</p> with $E = mc^2$\n')).markdown).toContain('math: true')
})
