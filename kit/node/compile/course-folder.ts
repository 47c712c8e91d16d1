import { resolve } from 'node:path'

/** The folder of the course, for a deck in `slides/<module>/`. */
export function courseFolder(userRoot: string): string {
  return resolve(userRoot, '../..')
}
