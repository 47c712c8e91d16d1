import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256 } from '../base/file-state.ts'
import type { Course } from '../course/course.ts'
import { writeWhole } from '../base/write-whole.ts'

/** What a file was made from: Markdown files, and the fingerprint of everything that goes into it. */
const Source = z.object({
  /** The deck's file; of a handbook, `decks`. */
  deck: z.string().optional(),
  decks: z.array(z.string()).optional(),
  fingerprint: z.string(),
  /** SHA-256 over what is seen in the file; where it is the same again, the file need not be made again. */
  shown: z.string().optional(),
})
export type Source = z.infer<typeof Source>

const ExportedFile = z.object({
  /** Relative to `exports/`, with slashes. */
  path: z.string(),
  /** Of a PDF. */
  pages: z.number().optional(),
  bytes: z.number(),
  sha256: z.string(),
  from: Source,
})
/** One exported file, as `exports/manifest.json` lists it. */
export type ExportedFile = z.infer<typeof ExportedFile>

const Manifest = z.object({ files: z.array(z.unknown()) })

const manifestFile = (course: Course) => join(course.root, 'exports/manifest.json')

/** The files of the last exports; none where there is no manifest, or one that cannot be read. */
export function readManifest(course: Course): ExportedFile[] {
  return readManifestFile(manifestFile(course))
}

/** The same of a manifest elsewhere. An entry that is none is left out: its file is made again. */
export function readManifestFile(file: string): ExportedFile[] {
  try {
    return Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).files.flatMap(entry => ExportedFile.safeParse(entry).data ?? [])
  }
  catch {
    return []
  }
}

/** Lists new files in the place of earlier ones below the same folders, and drops what no longer exists. */
export async function updateManifest(course: Course, replaced: string[], files: ExportedFile[]): Promise<void> {
  const kept = readManifest(course).filter(file =>
    !replaced.some(place => file.path === place || file.path.startsWith(`${place}/`))
    && existsSync(join(course.root, 'exports', file.path)))
  const all = [...kept, ...files].sort((a, b) => a.path < b.path ? -1 : 1)
  await writeWhole(manifestFile(course), `${JSON.stringify({ files: all }, null, 2)}\n`)
}

/** Describes one file of `exports/` by its content. */
export function describeFile(course: Course, path: string, from: Source, pages?: number): ExportedFile {
  const content = readFileSync(join(course.root, 'exports', path))
  return {
    path,
    ...(pages === undefined ? {} : { pages }),
    bytes: content.length,
    sha256: sha256(content),
    from,
  }
}
