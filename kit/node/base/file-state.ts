import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { sha256 } from './sha256.ts'

export { sha256 }

/** What a file was when it was written, so that another run can tell whether it still is. */
export const FileState = z.object({
  bytes: z.number(),
  /** When it was last written, in ms since 1970: where this agrees, the content is not read again. */
  modified: z.number(),
  sha256: z.string(),
})
export type FileState = z.infer<typeof FileState>

export function fileState(file: string): FileState {
  const { mtimeMs } = statSync(file)
  const content = readFileSync(file)
  return { bytes: content.length, modified: mtimeMs, sha256: sha256(content) }
}

/** True where the file is as it was, whoever has copied it meanwhile; false where it was cut short, written over or taken away. */
export function isUnchanged(file: string, { bytes, modified, sha256: hash }: FileState): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.size === bytes && (stats.mtimeMs === modified || sha256(readFileSync(file)) === hash)
}
