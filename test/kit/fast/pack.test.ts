import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../../../kit/node/base/files-below.ts'
import { stage } from '../../../kit/pack/stage.ts'
import { root } from '../../support/project.ts'

let folder: string
beforeAll(async () => {
  // Below the repository, so that the packages are found which it needs.
  await mkdir(join(root, '.workshop'), { recursive: true })
  folder = await mkdtemp(join(root, '.workshop/pack-'))
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

test('every command of the package loads, by itself', async () => {
  const commands = filesBelow(join(folder, 'node/commands')).map(path => pathToFileURL(join(folder, 'node/commands', path)).href)
  expect(commands.length).toBeGreaterThan(10)
  const load = `const failed = []; for (const url of ${JSON.stringify(commands)}) await import(url).catch(error => failed.push(String(error))); console.log(JSON.stringify(failed))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-experimental-strip-types', '--input-type=module', '--eval', load])
  expect(JSON.parse(stdout)).toEqual([])
})

test('the package says nothing of how it is made', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(manifest).not.toHaveProperty('scripts')
  expect(manifest).toHaveProperty(['exports', './composables/*'], { types: './deck/composables/*.d.ts', default: './deck/composables/*.ts' })
  for (const file of ['deck/composables/steps.d.ts', 'README.md', 'LICENSE', 'CHANGELOG.md', 'course.schema.json', 'plan.schema.json'])
    expect(existsSync(join(folder, file)), file).toBe(true)
  expect(existsSync(join(folder, 'pack'))).toBe(false)
})
