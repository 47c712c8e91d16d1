import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What no deck is made of, and what is made. Dotted names stay behind as well. */
const left = ['node_modules', 'slides', 'dist', 'exports', 'bench', 'test', 'docs', 'my-labs']

/**
 * A copy of the project in which nothing is made yet, with the modules given and no others. Its node_modules are its own
 * as well: Slidev's export serves no file from outside the project's folder, the fonts among them.
 * @param place a folder that need not exist; what it holds is removed.
 */
export async function copyProject(root: string, place: string, modules: readonly string[]): Promise<void> {
  await rm(place, { recursive: true, force: true })
  await mkdir(join(place, 'slides'), { recursive: true })
  const names = readdirSync(root).filter(name => !left.includes(name) && !name.startsWith('.'))
  // Course, glossary, logo: all that is no module.
  const slides = readdirSync(join(root, 'slides'), { withFileTypes: true }).filter(entry => entry.isFile()).map(({ name }) => name)
  for (const path of [...names, ...[...slides, ...modules].map(name => join('slides', name))])
    await cp(join(root, path), join(place, path), { recursive: true, verbatimSymlinks: true, filter: source => !source.endsWith('.slidev') })
  linkFolder(join(root, 'node_modules'), join(place, 'node_modules'))
}

/** A folder of the same files: linked, so that 45,000 of them take a moment and no room; copied where links are not to be had. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.name === '.cache' || entry.name === '.vite')
      continue
    if (entry.isDirectory())
      linkFolder(source, target)
    else if (entry.isSymbolicLink())
      symlinkSync(readlinkSync(source), target)
    else
      linkFile(source, target)
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target)
  }
  catch {
    copyFileSync(source, target)
  }
}
