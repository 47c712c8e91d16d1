import type { Module } from '../course/course.ts'

/** How a course is taught: a file of `plans/`. */
export interface Plan {
  /** The file's name without its ending. */
  name: string
  /** Absolute path. */
  file: string
  /** By language. */
  title: Record<string, string>
  about?: Record<string, string>
  sessions: Session[]
}

/** What is taught in one go, from one hour to another, in minutes after midnight. */
export interface Session {
  title?: Record<string, string>
  start: number
  end: number
  parts: Part[]
  /** From 1, in the plan's file. */
  line: number
}

export type Part =
  | { kind: 'module', module: Module, /** Ids of the slides that this plan leaves out. */ skip: string[], minutes: number }
  | { kind: 'lab', name: string, number: number, title: Record<string, string>, minutes: number }
  | { kind: 'break' | 'talk', title: Record<string, string>, minutes: number }

/** The minutes of all parts together. */
export function minutesOf({ parts }: Pick<Session, 'parts'>): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** By how many minutes a session is longer than its hours; less than 0 where there is time left. */
export function overBy(session: Session): number {
  return minutesOf(session) - (session.end - session.start)
}

/** When each part begins, in minutes after midnight. */
export function begins({ start, parts }: Session): number[] {
  let now = start
  return parts.map(({ minutes }) => {
    const at = now
    now += minutes
    return at
  })
}

/** When each module begins by the plan, by its folder's name. */
export function moduleStarts(plan: Plan): Map<string, number> {
  return new Map(plan.sessions.flatMap((session) => {
    const times = begins(session)
    return session.parts.flatMap((part, index): [string, number][] => part.kind === 'module' ? [[part.module.name, times[index]!]] : [])
  }))
}
