import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.ts'

/** The course with which the kit is tested, as it stands: another subject and other languages than ours. */
export const fixtureSource = join(root, 'test/kit/fixture-course')

/** Where its site and exports are made, once for all slow tests; what was made stays, for what has not changed. */
export const fixtureRoot = join(root, '.workshop/fixture-course')

/** What a run leaves in a course. */
const made = ['dist', 'exports', '.workshop']

/** Copies the fixture course into a folder, over an earlier copy, with the packages of this project. */
export function copyFixture(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder).filter(name => !made.includes(name)))
    rmSync(join(folder, name), { recursive: true, force: true })
  cpSync(fixtureSource, folder, { recursive: true })
  for (const name of ['node_modules', 'package-lock.json'])
    symlinkSync(join(root, name), join(folder, name))
}
