import { existsSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readKept, writeKept } from '../../../kit/node/base/kept.ts'
import { Mistake, type Problem } from '../../../kit/node/base/mistakes.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { figureOf } from '../../../kit/node/home/figure/figure.ts'
import { writeHome } from '../../../kit/node/home/write-home.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

const yaml = `${inEnglish}figure: Bridge\n`

/** A course with a component `Bridge`, and what that imports. */
function courseWithFigure(component: string, files: Record<string, string> = {}): string {
  const folder = tempCourse({ '01-one/en.md': smallDeck('en'), 'course.yaml': yaml })
  unlinkSync(join(folder, 'components')) // A link to another course's.
  mkdirSync(join(folder, 'components/bridge'), { recursive: true })
  for (const [path, content] of Object.entries({ 'Bridge.vue': component, ...files }))
    writeFileSync(join(folder, 'components', path), content)
  return folder
}

const bridge = `<script setup lang="ts">
import { words } from './bridge/words'

defineProps<{ lang: string }>()
</script>

<template>
  <figure class="bridge"><figcaption>{{ words[lang] }}</figcaption></figure>
</template>

<style scoped>
.bridge { border-bottom: 3px solid var(--ink); }
</style>
`
const words = { 'bridge/words.ts': 'export const words: Record<string, string> = { en: \'Over the river & far\' }\n' }

async function draw(folder: string) {
  return figureOf(await readCourse(folder))
}

async function problemOf(folder: string): Promise<Problem> {
  const error: unknown = await draw(folder).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(Mistake)
  return (error as Mistake).problems[0]!
}

test('a component of the course is drawn in the page\'s language, its style apart', async () => {
  const drawn = await draw(courseWithFigure(bridge, words))
  expect(drawn!.html.en).toMatch(/<figure class="bridge" data-v-\w+><figcaption data-v-\w+>Over the river &amp; far<\/figcaption><\/figure>/)
  expect(drawn!.css).toMatch(/\.bridge\[data-v-\w+\]/)
  expect(drawn!.inputs).toEqual(['components/Bridge.vue', 'components/bridge/words.ts'])
})

test('it is drawn once, and again when something that it imports has changed', async () => {
  const folder = courseWithFigure(bridge, words)
  await draw(folder)
  const kept = join(folder, '.workshop/figure/Bridge.json')
  await writeKept(kept, readKept(kept)!.replace('Over the river', 'As it was kept'))
  expect((await draw(folder))!.html.en).toContain('As it was kept')
  writeFileSync(join(folder, 'components/bridge/words.ts'), 'export const words: Record<string, string> = { en: \'Under it\' }\n')
  expect((await draw(folder))!.html.en).toContain('Under it')
})

test.each([
  ['cannot be compiled', '<template>\n  <figure>\n</template>\n', /^The figure cannot be compiled: .*end tag/],
  ['imports what is not there', '<script setup lang="ts">\nimport { gone } from \'./gone\'\n</script>\n<template><p>{{ gone }}</p></template>\n', /^The figure cannot be compiled: .*\.\/gone/],
  ['throws', '<script setup lang="ts">\nconst width = window.innerWidth\n</script>\n<template><p>{{ width }}</p></template>\n', /^The figure cannot be drawn: window is not defined\./],
  ['names a component that it has not imported', '<template><Brigde /></template>\n', /^The figure cannot be drawn: Failed to resolve component: Brigde\./],
  ['sets a style inline', '<template><p style="color: red">Red</p></template>\n', /^The figure sets a style on an element, which the home page does not allow: <p style="color/],
])('a component that %s is told with its file', async (_what, component, expected) => {
  const folder = courseWithFigure(component)
  const problem = await problemOf(folder)
  expect(problem.file).toBe(join(folder, 'components/Bridge.vue'))
  expect(problem.what).toMatch(expected)
  expect(problem.next).toMatch(/^[A-Z].*\.$/)
})

/** The home page of a course, and the files beside it. */
async function homeOf(folder: string): Promise<{ page: string, css: string, icon: string }> {
  const dist = join(folder, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'assets'), { recursive: true })
  await writeHome(await readCourse(folder), dist)
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const css = /href="(assets\/home-[^"]+\.css)"/.exec(page)![1]!
  return { page, css: readFileSync(join(dist, css), 'utf8'), icon: readFileSync(join(dist, 'favicon.svg'), 'utf8') }
}

test('the home page shows it, with its style in the page\'s sheet', async () => {
  const { page, css } = await homeOf(courseWithFigure(bridge, words))
  expect(page).toContain('<figcaption')
  expect(page).not.toMatch(/style="|<style/)
  expect(css).toMatch(/\.bridge\[data-v-/)
})

test('a course without figure, paragraph, logo, licence and repository has a whole page all the same', async () => {
  const folder = tempCourse({ '01-one/en.md': smallDeck('en'), 'course.yaml': inEnglish })
  const { page, css, icon } = await homeOf(folder)
  expect(page).not.toMatch(/class="(?:figure|about)"|rel="license"|>(?:undefined|false)</)
  expect(page).toContain('Set in Literata and Atkinson Hyperlegible Next.')
  expect(css).toContain('[data-accent=\'blue\']')
  expect(icon).toContain('<svg')
  expect(existsSync(join(folder, '.workshop/figure'))).toBe(false)
})

test('what a course says of itself stands on its page: paragraph, licence, repository, fonts', async () => {
  const { page, css } = await homeOf(tempCourse({
    '01-one/en.md': smallDeck('en'),
    'course.yaml': `${inEnglish}about: { en: For keepers of lists. }
licence: { name: CC0, url: https://example.org/zero }
repository: https://example.org/sources
fonts: { text: { family: Literata, package: "@fontsource/literata" } }
`,
  }))
  expect(page).toContain('<p class="about">For keepers of lists.</p>')
  expect(page).toContain('<a href="https://example.org/zero" rel="license">Content under CC0</a>')
  expect(page).toContain('<a href="https://example.org/sources">')
  expect(page).toContain('Set in Literata.')
  expect(css).toMatch(/--font-text: 'Literata', system-ui/)
  expect(css).toMatch(/font-family: 'Literata'; font-style: normal; font-weight: 700/)
})
