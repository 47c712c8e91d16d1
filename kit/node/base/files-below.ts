import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftover } from './leftovers.ts'

/** The files below a folder, as paths from it with slashes; none where there is no folder. What is being made is left out. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder))
    return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter(path => !path.split('/').some(isLeftover))
    .sort()
}
