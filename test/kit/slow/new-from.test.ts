import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, tempCourse } from '../../support/temp-course.ts'

test('a deck from elsewhere builds once the icons that it misses are gone, with its pictures, and runs from its own components', async () => {
  const folder = tempCourse({ 'course.yaml': inEnglish })
  const { stderr } = await runWorkshop(folder, ['new', 'tides', '--from', join(root, 'test/kit/fixtures/foreign-decks/talk/slides.md')])
  expect(stderr).toContain('Next: npx workshop dev 1')
  const deck = join(folder, 'slides/01-tides/en.md')
  writeFileSync(deck, readFileSync(deck, 'utf8').replace('<tabler-moon />', '').replace('![](./images/lost.png)', ''))
  const built = await runWorkshop(folder, ['build', '1'])
  expect(built.stderr).not.toContain('fault of the workshop command')
  expect(built.code).toBe(0)
  const names = readdirSync(join(folder, 'dist/assets'))
  const scripts = names.filter(name => name.endsWith('.js')).map(name => readFileSync(join(folder, 'dist/assets', name), 'utf8'))
  expect(scripts.some(script => script.includes('tide-counter') && script.includes('tide-mark'))).toBe(true)
  // Pictures this small are in the scripts themselves.
  for (const alt of ['A lighthouse', 'Waves'])
    expect(scripts.some(script => new RegExp(`src:\`data:image/svg\\+xml,[^\`]+\`,alt:\`${alt}\``).test(script)), alt).toBe(true)
  expect(existsSync(join(folder, 'dist/01-tides/en/tides/sea.svg'))).toBe(true)
  // Slidev builds a deck without the kit as well, which is of no use here.
  writeFileSync(deck, readFileSync(deck, 'utf8').replace('addons: [workshop]\n', ''))
  const without = await runWorkshop(folder, ['build', '1'])
  expect(without.code).toBe(1)
  expect(without.stderr).toMatch(/line 1: Addons is missing\.\n +Next: Write a list with "workshop"/)
})
