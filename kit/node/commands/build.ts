import { join } from 'node:path'
import { buildDecks } from '../build/build-decks.ts'
import type { Timing } from '../report/timing.ts'
import { explained } from '../check/failure-findings.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { exitCode } from '../base/mistakes.ts'
import { printFailures } from '../report/print-failures.ts'
import { createProgress } from '../report/progress.ts'
import { printTimings } from '../report/print-timings.ts'
import { chosenDecks, printUnreadable } from './chosen-decks.ts'
import { type BuildOptions, shardOf } from './shared-options.ts'

/** `dist/`: the home page and the decks. */
export async function build(modules: string[], options: BuildOptions, signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()), { allowUnreadable: true })
  const { decks: all, unreadable } = chosenDecks(course, modules, options.lang)
  const decks = shardOf(all, options.shard)
  printUnreadable(unreadable, course.root)
  const timings: Timing[] = []
  const progress = createProgress()
  const failed = await buildDecks(course, decks, { base: options.base, jobs: options.jobs, progress, signal, timings }).finally(() => progress.close())
  console.log(join(course.root, 'dist'))
  if (options.timings)
    printTimings(timings)
  printFailures(await explained(course, failed), course.root)
  return failed.length > 0 || unreadable.length > 0 ? exitCode.mistake : exitCode.ok
}
