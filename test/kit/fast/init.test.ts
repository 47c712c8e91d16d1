import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Mistake } from '../../../kit/node/base/mistakes.ts'
import { checkSources } from '../../../kit/node/check/run-checks.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { kitSpec } from '../../../kit/node/init/kit-spec.ts'
import { newCourse } from '../../../kit/node/init/new-course.ts'
import { writeCourse } from '../../../kit/node/init/write-course.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'workshop-init-')) })
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A course whose kit need not be packed. */
async function written(name: string, languages: string, title?: string): Promise<string> {
  const course = newCourse(join(folder, name), { languages, author: 'Ana Gil', ...title !== undefined && { title } })
  await writeCourse(course, { spec: '^0.2.0', said: 'a registry' })
  return course.folder
}

function problemsOf(work: () => unknown): string[] {
  try {
    work()
  }
  catch (error) {
    if (error instanceof Mistake)
      return error.problems.map(({ what, next }) => `${what} ${next ?? ''}`)
    throw error
  }
  return []
}

test('a new course in three languages breaks no rule', async () => {
  const course = await readCourse(await written('databases-101', 'es,en,pt-BR', 'Databases: an "introduction"'))
  expect(course.title).toEqual({ 'es': 'Databases: an "introduction"', 'en': 'Databases: an "introduction"', 'pt-BR': 'Databases: an "introduction"' })
  expect(course.languages).toEqual(['es', 'en', 'pt-BR'])
  expect(course.modules.map(({ name }) => name)).toEqual(['01-a-first-module', '02-what-people-keep'])
  expect(await checkSources(course, course.modules.flatMap(({ decks }) => decks))).toEqual([])
})

test('a language that nobody has written for begins in English, which check tells as a warning', async () => {
  const course = await readCourse(await written('dansk', 'en,da'))
  const findings = await checkSources(course, course.modules.flatMap(({ decks }) => decks))
  expect(new Set(findings.map(({ rule, severity, locale }) => `${severity} ${rule} ${locale ?? ''}`))).toEqual(new Set(['warning languages-text-untranslated da', 'warning words-missing da']))
})

test('what is not said comes from the folder\'s name', async () => {
  const course = await written('vector_Art.2', 'en')
  expect((await readCourse(course)).title).toEqual({ en: 'Vector Art 2' })
  expect(JSON.parse(readFileSync(join(course, 'package.json'), 'utf8'))).toMatchObject({ name: 'vector-art-2', devDependencies: { 'slidev-addon-workshop': '^0.2.0' } })
  expect(readFileSync(join(course, 'slides/logo.svg'), 'utf8')).toContain('>V</text>')
  expect(existsSync(join(course, '.gitignore'))).toBe(true)
})

test('an empty folder is filled, and nothing is left beside it', async () => {
  await mkdir(join(folder, 'here'))
  await written('here', 'en')
  expect(await readdir(folder)).toEqual(['here'])
})

test('every mistake is told in one run, and nothing is written', async () => {
  await mkdir(join(folder, 'full'))
  await writeFile(join(folder, 'full/notes.txt'), '')
  const problems = problemsOf(() => newCourse(join(folder, 'full'), { languages: 'sp,pt-br,en_US,en,en', title: ' ' }))
  expect(problems).toEqual([
    expect.stringMatching(/full is not empty: it holds notes\.txt, among others\..*Nothing was changed/) as string,
    expect.stringContaining('"sp" is the tag of no language.') as string,
    expect.stringContaining('"pt-br" is written "pt-BR".') as string,
    expect.stringContaining('"en_US" is the tag of no language.') as string,
    expect.stringContaining('--languages names en twice.') as string,
    expect.stringContaining('--title is empty.') as string,
  ])
  expect(await readdir(join(folder, 'full'))).toEqual(['notes.txt'])
})

test('the kit comes from where one says', async () => {
  const course = join(folder, 'course')
  for (const spec of ['^0.3.0', 'latest', 'github:somebody/kit#v1', 'git+https://example.org/kit.git', 'https://example.org/kit.tgz'])
    expect(kitSpec(spec, course)).toMatchObject({ spec })
  await mkdir(join(folder, 'kit'))
  expect(kitSpec(join(folder, 'kit'), course).spec).toBe('file:../kit')
  await writeFile(join(folder, 'kit-1.0.0.tgz'), 'packed')
  const tarball = kitSpec(join(folder, 'kit-1.0.0.tgz'), course)
  expect(tarball.spec).toBe('file:vendor/kit-1.0.0.tgz')
  await tarball.bring?.(course)
  expect(readFileSync(join(course, 'vendor/kit-1.0.0.tgz'), 'utf8')).toBe('packed')
  expect(problemsOf(() => kitSpec('./nowhere', course))).toEqual([expect.stringContaining('--kit names a path at which nothing is') as string])
})
