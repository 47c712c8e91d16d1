import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentSize } from '../built/compress.ts'
import { filesBelow } from '../base/files-below.ts'
import { touchIcon } from '../built/site-pictures.ts'
import { placedFiles } from './site-files.ts'

/** The name under `dist/`: at its root, so that it serves every page. */
export const serviceWorkerName = 'service-worker.js'

/** What the site needs to work without a network. */
export interface OfflineFiles {
  /** Paths from the site's root. */
  paths: string[]
  /** What a visitor loads for it, in bytes, compressed as hosts do. */
  bytes: number
}

/** What no page loads, or none without a network: handouts, what hosts, search engines and home screens ask for, the worker itself. */
const apart = /^(?:handouts|social)\/|\.(?:br|gz)$|(?:^|\/)(?:\.|manifest\.webmanifest$)/

/** Every page and what pages load. */
export function offlineFiles(dist: string): OfflineFiles {
  const paths = filesBelow(dist).filter(path => !apart.test(path) && ![serviceWorkerName, touchIcon, ...placedFiles].includes(path))
  return { paths, bytes: paths.reduce((sum, path) => sum + sentSize(join(dist, path)), 0) }
}

/** The service worker for what is in `dist`, as text. Its bytes change when a page does, which is how browsers notice. */
export function serviceWorker(dist: string): string {
  const { paths } = offlineFiles(dist)
  const code = readFileSync(new URL('../../site/service-worker.js', import.meta.url), 'utf8')
  const version = createHash('sha256').update(code)
  for (const path of paths) {
    version.update(`${path}\0`)
    // What lies in assets/ has its content's hash in its name.
    if (!path.startsWith('assets/'))
      version.update(readFileSync(join(dist, path)))
  }
  return `self.site = ${JSON.stringify({ version: version.digest('hex').slice(0, 16), paths })}\n${code}`
}
