import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { besidePlace } from './leftovers.ts'

/**
 * Makes a folder beside its place and moves it in when it is whole, so that a run that fails or is interrupted
 * leaves the earlier folder as it was.
 * @param place where the folder belongs; what stands there is replaced.
 * @param make fills the folder it is given.
 */
export async function replaceFolder(place: string, make: (folder: string) => Promise<void>): Promise<void> {
  const fresh = besidePlace(place, 'new')
  const old = besidePlace(place, 'old')
  try {
    await mkdir(fresh, { recursive: true })
    await make(fresh)
    if (existsSync(place))
      await rename(place, old)
    await rename(fresh, place)
  }
  finally {
    await Promise.all([rm(fresh, { recursive: true, force: true }), rm(old, { recursive: true, force: true })])
  }
}
