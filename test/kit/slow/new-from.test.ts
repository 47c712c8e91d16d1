import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  const assets = readdirSync(join(folder, 'dist/assets')).filter(name => name.endsWith('.js')).map(name => readFileSync(join(folder, 'dist/assets', name), 'utf8')).join('\n')
  expect(assets).toContain('tide-counter')
  expect(assets).toContain('light house') // The picture's own title: a small one is built into the slide.
  expect(existsSync(join(folder, 'dist/01-tides/en/tides/sea.svg'))).toBe(true)
  // Before it was brought in, Slidev's own parser took it for the kit's: a deck without the addon's line fails in words.
  writeFileSync(deck, readFileSync(deck, 'utf8').replace('addons: [workshop]\n', ''))
  rmSync(join(folder, '.workshop'), { recursive: true, force: true })
  const without = await runWorkshop(folder, ['build', '1'])
  expect(without.code).toBe(1)
  expect(without.stderr).toContain('The deck does not load the kit')
})
