import { relative } from 'node:path'
import { formatAnnotations, formatFindings, formatRules, formatTotals } from '../check/report.ts'
import { runChecks } from '../check/run-checks.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { exitCode } from '../base/mistakes.ts'
import { createProgress } from '../report/progress.ts'
import { chosenDecks } from './chosen-decks.ts'
import type { DeckOptions } from './shared-options.ts'

export interface CheckOptions extends DeckOptions { json: boolean, timings: boolean }

/** Every rule on every deck; the findings on stdout, and exit code 1 where one of them is an error. */
export async function check(modules: string[], options: CheckOptions, signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()), { allowUnreadable: true })
  const { decks, unreadable } = chosenDecks(course, modules, options.lang)
  const progress = createProgress()
  const { findings, slides, timings, unseen } = await runChecks(course, decks, { unreadable, progress, signal }).finally(() => progress.close())
  if (options.json) {
    console.log(JSON.stringify({ slides, unseen, findings: findings.map(finding => ({ ...finding, file: relative(course.root, finding.file) })) }, null, 2))
  }
  else {
    if (findings.length > 0)
      console.log(formatFindings(findings, course.root))
    const rules = formatRules(findings)
    if (rules !== '')
      console.log(`\n${rules}`)
    console.log(`${findings.length > 0 ? '\n' : ''}${formatTotals(findings, slides, unseen)}`)
    if (process.env.GITHUB_ACTIONS === 'true' && findings.length > 0)
      console.log(formatAnnotations(findings, course.root))
  }
  if (options.timings) {
    for (const { phase, ms } of timings)
      console.error(`${phase.padEnd(24)} ${(ms / 1000).toFixed(2).padStart(7)} s`)
  }
  return unseen.decks + unseen.unreadable > 0 || findings.some(finding => finding.severity === 'error') ? exitCode.mistake : exitCode.ok
}
