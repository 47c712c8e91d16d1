import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mistake, type Problem } from '../base/mistakes.ts'
import { neutralAccents } from '../look/accents.ts'
import { neutralLogo } from '../look/logo.ts'
import { contrastProblems } from './check-contrast.ts'
import { languageProblems, missingTexts } from './check-languages.ts'
import { filesProblems, logoFile } from './check-named-files.ts'
import type { CourseSettings } from './course.ts'
import { type CourseFile, courseSchema } from './course-schema.ts'
import { editorialRules } from './editorial-rules.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Place } from './place.ts'
import { readFonts } from './read-fonts.ts'
import { schemaProblems } from './schema-problems.ts'
import { parseSiteUrl } from './site-url.ts'

/** Where a course says what it is. */
export function courseFile(root: string): string {
  return join(root, 'slides/course.yaml')
}

/**
 * Reads `slides/course.yaml`.
 * @param root the course's folder.
 * @throws Mistake with everything that is wrong about the file, in the order of its lines.
 */
export function readCourseFile(root: string): CourseSettings {
  const file = courseFile(root)
  const { value, problems, lineOf } = parseYaml(file, readFileSync(file, 'utf8'))
  if (problems.length > 0)
    throw new Mistake(problems)
  const place: Place = { file, root, lineOf }
  const read = courseSchema.safeParse(value ?? {})
  const found = schemaProblems(read.error?.issues ?? [], value, place)
  // What has the right shape is looked at more closely, also where another part has not.
  const given = sound(value ?? {}, read.error?.issues.map(({ path }) => path[0]) ?? [])
  const url = given.url === undefined ? undefined : parseSiteUrl(given.url)
  if (given.url !== undefined && url === undefined)
    found.push({ file, line: lineOf(['url']), what: 'url: is no address of the web.', next: 'Write where the site is hosted, as in "url: https://example.org/course/", or leave the line out.' })
  found.push(...languageProblems(given, place), ...missingTexts(given, place), ...contrastProblems(given, place), ...filesProblems(given, place))
  const fonts = readFonts(given, place, found)
  if (read.data === undefined || found.length > 0)
    throw new Mistake(ordered(found))
  const { author, languages, logo, accents, rules, ...own } = read.data
  return {
    ...withoutUndefined({ ...own, url }),
    author: typeof author === 'string' ? Object.fromEntries(languages.map(language => [language, author])) : author,
    languages,
    editions: own.editions ?? [],
    logo: logo === undefined ? neutralLogo : logoFile(root, logo),
    accents: accents ?? neutralAccents(languages),
    fonts,
    rules: { ...editorialRules, ...withoutUndefined(rules ?? {}) },
  }
}

/** What holds for a deck that stands outside of any course. */
export function settingsWithoutCourse(root: string): Pick<CourseSettings, 'logo' | 'accents' | 'fonts'> {
  return { logo: neutralLogo, accents: neutralAccents([]), fonts: readFonts({}, { file: '', root, lineOf: () => 1 }, []) }
}

/** Whether there is a course to read. */
export function hasCourseFile(root: string): boolean {
  return existsSync(courseFile(root))
}

/** The fields that the schema has found nothing wrong with. */
function sound(value: object, wrong: (PropertyKey | undefined)[]): Partial<CourseFile> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.includes(name)))
}

function ordered(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 1) - (b.line ?? 1))
}

function withoutUndefined<Values extends object>(values: Values): { [Key in keyof Values]: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [Key in keyof Values]: Exclude<Values[Key], undefined> }
}
