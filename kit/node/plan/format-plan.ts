import pc from 'picocolors'
import { timeOfDay } from '../../shared/clock.ts'
import type { Course } from '../course/course.ts'
import { partTitle } from './part-title.ts'
import { begins, minutesOf, overBy, type Part, type Plan, type Session } from './plan.ts'
import type { Proposal } from './propose.ts'

/** A plan as its agenda, session by session, for a terminal. */
export function formatPlan(course: Course, plan: Plan, language: string): string {
  return [
    pc.bold(plan.title[language] ?? plan.name),
    ...plan.about?.[language] === undefined ? [] : [plan.about[language]],
    ...plan.sessions.map((session, index) => formatSession(course, session, plan.sessions.length > 1 ? session.title?.[language] ?? `${index + 1}` : '', language)),
  ].join('\n')
}

/** A line a plan: its name, its hours and what they are called. */
export function formatPlans(plans: readonly Plan[], language: string): string {
  const width = Math.max(...plans.map(({ name }) => name.length))
  return plans.map(plan => `${pc.bold(plan.name.padEnd(width))}  ${String(plan.sessions.reduce((sum, session) => sum + minutesOf(session), 0)).padStart(4)} min   ${plan.title[language] ?? ''}${plan.sessions.some(session => overBy(session) > 0) ? pc.yellow('  does not fit its hours') : ''}`).join('\n')
}

/** What fits into a time, from its start. */
export function formatProposal(course: Course, { parts, skipped, without, left }: Proposal, minutes: number, start: number, language: string): string {
  if (parts.length === 0)
    return `Nothing of this fits into ${minutes} minutes.`
  return [
    formatSession(course, { start, end: start + minutes, parts, line: 1 }, '', language).replace(/^\n/, ''),
    ...skipped.length > 0 ? [`\nLeave out  ${skipped.map(({ module, slide }) => `${slide.id} (module ${module.number}, ${slide.minutes} min)`).join(', ')}`] : [],
    ...without.length > 0 ? [`\nNo room for  ${without.map(part => `${partTitle(course, part, language)} (${part.minutes} min)`).join(', ')}`] : [],
    ...left > 0 ? [`\n${left} min are left: for questions, and for starting late.`] : [],
  ].join('\n')
}

function formatSession(course: Course, session: Session, title: string, language: string): string {
  const times = begins(session)
  const over = overBy(session)
  return [
    ...title === '' ? [''] : ['', pc.bold(title)],
    ...session.parts.map((part, index) => `  ${timeOfDay(times[index]!)}  ${String(part.minutes).padStart(3)} min   ${partTitle(course, part, language)}${without(part)}`),
    `  ${timeOfDay(session.start + minutesOf(session))}            ${course.words[language]?.plan.end ?? 'End'}${over > 0 ? pc.red(`, ${over} min after ${timeOfDay(session.end)}`) : over < 0 ? pc.dim(`, ${-over} min before ${timeOfDay(session.end)}`) : ''}`,
  ].join('\n')
}

function without(part: Part): string {
  return part.kind === 'module' && part.skip.length > 0 ? pc.dim(`  without ${part.skip.join(', ')}`) : ''
}
