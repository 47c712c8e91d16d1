import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './kit-folder.ts'

/**
 * The Node that runs a snippet: TypeScript that asks for `import.meta.main`, which Node has since 24.2. An older one
 * hands over to the one that the course has installed as a package.
 */
export function nodeProgram(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const folder = packageFolder('node')
  const own = folder === undefined ? undefined : join(folder, 'bin/node')
  return major > 24 || (major === 24 && minor >= 2) || own === undefined || !existsSync(own) ? process.execPath : own
}
