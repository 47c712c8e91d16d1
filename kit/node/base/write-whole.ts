import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { besidePlace } from './leftovers.ts'

/** Writes a file beside its place and moves it in, so that no reader ever meets half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await makeWhole(file, fresh => writeFile(fresh, content))
}

/** The same where something else writes the file: it is given the path to write to. */
export async function makeWhole(file: string, make: (fresh: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const fresh = besidePlace(file, 'new')
  try {
    await make(fresh)
    await rename(fresh, file)
  }
  catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}
