import { buildDecks } from '../build/build-decks.ts'
import { readBuildRecord } from '../built/build-record.ts'
import type { Slidev } from '../build/run-slidev.ts'
import type { KeptBrowser } from '../serve/kept-browser.ts'
import type { Finding } from '../check/finding.ts'
import { formatFindings } from '../check/report.ts'
import { knownFindings } from '../check/known-findings.ts'
import type { Course, Deck } from '../course/course.ts'
import { readCourse } from '../course/read-course.ts'
import { exportDecks } from '../export/export-decks.ts'
import { plannedStarts } from '../plan/kept-plan.ts'
import { isBookFormat } from '../print/formats.ts'
import { wantedFormats } from '../export/wanted-formats.ts'
import type { FailedDeck } from '../report/failed-deck.ts'
import { createProgress, type Progress } from '../report/progress.ts'
import type { Timing } from '../report/timing.ts'
import { chosenDecks, printUnreadable } from './chosen-decks.ts'
import { type BuildOptions, shardOf } from './shared-options.ts'

/** What stays open from one run to the next, so that it need not start again. */
export interface Warm { slidev: Slidev, browser: KeptBrowser }

/** What a run has come to. */
export interface Made {
  course: Course
  /** Those without an error in their Markdown. */
  decks: Deck[]
  failed: FailedDeck[]
  /** What the rules have found. */
  findings: Finding[]
  /** True where all that was asked for is made. */
  isWhole: boolean
  /** True where all decks are made of files of the course and the kit alone. */
  isInside: boolean
  timings: Timing[]
}

/**
 * Checks the Markdown of the chosen decks, builds and exports those without an error, and tells of the others.
 * @param warm what an earlier run has left open.
 * @param openProgress opens what tells how long work goes on.
 * @throws Mistake where the course itself cannot be read.
 */
export async function makeDecks(root: string, modules: string[], options: BuildOptions, signal: AbortSignal, warm?: Warm, openProgress: () => Progress = createProgress): Promise<Made> {
  const course = await readCourse(root, { allowUnreadable: true })
  const { decks: all, unreadable } = chosenDecks(course, modules, options.lang)
  const chosen = shardOf(all, options.shard)
  const { jobs } = options
  const starts = await plannedStarts(course, options.plan)
  printUnreadable(unreadable, course.root)
  const findings = await knownFindings(course, chosen)
  if (findings.length > 0)
    console.error(formatFindings(findings, course.root))
  const decks = withoutErrors(chosen, findings)
  const failed: FailedDeck[] = []
  const timings: Timing[] = []
  const left = new Set(chosen.filter(deck => !decks.includes(deck)).map(deck => deck.module))
  if (decks.length === 0 && chosen.length > 0) {
    console.error('\nNothing was built. "npx workshop check" runs these rules and those of the built decks.')
    return { course, decks, failed, findings, isWhole: false, isInside: false, timings }
  }
  if (left.size > 0)
    console.error(`\n${Array.from(left).join(', ')}: left as ${left.size === 1 ? 'it is' : 'they are'}, for the errors above. The other modules are made.`)
  const progress = openProgress()
  try {
    failed.push(...await buildDecks(course, decks, { base: options.base, jobs, progress, signal, timings, ...warm && { slidev: warm.slidev } }))
    const built = decks.filter(deck => !failed.some(failure => failure.deck === deck))
    failed.push(...await exportDecks(course, built, {
      formats: wantedFormats(course).filter(format => options.shard === undefined || !isBookFormat(format)),
      unbuilt: [...failed.map(failure => failure.deck), ...chosen.filter(deck => !decks.includes(deck))],
      print: options.url === undefined ? {} : { url: options.url },
      ...warm && { browser: warm.browser },
      isFinished: true,
      starts, jobs, progress, signal, timings,
    }))
  }
  finally {
    progress.close()
  }
  const isInside = decks.every(deck => readBuildRecord(course, deck)?.inputs.every(path => !path.startsWith('..')) === true)
  return { course, decks, failed, findings, isInside, isWhole: failed.length === 0 && left.size === 0 && unreadable.length === 0, timings }
}

/** The decks of modules in which no rule found an error; none where an error is in what they share. */
function withoutErrors(decks: Deck[], findings: Finding[]): Deck[] {
  const errors = findings.filter(finding => finding.severity === 'error')
  const holds = (deck: Deck, { file }: Finding) => file === deck.file || deck.slides.some(slide => slide.file === file)
  const faulty = new Set(decks.filter(deck => errors.some(error => holds(deck, error))).map(deck => deck.module))
  return errors.every(error => decks.some(deck => holds(deck, error))) ? decks.filter(deck => !faulty.has(deck.module)) : []
}
