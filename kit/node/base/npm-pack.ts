import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Packs a folder that holds a package as it is, without its scripts.
 * @param into the folder for the tarball, which must be there.
 * @returns the tarball's absolute path.
 */
export async function npmPack(folder: string, into: string): Promise<string> {
  // From outside: in a folder below node_modules npm takes the package around for the one that is meant. On Windows npm
  // is a script of the shell's.
  const { stdout } = await run('npm', ['pack', folder, '--json', '--ignore-scripts', '--pack-destination', into], { cwd: into, shell: process.platform === 'win32', maxBuffer: 1 << 24 })
  // A list until npm 11, by name from npm 12 on.
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename: string }>)
  return join(into, packed!.filename)
}
