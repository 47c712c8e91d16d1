import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** By which a course imports from the kit and asks npm for it. */
export const kitName = 'slidev-addon-workshop'

/** The folder of this package, in the repository as well as installed. */
export const kitFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** The path of a file of one of the kit's own dependencies, as in `mermaid/dist/mermaid.min.js`. */
export function packageFile(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier)
}

/** The folder of one of the kit's own dependencies; undefined where it is not installed, as an optional one may be. */
export function packageFolder(name: string): string | undefined {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? []
  return places.map(place => join(place, name)).find(folder => existsSync(join(folder, 'package.json')))
}

/** Slidev's command line, as the kit has it installed. */
export function slidevProgram(): string {
  return packageFile('@slidev/cli/bin/slidev.mjs')
}
