// `npm run pack`: the kit as a package that npm installs from a file, slidev-addon-workshop-<version>.tgz.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { kitFolder } from '../node/base/kit-folder.ts'
import { npmPack } from '../node/base/npm-pack.ts'
import { stage } from './stage.ts'

/**
 * Packs the kit.
 * @param into the folder for the tarball.
 * @returns the tarball's absolute path.
 */
async function pack(into: string): Promise<string> {
  await mkdir(into, { recursive: true })
  const staging = await mkdtemp(join(into, 'staging-'))
  try {
    await stage(kitFolder, staging)
    return await npmPack(staging, into)
  }
  finally {
    await rm(staging, { recursive: true, force: true })
  }
}

console.log(await pack(resolve(process.argv[2] ?? join(kitFolder, '../.workshop/pack'))))
