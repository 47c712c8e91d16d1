import { join } from 'node:path'
import { explained } from '../check/failure-findings.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { exportDecks } from '../export/export-decks.ts'
import { type Format, isBookFormat } from '../print/formats.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { plannedStarts } from '../plan/kept-plan.ts'
import { exitCode } from '../base/mistakes.ts'
import { printFailures } from '../report/print-failures.ts'
import { createProgress } from '../report/progress.ts'
import { givenPrintOptions } from './print-options.ts'
import { chosenDecks, printUnreadable } from './chosen-decks.ts'
import { shardOf, type WorkOptions } from './shared-options.ts'

/** What `export` takes. */
export interface ExportOptions extends WorkOptions, Partial<PrintOptions> { format: readonly Format[], plan?: string }

/** `exports/`: what people print and keep. */
export async function exportCommand(modules: string[], options: ExportOptions, signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()), { allowUnreadable: true })
  const { decks: all, unreadable } = chosenDecks(course, modules, options.lang)
  const decks = shardOf(all, options.shard)
  printUnreadable(unreadable, course.root)
  // An hour that is given holds for all that are printed now.
  const starts = options.start === undefined || options.plan !== undefined ? await plannedStarts(course, options.plan) : new Map<string, number>()
  const progress = createProgress()
  const failed = await exportDecks(course, decks, { formats: options.format.filter(format => options.shard === undefined || !isBookFormat(format)), print: givenPrintOptions(options), starts, jobs: options.jobs, progress, signal }).finally(() => progress.close())
  console.log(join(course.root, 'exports'))
  printFailures(await explained(course, failed), course.root)
  return failed.length > 0 || unreadable.length > 0 ? exitCode.mistake : exitCode.ok
}
