import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../kit/node/check/finding.ts'
import { checkLanguages, languageRules } from '../../../kit/node/check/languages/check-languages.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { findingLines } from '../../support/finding-lines.ts'
import { fixtureSource } from '../../support/fixture-folder.ts'
import { root } from '../../support/project.ts'
import { tempCourse } from '../../support/temp-course.ts'

/**
 * A folder for each rule, in it a folder for each case with the deck in two languages and what is found. `_good` holds
 * cases that every rule must pass.
 */
const fixtures = join(root, 'test/kit/fixtures/check/languages')
const folders = readdirSync(fixtures).filter(name => !name.startsWith('_'))
const casesOf = (folder: string) => readdirSync(join(fixtures, folder)).map(name => [folder, name] as const)
const cases = folders.flatMap(casesOf)

/** What is found between the decks of a folder. */
async function check(decks: string): Promise<Finding[]> {
  const names = ['en.md', 'pt-BR.md']
  const folder = tempCourse(Object.fromEntries(names.map(name => [`01-case/${name}`, readFileSync(join(decks, name), 'utf8')])))
  const read = await readCourse(folder)
  expect(read.modules[0]!.decks[1]!.slides.length).toBeGreaterThan(0)
  return checkLanguages(read, read.modules).map(finding => ({ ...finding, file: finding.file.replace(join(folder, 'slides/01-case'), decks) }))
}

describe('rules between languages', () => {
  test('each has cases, and each folder of cases has a rule', () => {
    expect(folders).toEqual(languageRules.map(rule => rule.name).sort())
    for (const folder of folders)
      expect(casesOf(folder), folder).not.toEqual([])
  })

  test.each(cases)('%s: %s', async (rule, name) => {
    const folder = join(fixtures, rule, name)
    const findings = await check(folder)
    expect(findings.map(finding => finding.rule)).toContain(rule)
    await expect(findingLines(findings, folder)).toMatchFileSnapshot(join(folder, 'findings.txt'))
  })

  test('point to the second language', async () => {
    for (const [rule, name] of cases) {
      for (const finding of await check(join(fixtures, rule, name)))
        expect(finding).toMatchObject({ locale: 'pt-BR', file: join(fixtures, rule, name, 'pt-BR.md') })
    }
  })

  test.each(casesOf('_good'))('pass what is right: %s/%s', async (folder, name) => {
    expect(findingLines(await check(join(fixtures, folder, name)), fixtures)).toBe('')
  })

  test.runIf(existsSync(join(root, 'kit/starter/pt-BR.md')))('pass the starter', async () => {
    expect(findingLines(await check(join(root, 'kit/starter')), root)).toBe('')
  })

  test('pass a course in two other languages', async () => {
    const course = await readCourse(fixtureSource)
    expect(course.modules.flatMap(module => module.decks.slice(1)).flatMap(deck => deck.slides).length).toBeGreaterThan(0)
    expect(findingLines(checkLanguages(course, course.modules), fixtureSource)).toBe('')
  })
})
