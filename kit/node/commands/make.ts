import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCode } from '../base/mistakes.ts'
import { findRoot } from '../course/find-root.ts'
import { printFailures } from '../report/print-failures.ts'
import { printTimings } from '../report/print-timings.ts'
import { seconds } from '../report/progress.ts'
import { formatSize, sizeOf } from '../report/size.ts'
import { makeDecks } from './make-decks.ts'
import type { BuildOptions } from './shared-options.ts'

/** Everything for every deck: build, then export; then what was made and what to do with it. */
export async function make(modules: string[], options: BuildOptions, signal: AbortSignal): Promise<number> {
  const start = performance.now()
  const { course, decks, failed, isWhole, timings } = await makeDecks(findRoot(process.cwd()), modules, options, signal)
  if (decks.length === 0 && !isWhole)
    return exitCode.mistake
  const made = decks.length - failed.length
  const [dist, exports] = ['dist', 'exports'].map(folder => join(course.root, folder)) as [string, string]
  const example = decks[0]
  const pdf = example === undefined ? '' : join('exports', example.locale, example.module, 'handout.pdf')
  console.log(`
${made} ${made === 1 ? 'deck is' : 'decks are'} ready, after ${seconds(start)}
  dist/     ${formatSize(sizeOf(dist)).padStart(8)}   the site: a home page and every deck
  exports/  ${formatSize(sizeOf(exports)).padStart(8)}   handouts, instructor's pages, slides and pictures of every deck, a handbook a language

Next
  Present   npx workshop serve   what is built, from this machine
            npx workshop dev ${example?.number ?? 1}   a deck with its presenter view and notes
  Host      upload the folder dist/ to any static host
  Print     ${pdf !== '' && existsSync(join(course.root, pdf)) ? pdf : 'exports/'}`)
  if (options.shard)
    console.log(`\nThis is part ${options.shard.index} of ${options.shard.count}. "npx workshop merge <folders>" joins the parts and makes the handbooks.`)
  if (options.timings)
    printTimings(timings)
  printFailures(failed, course.root)
  return isWhole ? exitCode.ok : exitCode.mistake
}
