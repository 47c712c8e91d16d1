import { join, resolve } from 'node:path'
import { availableParallelism } from 'node:os'
import { isBuilt } from '../built/is-built.ts'
import { mergeParts } from '../export/merge-parts.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { deckName } from '../course/select.ts'
import { exportDecks } from '../export/export-decks.ts'
import { wantedFormats } from '../export/wanted-formats.ts'
import { isBookFormat } from '../print/formats.ts'
import { exitCode, Mistake } from '../base/mistakes.ts'
import { printFailures } from '../report/print-failures.ts'
import { createProgress } from '../report/progress.ts'

/** Joins the parts that `--shard` made, and makes what belongs to all decks: the home page and the handbooks. */
export async function mergeCommand(folders: string[], signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()))
  await mergeParts(course, folders.map(folder => resolve(folder)))
  const decks = course.modules.flatMap(module => module.decks)
  const missing = decks.filter(deck => !isBuilt(course, deck))
  if (missing.length > 0) {
    throw new Mistake({
      what: `The parts do not hold ${missing.map(deckName).join(', ')} as they are here.`,
      next: 'Give the folders of all parts, made of this state of the project; or run "npx workshop make", which makes what is missing.',
    })
  }
  const progress = createProgress()
  const failed = await exportDecks(course, decks, { formats: wantedFormats(course).filter(isBookFormat), jobs: availableParallelism(), progress, signal }).finally(() => progress.close())
  console.log(`${join(course.root, 'dist')}\n${join(course.root, 'exports')}`)
  printFailures(failed, course.root)
  return failed.length > 0 ? exitCode.mistake : exitCode.ok
}
