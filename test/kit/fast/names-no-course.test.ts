import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesBelow } from '../../../kit/node/base/files-below.ts'
import { kitFolder } from '../../../kit/node/base/kit-folder.ts'
import { root } from '../../support/repository.ts'

/** What our course has of its own by name: its drawings, its accents, its modules, its title. */
function namesOfTheCourse(): string[] {
  const course = parse(readFileSync(join(root, 'slides/course.yaml'), 'utf8')) as { title: Record<string, string>, accents: Record<string, unknown> }
  const drawings = readdirSync(join(root, 'components')).filter(name => name.endsWith('.vue')).map(name => basename(name, '.vue'))
  const modules = readdirSync(join(root, 'slides')).filter(name => /^\d\d-/.test(name) && !name.startsWith('00')).map(name => name.slice(3))
  return [...Object.values(course.title), ...Object.keys(course.accents), ...drawings, ...modules]
}

function naming(text: string, names: readonly string[]): string[] {
  return names.filter(name => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(text))
}

test('the kit names nothing of the course: no drawing, no accent, no module', () => {
  const names = namesOfTheCourse()
  expect(names.length).toBeGreaterThan(20)
  const found = filesBelow(kitFolder)
    .filter(path => !/^node_modules\/|(?:LICENSE|CHANGELOG\.md)$/.test(path))
    .flatMap(path => naming(readFileSync(join(kitFolder, path), 'utf8'), names).map(name => `${path}: ${name}`))
  expect(found).toEqual([])
})

test('a name is found where it stands', () => {
  expect(naming('accent: data-scientist', ['data-scientist', 'scientist'])).toEqual(['data-scientist'])
})
