import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkMarkdown, markdownRules } from '../../../kit/node/check/markdown/check-markdown.ts'
import { deckSettings, publishedSchema, slideSettings } from '../../../kit/node/check/markdown/deck-schema.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { Mistake } from '../../../kit/node/base/mistakes.ts'
import { findingLines } from '../../support/finding-lines.ts'
import { fixtureSource } from '../../support/fixture-folder.ts'
import { root } from '../../support/project.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

/**
 * A folder for each rule, in it a deck for each case: `<rule>/<case>.md`, and beside it what is found. `_good` holds
 * decks that every rule must pass, `_files` what lies beside each deck: `ending.md` ends a case that need not end itself.
 */
const fixtures = join(root, 'test/kit/fixtures/check/markdown')
const shared = Object.fromEntries(readdirSync(join(fixtures, '_files')).map(name => [`01-case/${name}`, readFileSync(join(fixtures, '_files', name), 'utf8')]))
const casesOf = (folder: string) => readdirSync(join(fixtures, folder)).filter(name => name.endsWith('.md')).map(name => [folder, name.slice(0, -3)] as const)
const folders = readdirSync(fixtures).filter(name => !name.startsWith('_'))
const cases = folders.flatMap(casesOf)

/** What is found in a deck, as lines. */
async function check(deck: string): Promise<{ rules: string[], lines: string }> {
  const folder = tempCourse({
    'course.yaml': 'title: { en: A course }\npromise: { en: A promise }\nauthor: Nobody\nlanguages: [en]\n',
    'glossary.yaml': 'drift: { en: { term: Drift, meaning: The world moves on. } }\n',
    ...shared,
    '01-case/en.md': deck,
    '02-next/en.md': smallDeck('en'),
  })
  const read = await readCourse(folder)
  const findings = await checkMarkdown(read, read.modules[0]!.decks)
  return { rules: findings.map(finding => finding.rule), lines: findingLines(findings, join(folder, 'slides/01-case')) }
}

const fixture = (folder: string, name: string) => readFileSync(join(fixtures, folder, `${name}.md`), 'utf8')

describe('rules of the Markdown', () => {
  test('each has cases, and each folder of cases has a rule', () => {
    expect(folders).toEqual(markdownRules.map(rule => rule.name).sort())
    for (const folder of folders)
      expect(casesOf(folder), folder).not.toEqual([])
  })

  test.each(cases)('%s: %s', async (rule, name) => {
    const { rules, lines } = await check(fixture(rule, name))
    expect(rules).toContain(rule)
    await expect(lines).toMatchFileSnapshot(join(fixtures, rule, `${name}.findings.txt`))
  })

  test('no findings are left of a case that is gone', () => {
    for (const folder of folders) {
      for (const file of readdirSync(join(fixtures, folder)).filter(name => name.endsWith('.findings.txt')))
        expect(existsSync(join(fixtures, folder, file.replace('.findings.txt', '.md'))), file).toBe(true)
    }
  })

  test.each(casesOf('_good'))('pass what is right: %s/%s', async (folder, name) => {
    expect((await check(fixture(folder, name))).lines).toBe('')
  })

  test('pass the starter, in each of its languages', async () => {
    const starters = readdirSync(join(root, 'kit/starter')).filter(name => name.endsWith('.md'))
    expect(starters).toContain('en.md')
    const folder = tempCourse(Object.fromEntries(starters.map(name => [`01-starter/${name}`, readFileSync(join(root, 'kit/starter', name), 'utf8')])))
    const read = await readCourse(folder)
    const findings = await checkMarkdown(read, read.modules[0]!.decks)
    expect(read.modules[0]!.decks[0]!.slides.length).toBeGreaterThan(10)
    expect(findingLines(findings, folder)).toBe('')
  })

  test('pass a course in two other languages', async () => {
    const course = await readCourse(fixtureSource)
    const decks = course.modules.flatMap(module => module.decks)
    expect(decks.flatMap(deck => deck.slides).length).toBeGreaterThan(0)
    expect(findingLines(await checkMarkdown(course, decks), fixtureSource)).toBe('')
  })

  test('say what is wrong, and how to mend it, as whole sentences', async () => {
    for (const [rule, name] of cases) {
      for (const line of (await check(fixture(rule, name))).lines.split('\n').filter(Boolean))
        expect(line).toMatch(/^[a-z-]+ \S+\.md:\d+ .*[^.] \| [A-Z].*[.]$/)
    }
  })

  test('never throw, wherever a deck is cut off', async () => {
    const lines = readFileSync(join(root, 'kit/starter/en.md'), 'utf8').split('\n')
    let looked = 0
    for (let end = 1; end < lines.length; end += 9) {
      for (const part of [lines.slice(0, end), lines.slice(end)]) {
        const outcome = await check(part.join('\n')).catch((error: unknown) => error)
        // What is no YAML, the course refuses before any rule looks.
        if (outcome instanceof Error)
          expect(outcome).toBeInstanceOf(Mistake)
        else
          looked++
      }
    }
    expect(looked).toBeGreaterThan(lines.length / 9)
  })
})

describe('the schema of settings', () => {
  test('is published as it is (mend with "vitest -u")', async () => {
    await expect(`${JSON.stringify(publishedSchema(), null, 2)}\n`).toMatchFileSnapshot(join(root, 'docs/deck.schema.json'))
  })

  test('has every setting that Slidev has', () => {
    const ofPackage = (path: string) => readFileSync(join(root, 'node_modules', path), 'utf8')
    const types = ofPackage('@slidev/types/dist/index.d.mts')
    const keysOf = (name: string) => {
      const body = new RegExp(`interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(types)![1]!
      return Array.from(body.matchAll(/^ {2}(\w+)\??:/gm), ([, key]) => key!)
    }
    const fields = /FRONTMATTER_FIELDS = \[([\s\S]*?)\]/.exec(ofPackage('@slidev/client/constants.ts'))![1]!
    const deckFields = /HEADMATTER_FIELDS = \[([\s\S]*?)\n\]/.exec(ofPackage('@slidev/client/constants.ts'))![1]!
    const named = (text: string) => Array.from(text.matchAll(/'(\w+)'/g), ([, key]) => key!)
    const forSlides = [...keysOf('Frontmatter'), ...named(fields)]
    const forDecks = [...keysOf('HeadmatterConfig'), ...keysOf('Frontmatter'), ...named(deckFields)]
    expect(forSlides.length).toBeGreaterThan(20)
    expect(Object.keys(slideSettings.shape)).toEqual(expect.arrayContaining(forSlides))
    expect(Object.keys(deckSettings.shape)).toEqual(expect.arrayContaining(forDecks))
  })
})
