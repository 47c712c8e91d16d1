import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { besidePlace } from './leftovers.ts'

/** Writes a file beside its place and moves it in, so that no reader ever meets half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const fresh = besidePlace(file, 'new')
  try {
    await writeFile(fresh, content)
    await rename(fresh, file)
  }
  catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}
