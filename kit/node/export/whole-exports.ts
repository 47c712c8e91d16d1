import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isUnchanged } from '../base/file-state.ts'
import { writeWhole } from '../base/write-whole.ts'
import type { Course } from '../course/course.ts'
import type { ExportedFile } from './manifest.ts'

/** By path, when a file was last seen to be what the manifest says, in ms since 1970. */
const Seen = z.record(z.string(), z.number())

/** Tells which exports are still what the manifest says of them. */
export interface WholeExports {
  isWhole: (file: ExportedFile) => boolean
  /** Remembers what was found, so that the next run reads a file again only where it was written meanwhile. */
  keep: () => Promise<void>
}

/** The file at a path from `exports/`, where it is whole and shows what has this hash. */
export type WholeFile = (path: string, shown: string | undefined) => ExportedFile | undefined

/**
 * A hash over all exports would take longer than everything else in a run that has nothing to do; so a file is read only
 * where its size is right and its time is not the one that an earlier run has seen. The manifest has no times: it says
 * the same of the same files on every machine.
 */
export function wholeExports(course: Course): WholeExports {
  const record = join(course.root, '.workshop/exported.json')
  const before = readSeen(record)
  const now: z.infer<typeof Seen> = {}
  return {
    isWhole({ path, bytes, sha256 }) {
      const file = join(course.root, 'exports', path)
      if (!isUnchanged(file, { bytes, sha256, modified: before[path] ?? Number.NaN }))
        return false
      now[path] = statSync(file).mtimeMs
      return true
    },
    async keep() {
      if (Object.entries(now).some(([path, modified]) => before[path] !== modified))
        await writeWhole(record, JSON.stringify({ ...before, ...now }))
    },
  }
}

function readSeen(record: string): z.infer<typeof Seen> {
  try {
    return Seen.parse(JSON.parse(readFileSync(record, 'utf8')))
  }
  catch {
    return {} // All are read again.
  }
}
