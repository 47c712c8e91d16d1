import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.ts'

/**
 * Gives a temporary course what it borrows for itself, and a copy of the kit in its own folder, as in this repository:
 * there a test can change what it likes. @returns the `workshop` program of that copy.
 */
export function giveOwnKit(folder: string): string {
  for (const name of ['components', 'snippets', 'package-lock.json']) {
    const lent = join(folder, name)
    const copy = join(folder, `${name}.copy`)
    cpSync(lent, copy, { recursive: true, dereference: true })
    rmSync(lent)
    renameSync(copy, lent)
  }
  cpSync(join(root, 'kit'), join(folder, 'kit'), { recursive: true, filter: file => file !== join(root, 'kit/node_modules') })
  symlinkSync(join(root, 'kit/node_modules'), join(folder, 'kit/node_modules'))
  linkPackages(folder)
  return join(folder, 'kit/bin/workshop.js')
}

/** The packages of this project but for the kit, which is the course's own. */
function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules')
  rmSync(packages)
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules', name), join(packages, name))
  const { name } = JSON.parse(readFileSync(join(root, 'kit/package.json'), 'utf8')) as { name: string }
  rmSync(join(packages, name))
  symlinkSync(join(folder, 'kit'), join(packages, name))
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-course", "private": true, "workspaces": ["kit"] }')
}
