import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { sha256 } from '../base/file-state.ts'
import { packageFile } from '../base/kit-folder.ts'
import { courseFolder } from './course-folder.ts'

/** Of what Slidev knows of a deck: where it looks for configuration. */
export type DeckRoots = Pick<ResolvedSlidevOptions, 'roots' | 'userRoot'>

/** What decides what is kept, besides the texts it is kept for. */
interface Rules {
  /** Packages that Slidev brings along, by their versions. */
  packages: readonly string[]
  /** Files that a deck, an addon or the course may have, below one of these folders of each. */
  configured: RegExp
  folders?: readonly string[]
  /** What else counts. */
  more?: readonly string[]
}

/**
 * The file for what builds find out and what follows from the packages and a deck's configuration: it lies with the
 * packages, where all decks of a course find it, and bears a name of its own for each state of them.
 */
export function keptWithPackages(name: string, { roots, userRoot }: DeckRoots, { packages, configured, folders = ['.'], more = [] }: Rules): string {
  const slidev = packageFile('@slidev/cli/package.json')
  const files = [
    slidev,
    ...packages.map(name => createRequire(slidev).resolve(`${name}/package.json`)),
    ...[...new Set([...roots, userRoot, courseFolder(userRoot)])]
      .flatMap(root => folders.map(folder => join(root, folder)))
      .filter(folder => existsSync(folder))
      .flatMap(folder => readdirSync(folder).filter(name => configured.test(name)).sort().map(name => join(folder, name))),
  ]
  const key = sha256(Buffer.from([...more, ...files.map(file => `${basename(file)}\0${readFileSync(file, 'utf8')}`)].join('\0'))).slice(0, 16)
  return join(courseFolder(userRoot), 'node_modules/.cache/workshop', name, `${key}.json`)
}
