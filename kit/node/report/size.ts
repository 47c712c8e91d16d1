import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import prettyBytes from 'pretty-bytes'

/** The bytes that a file, or all files below a folder, take. */
export function sizeOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats)
    return 0
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stats.size
}

/** Bytes for a person to read: `1.9 MB`. */
export function formatSize(bytes: number): string {
  return prettyBytes(bytes, { maximumFractionDigits: 1 })
}
