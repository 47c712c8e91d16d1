import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesBelow } from '../../kit/build/share-assets.ts'

/** The name under `dist/`: at its root, so that it serves every page. */
export const serviceWorkerName = 'service-worker.js'

/** What the site needs to work without a network. */
export interface OfflineFiles {
  /** Paths from the site's root. */
  paths: string[]
  /** What a visitor loads for it, in bytes, compressed as hosts do. */
  bytes: number
}

/** Every page and what pages load; handouts and the worker itself are apart. */
export function offlineFiles(dist: string): OfflineFiles {
  const paths = filesBelow(dist).filter(path => !path.startsWith('handouts/') && path !== serviceWorkerName && !/\.(?:br|gz)$/.test(path) && !/(?:^|\/)\./.test(path))
  return { paths, bytes: paths.reduce((sum, path) => sum + compressedSize(join(dist, path)), 0) }
}

/** The service worker for what is in `dist`, as text. Its bytes change when a page does, which is how browsers notice. */
export function serviceWorker(dist: string): string {
  const files = offlineFiles(dist).paths.map(path => [path, hashOf(readFileSync(join(dist, path)))])
  const code = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8')
  return `self.site = ${JSON.stringify({ version: hashOf(JSON.stringify(files) + code), files })}\n${code}`
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

const sizes = new Map<string, number>()

/** Remembered by name where the name holds the content's hash. */
function compressedSize(file: string): number {
  const known = sizes.get(file)
  if (known !== undefined && file.includes('/assets/'))
    return known
  const content = readFileSync(file)
  const size = file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 6 }).length
  sizes.set(file, size)
  return size
}
