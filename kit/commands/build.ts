import { join } from 'node:path'
import { buildDecks } from '../build/build-decks.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { selectDecks } from '../course/select.ts'
import { exitCode } from '../mistakes.ts'
import { printFailures } from '../report/print-failures.ts'
import { createProgress } from '../report/progress.ts'
import { type BuildOptions, jobs } from './shared-options.ts'

/** `dist/`: the home page and the decks. */
export async function build(modules: string[], options: BuildOptions, signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()))
  const decks = selectDecks(course, modules, options.lang)
  const progress = createProgress()
  const failed = await buildDecks(course, decks, { base: options.base, jobs, progress, signal }).finally(() => progress.close())
  console.log(join(course.root, 'dist'))
  printFailures(failed)
  return failed.length > 0 ? exitCode.mistake : exitCode.ok
}
