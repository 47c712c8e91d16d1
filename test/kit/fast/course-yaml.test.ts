import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Mistake, type Problem } from '../../../kit/node/base/mistakes.ts'
import { deckFingerprint } from '../../../kit/node/built/fingerprint.ts'
import { checkSources } from '../../../kit/node/check/run-checks.ts'
import { createModule } from '../../../kit/node/commands/new.ts'
import type { Course } from '../../../kit/node/course/course.ts'
import { publishedCourseSchema } from '../../../kit/node/course/course-schema.ts'
import { editorialRules } from '../../../kit/node/course/editorial-rules.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { contrast } from '../../../kit/node/look/contrast.ts'
import { printFingerprint } from '../../../kit/node/print/print-fingerprint.ts'
import { usualPrint } from '../../../kit/node/print/print-options.ts'
import { root } from '../../support/project.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

const one = { '01-one/en.md': smallDeck('en') }

function courseWith(yaml: string, files: Record<string, string> = one): Promise<Course> {
  return readCourse(tempCourse({ ...files, 'course.yaml': `${inEnglish}${yaml}` }))
}

/** What is wrong, each with its line. */
async function problemsIn(yaml: string): Promise<(Problem & { text: string })[]> {
  const folder = tempCourse({ ...one, 'course.yaml': yaml })
  const problems = await readCourse(folder).then(() => [], (error: unknown) => {
    if (error instanceof Mistake)
      return error.problems
    throw error
  })
  for (const { file } of problems)
    expect(file).toBe(join(folder, 'slides/course.yaml'))
  return problems.map(problem => ({ ...problem, text: `${problem.line ?? '?'} ${problem.what} ${problem.next ?? ''}` }))
}

describe('what a course says about itself', () => {
  test('is little, and the kit has the rest', async () => {
    const course = await courseWith('')
    expect(Object.keys(course.accents)).toEqual(['blue', 'teal', 'green', 'amber', 'purple'])
    expect(course.fonts.title).toMatchObject({ family: 'Literata', cssFamily: 'Literata Variable' })
    expect(course.logo).toBe(join(root, 'kit/site/logo.svg'))
    expect(course.rules).toEqual(editorialRules)
    expect(course).not.toHaveProperty('figure')
  })

  test('is wrong in many places, all told in one run, each with its line and what to write', async () => {
    const texts = (await problemsIn(`title: { en: A course }
promise: { pt-BR: Muito }
autor: Somebody
languages: [en, pt_BR]
url: example.org
accents:
  Team: { label: { en: The team }, light: "#15803d", dark: "#86efac" }
  room: { label: { en: The room }, light: green, dark: "#86efac" }
licence: { name: CC BY 4.0 }
logo: slides/mark.svg
figure: Nothing
repository: github.com/someone
fonts:
  text: { family: Nowhere, package: "@fontsource-variable/nowhere" }
rules:
  slide-note-mising: off
  deck-recap-missing: never
  link-to-slide-dead: off
`)).map(({ text }) => text)
    expect(texts).toEqual([
      expect.stringMatching(/^1 author: is missing\. .*"author: /),
      expect.stringMatching(/^1 title: has no text for pt_BR\./),
      expect.stringMatching(/^2 promise: has no text for en\./),
      expect.stringMatching(/^2 promise: has no text for pt_BR\./),
      expect.stringMatching(/^2 promise: has a text in "pt-BR", which is no language of the course\. Write "pt_BR:"\./),
      expect.stringMatching(/^3 autor: is no field of a course\. Write "author:"/),
      expect.stringMatching(/^4 languages: "pt_BR" is no tag of a language\. .*"en" or "pt-BR"/),
      expect.stringMatching(/^5 url: is no address of the web\./),
      expect.stringMatching(/^7 accents\.Team: is no name\. .*"the-team"/),
      expect.stringMatching(/^8 accents\.room\.light: is "green"\. Write a colour of six hexadecimal digits/),
      expect.stringMatching(/^9 licence\.url: is missing\. Write an address of the web/),
      expect.stringMatching(/^10 logo: There is no slides\/mark\.svg/),
      expect.stringMatching(/^11 figure: There is no components\/Nothing\.vue\./),
      expect.stringMatching(/^12 repository: is "github\.com\/someone"\./),
      expect.stringMatching(/^14 fonts\.text: @fontsource-variable\/nowhere and @fontsource\/nowhere are not installed\. Run "npm install @fontsource-variable\/nowhere @fontsource\/nowhere"\./),
      expect.stringMatching(/^16 rules\.slide-note-mising: is no rule that a course may set\. Write "slide-note-missing:"/),
      expect.stringMatching(/^17 rules\.deck-recap-missing: is "never"\. Write off, warning or error/),
      expect.stringMatching(/^18 rules\.link-to-slide-dead: is no rule that a course may set\. Take the line out; a course may set slide-id-missing, /),
    ])
  })

  test.each([
    ['an empty file', ''],
    ['a list', '- title\n'],
  ])('is missing: %s', async (_what, yaml) => {
    expect((await problemsIn(yaml)).length).toBeGreaterThan(0)
  })

  test('an accent that cannot be read on its paper is told, with the ratio and what is needed', async () => {
    const texts = (await problemsIn(`${inEnglish}accents:
  team:
    label: { en: The team }
    light: "#86efac"
    dark: "#15803d"
`)).map(({ text }) => text)
    expect(texts).toEqual([
      expect.stringMatching(/^8 accents\.team\.light: #86efac has a contrast of 1\.34 against the light paper, #fbfaf7; text needs 4\.5, up to 21\. Choose a darker colour\.$/),
      expect.stringMatching(/^9 accents\.team\.dark: #15803d has a contrast of 3\.70 against the dark paper, #0d1224; text needs 4\.5, up to 21\. Choose a lighter colour\.$/),
    ])
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  test('has a schema for editors, which is up to date', () => {
    expect(JSON.parse(readFileSync(join(root, 'kit/course.schema.json'), 'utf8'))).toEqual(publishedCourseSchema())
  })

  test('the rules that may be set are listed with what holds where nothing is said', () => {
    const listed = Array.from(readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| (off|warning|error) \|/gm), ([, rule, held]) => [rule, held])
    expect(Object.fromEntries(listed)).toEqual(editorialRules)
  })
})

describe('the rules of a course', () => {
  const withoutNotes = { '01-one/en.md': smallDeck('en').replaceAll(/<!--.*-->/g, '') }
  const findings = async (yaml: string) => {
    const course = await courseWith(yaml, withoutNotes)
    return (await checkSources(course, course.modules[0]!.decks)).filter(({ rule }) => rule === 'slide-note-missing')
  }

  test('are held as it says, and their findings say where', async () => {
    expect(await findings('')).toEqual([])
    expect(await findings('rules: { slide-note-missing: warning }\n')).toMatchObject(Array.from({ length: 4 }, () => ({ severity: 'warning' })))
    const [first] = await findings('rules: { slide-note-missing: error }\n')
    expect(first).toMatchObject({
      severity: 'error',
      next: 'Write prompts in a comment at the slide\'s end: what to say, ask, show, watch out for, or set "slide-note-missing: off" under "rules:" in slides/course.yaml.',
    })
  })
})

describe('what is made anew when course.yaml changes', () => {
  /** The fingerprints after a change of the file: of a deck, of its handout and of its pictures. */
  async function fingerprints(change: string): Promise<string[]> {
    const course = await readCourse(folder)
    const file = join(folder, 'slides/course.yaml')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, `${before}${change}`)
    try {
      const changed = await readCourse(folder)
      const deck = changed.modules[0]!.decks[0]!
      const of = (read: Course) => [deckFingerprint(read, deck, []), ...(['handout', 'png'] as const).map(format => printFingerprint(read, [deck], format, usualPrint))]
      return of(course).map((fingerprint, index) => fingerprint === of(changed)[index] ? 'same' : ['deck', 'handout', 'pictures'][index]!)
    }
    finally {
      writeFileSync(file, before)
    }
  }

  let folder = ''
  test.each([
    ['rules', 'rules: { slide-note-missing: off }\n', ['same', 'same', 'same']],
    ['about', 'about: { en: For everybody. }\n', ['same', 'same', 'same']],
    ['repository', 'repository: https://example.org/here\n', ['same', 'same', 'same']],
    ['licence', 'licence: { name: CC BY 4.0, url: https://example.org/by }\n', ['same', 'handout', 'same']],
    ['accents', 'accents: { team: { label: { en: Team }, light: "#15803d", dark: "#86efac" } }\n', ['deck', 'same', 'same']],
    ['fonts', 'fonts: { title: { family: Literata, package: "@fontsource/literata" } }\n', ['deck', 'same', 'same']],
    ['logo', 'logo: slides/logo.svg\n', ['deck', 'same', 'same']],
  ])('%s', async (_field, change, expected) => {
    folder = tempCourse({ ...one, 'course.yaml': inEnglish, 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' })
    expect(await fingerprints(change)).toEqual(expected)
  })
})

describe('a course without a module', () => {
  test('can be read to begin its first one, and says so to everything else', async () => {
    const folder = tempCourse({ 'course.yaml': inEnglish })
    await expect(readCourse(folder)).rejects.toThrow('There is no module in slides/ yet.')
    const course = await readCourse(folder, { allowEmpty: true })
    expect(course.modules).toEqual([])
    expect(await createModule(course, 'first-steps')).toBe(join(folder, 'slides/01-first-steps'))
  })

  test('a new module has the accents of its course', async () => {
    const course = await courseWith('accents: { team: { label: { en: Team }, light: "#15803d", dark: "#86efac" } }\n')
    const folder = await createModule(course, 'first-steps')
    const named = Array.from(readFileSync(join(folder, 'en.md'), 'utf8').matchAll(/^accent: (.*)$/gm), ([, name]) => name)
    expect(new Set(named)).toEqual(new Set(['team']))
  })
})
