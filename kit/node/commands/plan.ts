import { Mistake, exitCode, type Problem } from '../base/mistakes.ts'
import { timeOfDay } from '../../shared/clock.ts'
import type { Course } from '../course/course.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { selectLanguages } from '../course/select.ts'
import { readActual } from '../present/keep.ts'
import { formatActual } from '../present/format-actual.ts'
import { formatPlan, formatPlans, formatProposal } from '../plan/format-plan.ts'
import { calendar } from '../plan/ics.ts'
import { partTitle } from '../plan/part-title.ts'
import { begins, minutesOf, overBy, type Part, type Plan, type Session } from '../plan/plan.ts'
import { everything, propose } from '../plan/propose.ts'
import { readPlans, selectPlan } from '../plan/read-plans.ts'

export interface PlanOptions {
  minutes?: number
  lang?: string
  json: boolean
  ics: boolean
  actual: boolean
  /** Of the first session in the calendar. */
  date?: Date
}

/** A plan as an agenda with hours, the list of plans, or what fits into a time; on stdout. */
export async function planCommand(name: string | undefined, options: PlanOptions): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()))
  const [language] = selectLanguages(course, options.lang === undefined ? [] : [options.lang]) as [string]
  if (options.actual) {
    printActual(course, options.json)
    return exitCode.ok
  }
  if (options.minutes !== undefined) {
    await printProposal(course, name, options.minutes, language, options.json)
    return exitCode.ok
  }
  if (name === undefined) {
    await printPlans(course, language, options)
    return exitCode.ok
  }
  const plan = await selectPlan(course, name)
  console.log(options.ics
    ? calendar(course, plan, language, options.date ?? tomorrow()).trimEnd()
    : options.json ? JSON.stringify(described(course, plan, language), null, 2) : formatPlan(course, plan, language))
  return exitCode.ok
}

async function printPlans(course: Course, language: string, { json, ics }: PlanOptions): Promise<void> {
  const problems: Problem[] = []
  const plans = await readPlans(course, problems)
  if (problems.length > 0)
    throw new Mistake(problems)
  if (ics)
    throw new Mistake({ what: 'A calendar is of one plan.', next: plans.length > 0 ? `Name it, as in "workshop plan ${plans[0]!.name} --ics".` : 'Write one, as in plans/half-day.yaml.' })
  if (json)
    console.log(JSON.stringify(plans.map(plan => described(course, plan, language)), null, 2))
  else if (plans.length === 0)
    console.error('There are no plans yet: plans/ is empty. "workshop plan --minutes 90" proposes one.')
  else
    console.log(formatPlans(plans, language))
}

async function printProposal(course: Course, name: string | undefined, minutes: number, language: string, json: boolean): Promise<void> {
  const plan = name === undefined ? undefined : await selectPlan(course, name)
  const proposal = propose(plan?.sessions.flatMap(({ parts }) => parts) ?? await everything(course), minutes)
  const start = plan?.sessions[0]?.start ?? 9 * 60
  if (!json) {
    console.log(formatProposal(course, proposal, minutes, start, language))
    return
  }
  const { parts, skipped, without, left } = proposal
  console.log(JSON.stringify({
    ...session(course, { start, end: start + minutes, parts, line: 1 }, language),
    skipped: skipped.map(({ module, slide }) => ({ module: module.name, slide: slide.id, minutes: slide.minutes })),
    without: without.map(part => ({ kind: part.kind, title: partTitle(course, part, language), minutes: part.minutes })),
    left,
  }, null, 2))
}

function printActual(course: Course, json: boolean): void {
  const actual = readActual(course.root)
  if (actual === undefined)
    throw new Mistake({ what: 'Nothing was presented here yet.', next: 'Run "npx workshop present"; what each slide takes is written down when it ends.' })
  console.log(json ? JSON.stringify(actual, null, 2) : formatActual(actual))
}

function described(course: Course, plan: Plan, language: string): unknown {
  return { name: plan.name, title: plan.title[language], sessions: plan.sessions.map(one => session(course, one, language)) }
}

function session(course: Course, one: Session, language: string): Record<string, unknown> {
  const times = begins(one)
  return {
    ...one.title && { title: one.title[language] },
    start: timeOfDay(one.start),
    end: timeOfDay(one.end),
    minutes: minutesOf(one),
    over: Math.max(0, overBy(one)),
    parts: one.parts.map((part, index) => ({ begins: timeOfDay(times[index]!), minutes: part.minutes, kind: part.kind, title: partTitle(course, part, language), ...named(part) })),
  }
}

function named(part: Part): Record<string, unknown> {
  return part.kind === 'module' ? { module: part.module.name, skip: part.skip } : part.kind === 'lab' ? { lab: part.name } : {}
}

function tomorrow(): Date {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 1))
}
