import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureRoot } from '../../support/fixture-folder.ts'
import { root } from '../../support/project.ts'
import { printed, runWorkshop, startWorkshop } from '../../support/run-workshop.ts'
import { tempCourse } from '../../support/temp-course.ts'
import { modules } from '../fixture-facts.ts'

const starter = (locale: string) => readFileSync(join(root, `kit/starter/${locale}.md`), 'utf8')

test('every rule on every deck of a course in Spanish and French: no error, and a word on the language that the kit does not speak', async () => {
  const { code, stdout, stderr } = await runWorkshop(fixtureRoot, ['check', '--timings'])
  expect(stdout).toMatch(/slides\/course\.yaml.*warning +words-missing\n +[^\n]*French/)
  expect(stdout).toContain(`${2 * modules.reduce((sum, { slides }) => sum + slides, 0)} slides checked: 0 errors, 1 warning.`)
  for (const phase of ['read from the Markdown', 'between languages', 'in the browser', 'in what is built'])
    expect(stderr).toMatch(new RegExp(`${phase} +[\\d.]+ s`))
  expect(code).toBe(0)
})

test('new: the starter lists, is made and is clean at once, in every language; broken, its faults are told by file, line and slide, and as annotations', async () => {
  const folder = tempCourse({})
  const deck = join(folder, 'slides/01-vector-search/en.md')
  expect(await runWorkshop(folder, ['new', 'vector-search'])).toMatchObject({ code: 0, stdout: `${join(folder, 'slides/01-vector-search')}\n` })
  expect((await runWorkshop(folder, ['list'])).stdout).toMatch(/01-vector-search\n +en +\d+ slides +\d+ min +Vector search\n +pt-BR/)
  expect(await runWorkshop(folder, ['make', 'vector'])).toMatchObject({ code: 0 })
  for (const locale of ['en', 'pt-BR']) {
    expect(existsSync(join(folder, `dist/01-vector-search/${locale}/index.html`))).toBe(true)
    expect(existsSync(join(folder, `exports/${locale}/01-vector-search/slides.pdf`))).toBe(true)
  }
  expect(await runWorkshop(folder, ['check'])).toMatchObject({ code: 0 })
  expect(await runWorkshop(folder, ['new', 'vector-search'])).toMatchObject({ code: 1, stderr: expect.stringContaining('has this slug already') as string })

  const broken = readFileSync(deck, 'utf8').replace('layout: compare', 'layout: comparison').replace(/(\nlayout: claim\nid: [^\n]+\n)minutes: \d+\n/, '$1')
  writeFileSync(deck, broken)
  const { code, stdout } = await runWorkshop(folder, ['check', '--lang', 'en'], { GITHUB_ACTIONS: 'true' })
  expect(code).toBe(1)
  expect(stdout).toMatch(/slides\/01-vector-search\/en\.md:\d+ +error +slide \d+ #[\w-]+ +layout-unknown/)
  expect(stdout).toContain('slide-minutes-missing')
  expect(stdout).toMatch(/^::error file=slides\/01-vector-search\/en\.md,line=\d+,title=layout-unknown::/m)
})

test('make stops at an error of the Markdown before it builds', async () => {
  const folder = tempCourse({ '01-one/en.md': starter('en').replace('layout: compare', 'layout: comparison'), '01-one/pt-BR.md': starter('pt-BR') })
  const { code, stderr } = await runWorkshop(folder, ['make'])
  expect(code).toBe(1)
  expect(stderr).toContain('layout-unknown')
  expect(stderr).toContain('Nothing was built')
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test('dev tells the findings of the Markdown while one writes', async () => {
  const folder = tempCourse({ '01-one/en.md': starter('en').replace('layout: compare', 'layout: comparison'), '01-one/pt-BR.md': starter('pt-BR') })
  const running = startWorkshop(folder, ['dev', '1', '--port', String(4000 + Math.floor(Math.random() * 900))])
  try {
    expect(await printed(running, /layout-unknown/)).toContain('en.md')
  }
  finally {
    running.child.kill('SIGINT')
    await running.ended
  }
})
