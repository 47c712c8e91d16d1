import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Mistake } from '../base/mistakes.ts'

/**
 * The project's folder: the nearest one at or above `from` that holds `slides/course.yaml`.
 * @throws Mistake where there is none.
 */
export function findRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'slides/course.yaml')))
      return folder
    if (folder === dirname(folder)) {
      throw new Mistake({
        what: `No workshop here: neither ${from} nor a folder above it holds slides/course.yaml.`,
        next: 'Go to the folder of your workshop and try again.',
      })
    }
  }
}
