import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Course } from '../course/course.ts'
import { type ExportedFile, readManifestFile, updateManifest } from './manifest.ts'
import { Mistake } from '../base/mistakes.ts'

/** What a part of a course holds, of what a command leaves in a project: files to host, files for people, records. */
const outputs = ['dist', 'exports', '.workshop/built', '.workshop/taken']

/**
 * Copies what several machines have made, each of its decks, into one project.
 * @param folders absolute paths; each holds the `dist/`, `exports/` and `.workshop/` of a run with `--shard`.
 * @throws Mistake for every folder that holds no such run.
 */
export async function mergeParts(course: Course, folders: readonly string[]): Promise<void> {
  const wrong = folders.filter(folder => !existsSync(join(folder, 'dist')) || !existsSync(join(folder, '.workshop/built')))
  if (wrong.length > 0) {
    throw new Mistake(wrong.map(folder => ({
      file: folder,
      what: 'This folder holds no part of the course: dist/ or .workshop/ is missing.',
      next: 'Keep dist/, exports/ and .workshop/ of each machine; many tools leave out folders that begin with a full stop.',
    })))
  }
  const files: ExportedFile[] = []
  for (const folder of folders) {
    for (const output of outputs.filter(output => existsSync(join(folder, output)))) {
      // The list of exports is joined, not replaced.
      cpSync(join(folder, output), join(course.root, output), { recursive: true, preserveTimestamps: true, filter: source => !source.endsWith('exports/manifest.json') })
    }
    files.push(...readManifestFile(join(folder, 'exports/manifest.json')))
  }
  await updateManifest(course, files.map(({ path }) => path), files)
}
