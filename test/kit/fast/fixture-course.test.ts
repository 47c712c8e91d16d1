import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findSnippets } from '../../../kit/node/commands/run.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { fixtureSource } from '../../support/fixture-folder.ts'
import { root } from '../../support/project.ts'
import { languages, modules, snippet, still } from '../fixture-facts.ts'

const course = await readCourse(fixtureSource)
const decks = course.modules.flatMap(module => module.decks)

test('the fixture course is what the tests take it for', async () => {
  expect(course.languages).toEqual(languages)
  expect(course.modules.map(({ name }) => name)).toEqual(modules.map(({ name }) => name))
  for (const deck of decks)
    expect([deck.slides.length, deck.minutes], `${deck.module} ${deck.locale}`).toEqual([modules[deck.number - 1]!.slides, modules[deck.number - 1]!.minutes])
  expect((await findSnippets(fixtureSource)).map(({ name }) => name)).toEqual([snippet.name, still.name])
})

test('it uses every layout that the kit has, and every component but those that layouts use', () => {
  // Slidev's bare one is for decks that come from elsewhere.
  const layouts = readdirSync(join(root, 'kit/layouts')).map(name => name.replace('.vue', '')).filter(name => name !== 'none')
  expect([...new Set(decks.flatMap(deck => deck.slides).map(({ frontmatter }) => typeof frontmatter.layout === 'string' ? frontmatter.layout : 'default'))].sort()).toEqual(layouts.sort())
  const ofLayouts = ['ActivityClock', 'SlideFrame']
  const components = readdirSync(join(root, 'kit/components')).filter(name => name.endsWith('.vue')).map(name => name.replace('.vue', '')).filter(name => !ofLayouts.includes(name))
  for (const name of components)
    expect(decks[0]!.slides.concat(decks[2]!.slides).some(({ content }) => content.includes(`<${name}`)), name).toBe(true)
})
