import { readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isLeftover } from './leftovers.ts'

/** Takes away what runs that were cut short have left below a folder. Nobody else may be at work there. */
export async function clearLeftovers(folder: string): Promise<void> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return
  await Promise.all(readdirSync(folder, { withFileTypes: true }).map(async (entry) => {
    const path = join(folder, entry.name)
    if (isLeftover(entry.name))
      await rm(path, { recursive: true, force: true })
    else if (entry.isDirectory())
      await clearLeftovers(path)
  }))
}
