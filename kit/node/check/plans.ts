import { readFileSync } from 'node:fs'
import { timeOfDay } from '../../shared/clock.ts'
import type { Problem } from '../base/mistakes.ts'
import type { Course } from '../course/course.ts'
import { minutesOf, overBy } from '../plan/plan.ts'
import { readPlans } from '../plan/read-plans.ts'
import type { Finding } from './finding.ts'

/** What is wrong with the plans of a course: their text, and hours that their parts do not fit into. */
export async function checkPlans(course: Course): Promise<Finding[]> {
  const problems: Problem[] = []
  const plans = await readPlans(course, problems)
  return [
    ...problems.map(({ file, line, what, next }): Finding => ({ rule: 'plan-malformed', severity: 'error', file: file ?? course.root, line: line ?? 1, what, next: next ?? 'Mend the plan.' })),
    ...plans.flatMap(({ file, sessions }) => sessions.filter(session => overBy(session) > 0).map((session): Finding => ({
      rule: 'plan-over-its-hours',
      severity: 'error',
      file,
      line: endLine(file, session.line),
      what: `the session takes ${minutesOf(session)} minutes and has ${session.end - session.start} from ${timeOfDay(session.start)} to ${timeOfDay(session.end)}: ${overBy(session)} too many`,
      next: `Write end: "${timeOfDay(session.start + minutesOf(session))}", or leave out a part or slides ("skip:"); "workshop plan --minutes ${session.end - session.start}" proposes some.`,
    }))),
  ]
}

/** The session's own "end:", which is the line to change. */
function endLine(file: string, from: number): number {
  const index = readFileSync(file, 'utf8').split('\n').findIndex((line, at) => at >= from - 1 && /^\s*(?:- )?end:/.test(line))
  return index < 0 ? from : index + 1
}
