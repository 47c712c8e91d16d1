import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildDecks } from '../build/build-decks.ts'
import type { FailedDeck } from '../report/failed-deck.ts'
import type { Timing } from '../report/timing.ts'
import type { Finding } from '../check/finding.ts'
import { formatFindings } from '../check/report.ts'
import { checkSources } from '../check/run-checks.ts'
import type { Deck } from '../course/course.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { exportDecks } from '../export/export-decks.ts'
import { formats } from '../print/formats.ts'
import { exitCode } from '../base/mistakes.ts'
import { plannedStarts } from '../plan/kept-plan.ts'
import { printTimings } from '../report/print-timings.ts'
import { printFailures } from '../report/print-failures.ts'
import { createProgress } from '../report/progress.ts'
import { formatSize, sizeOf } from '../report/size.ts'
import { chosenDecks, printUnreadable } from './chosen-decks.ts'
import { type BuildOptions, shardOf } from './shared-options.ts'

/** Everything for every deck: build, then export; then what was made and what to do with it. */
export async function make(modules: string[], options: BuildOptions, signal: AbortSignal): Promise<number> {
  const start = performance.now()
  const course = await readCourse(findRoot(process.cwd()), { allowUnreadable: true })
  const { decks: all, unreadable } = chosenDecks(course, modules, options.lang)
  const chosen = shardOf(all, options.shard)
  const { jobs } = options
  const starts = await plannedStarts(course, options.plan)
  printUnreadable(unreadable, course.root)
  const findings = await checkSources(course, chosen)
  if (findings.length > 0)
    console.error(formatFindings(findings, course.root))
  const decks = withoutErrors(chosen, findings)
  if (decks.length === 0 && chosen.length > 0) {
    console.error('\nNothing was built. "npx workshop check" runs these rules and those of the built decks.')
    return exitCode.mistake
  }
  const left = new Set(chosen.filter(deck => !decks.includes(deck)).map(deck => deck.module))
  if (left.size > 0)
    console.error(`\n${Array.from(left).join(', ')}: left as ${left.size === 1 ? 'it is' : 'they are'}, for the errors above. The other modules are made.`)
  const progress = createProgress()
  const failed: FailedDeck[] = []
  const timings: Timing[] = []
  try {
    failed.push(...await buildDecks(course, decks, { base: options.base, jobs, progress, signal, timings }))
    const built = decks.filter(deck => !failed.some(failure => failure.deck === deck))
    failed.push(...await exportDecks(course, built, { formats: formats.filter(format => options.shard === undefined || format !== 'handbook'), unbuilt: [...failed.map(failure => failure.deck), ...chosen.filter(deck => !decks.includes(deck))], print: options.url === undefined ? {} : { url: options.url }, starts, jobs, progress, signal, timings }))
  }
  finally {
    progress.close()
  }
  const made = decks.length - failed.length
  const [dist, exports] = ['dist', 'exports'].map(folder => join(course.root, folder)) as [string, string]
  const example = decks[0]
  const pdf = example === undefined ? '' : join('exports', example.locale, example.module, 'handout.pdf')
  console.log(`
${made} ${made === 1 ? 'deck is' : 'decks are'} ready, after ${((performance.now() - start) / 1000).toFixed(1)} s
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
  return failed.length > 0 || left.size > 0 || unreadable.length > 0 ? exitCode.mistake : exitCode.ok
}

/** The decks of modules in which no rule found an error; none where an error is in what they share. */
function withoutErrors(decks: Deck[], findings: Finding[]): Deck[] {
  const errors = findings.filter(finding => finding.severity === 'error')
  const holds = (deck: Deck, { file }: Finding) => file === deck.file || deck.slides.some(slide => slide.file === file)
  const faulty = new Set(decks.filter(deck => errors.some(error => holds(deck, error))).map(deck => deck.module))
  return errors.every(error => decks.some(deck => holds(deck, error))) ? decks.filter(deck => !faulty.has(deck.module)) : []
}
