import { readdirSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { filesBelow } from '../node/base/files-below.ts'
import { compiledFolders, isCompiled, toJavaScript } from './compile.ts'
import { declarations } from './declarations.ts'
import { nameCompiled } from './name-compiled.ts'
import { packedManifest } from './packed-manifest.ts'

/** Of this folder, what no package holds. */
const leftHere = ['node_modules', 'pack', 'types', 'package.json']

/**
 * Fills a folder with the kit as npm packs it. Node strips no types of what is installed, so what Node runs is
 * JavaScript there, each file in its place; in the repository the sources run as they are.
 */
export async function stage(kit: string, folder: string): Promise<void> {
  for (const name of readdirSync(kit).filter(name => !leftHere.includes(name) && !compiledFolders.includes(name) && !name.startsWith('.')))
    await cp(join(kit, name), join(folder, name), { recursive: true })
  for (const path of filesBelow(folder)) {
    // What a new course begins with is its own.
    if (['.ts', '.vue'].includes(extname(path)) && !path.startsWith('starter/'))
      await writeFile(join(folder, path), nameCompiled(await readFile(join(folder, path), 'utf8'), path))
  }
  for (const path of compiledFolders.flatMap(name => filesBelow(join(kit, name)).map(file => `${name}/${file}`))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    if (isCompiled(path))
      await writeFile(join(folder, path.replace(/\.ts$/, '.js')), toJavaScript(await readFile(join(kit, path), 'utf8'), path))
    else
      await cp(join(kit, path), join(folder, path))
  }
  for (const [path, text] of declarations(kit)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(packedManifest(JSON.parse(await readFile(join(kit, 'package.json'), 'utf8')) as Record<string, unknown>), null, 2)}\n`)
}
