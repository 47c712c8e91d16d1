import { mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { replaceFolder } from '../base/replace-folder.ts'
import { Mistake } from '../base/mistakes.ts'
import type { Lab } from './labs.ts'
import { rewriteImports } from './rewrite-imports.ts'

/**
 * Copies a lab's start and READMEs into a folder that is new or empty.
 * @returns the folder's real path.
 * @throws Mistake where the folder holds anything, or cannot be written.
 */
export async function startLab(root: string, lab: Lab, wanted: string): Promise<string> {
  try {
    mkdirSync(dirname(wanted), { recursive: true })
    // Imports lead out of the copy by relative paths, which Node resolves from where the files really are.
    const folder = join(realpathSync(dirname(wanted)), basename(wanted))
    if (isTaken(folder))
      throw taken(lab, wanted)
    await replaceFolder(folder, place => fill(realpathSync(root), lab, place, folder))
    return folder
  }
  catch (error) {
    if (error instanceof Mistake || !(error instanceof Error) || !('code' in error))
      throw error
    throw new Mistake({
      what: `${wanted} cannot be written: ${error.message.replace(/^\w+: |,.*/g, '')}.`,
      next: `Name a folder of your own: npx workshop lab start ${lab.name} <folder>`,
    })
  }
}

function isTaken(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0
  }
  catch (error) {
    // A file of this name is taken too, and ends in an error that says so.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return false
    throw error
  }
}

function taken(lab: Lab, folder: string): Mistake {
  const place = relative(process.cwd(), folder) || folder
  return new Mistake({
    what: `${place} holds files already. Nothing was written.`,
    next: `Go on there and run "npx workshop lab check ${lab.name}"; to begin anew, name another folder: npx workshop lab start ${lab.name} ${place}-again`,
  })
}

/** @param place where the files are written, before they are moved to `folder`. */
async function fill(root: string, lab: Lab, place: string, folder: string): Promise<void> {
  for (const name of await readdir(join(lab.folder, 'start')))
    await writeFile(join(place, name), await startFile(lab, name, folder))
  for (const name of (await readdir(lab.folder)).filter(each => each.endsWith('.md')))
    await writeFile(join(place, name), withoutSettings(await readFile(join(lab.folder, name), 'utf8')))
  const settings = join(relative(folder, root), 'tsconfig.json').split(sep).join('/')
  await writeFile(join(place, 'tsconfig.json'), `${JSON.stringify({ extends: settings, include: ['*.ts'] }, null, 2)}\n`)
  if (!folder.startsWith(root + sep)) {
    // Out of the project's sight: what inside of it is found by going up.
    await writeFile(join(place, 'package.json'), `${JSON.stringify({ private: true, type: 'module' }, null, 2)}\n`)
    await symlink(join(root, 'node_modules'), join(place, 'node_modules'), 'junction')
  }
}

/** A file of the start as it reads in an attendee's folder. */
export async function startFile(lab: Lab, name: string, folder: string): Promise<string> {
  const file = join(lab.folder, 'start', name)
  return rewriteImports(await readFile(file, 'utf8'), file, join(folder, name))
}

const withoutSettings = (markdown: string) => markdown.replace(/^---\n[^]*?^---\n+/m, '')
