import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../../../kit/node/base/files-below.ts'
import { stage } from '../../../kit/pack/stage.ts'
import { root } from '../../support/project.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workshop-pack-'))
  await stage(join(root, 'kit'), folder)
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what Node runs in the package is JavaScript', () => {
  expect(filesBelow(join(folder, 'node')).filter(file => file.endsWith('.ts'))).toEqual([])
  expect(filesBelow(join(folder, 'node'))).toContain('cli.js')
  expect(filesBelow(join(folder, 'node'))).toContain('paper/styles/base.css')
})

test('every file that another names by a path is there', () => {
  const missing = filesBelow(folder).filter(path => ['.js', '.ts', '.vue'].includes(extname(path)) && !/^(?:starter|bin)\//.test(path)).flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    const named = Array.from(text.matchAll(/(?:\bfrom|\bimport\(?|\bnew URL\()\s*(['"])(\.{1,2}\/[^'"]*|[\w-]+\.[jt]s)\1/g), ([, , name]) => name!.replace(/\?.*$/, ''))
    return named.filter(name => !['', '.ts', '.js', '.d.ts'].some(ending => existsSync(join(folder, dirname(path), name + ending)))).map(name => `${path} names ${name}`)
  })
  expect(missing).toEqual([])
})

test('the package says nothing of how it is made', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(manifest).not.toHaveProperty('scripts')
  expect(manifest).toHaveProperty(['exports', './composables/*'], { types: './deck/composables/*.d.ts', default: './deck/composables/*.ts' })
  for (const file of ['deck/composables/steps.d.ts', 'README.md', 'LICENSE', 'CHANGELOG.md', 'course.schema.json'])
    expect(existsSync(join(folder, file)), file).toBe(true)
  expect(existsSync(join(folder, 'pack'))).toBe(false)
})
