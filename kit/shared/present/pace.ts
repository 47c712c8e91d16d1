import { type Position, type Program, type ProgramSlide, slideKey, stopsOf } from './program.ts'

/** The room's clock, in ms since 1970. */
export interface RoomClock {
  /** The first step. */
  startedAt?: number
  /** Since when it stands still. */
  pausedAt?: number
  /** How long it has stood still before, in ms. */
  paused: number
  /** Since when the slide is shown, and how long it has stood still since. */
  shownAt?: number
  shownPaused: number
  /** How long each slide was shown before it was left, in ms; by its key. */
  spent: Record<string, number>
}

/** What an instructor asks a clock, in ms; less than 0 is over. */
export interface Pace {
  /** When the slide, and each other, is due: as ms since 1970, by its key. Empty before the clock runs. */
  due: Map<string, number>
  leftInSlide: number
  leftInItem: number
  leftInAll: number
  /** How late the room is; less than 0 where it is early. 0 while the slide has its own time. */
  behind: number
}

/** When the program begins: by its hour, or with the first step, later by what was paused. */
function beginning(program: Program, clock: RoomClock, now: number): number {
  if (program.start !== undefined)
    return program.start
  const standing = clock.paused + (clock.pausedAt === undefined ? 0 : now - clock.pausedAt)
  return (clock.startedAt ?? now) + standing
}

/** How long the slide that is shown has been shown, now and before. */
export function spentOn(clock: RoomClock, key: string, now: number): number {
  const since = clock.shownAt === undefined ? 0 : (clock.pausedAt ?? now) - clock.shownAt - clock.shownPaused
  return Math.max(0, since) + (clock.spent[key] ?? 0)
}

/** Where the room stands against the slides' minutes and the plan's hours. */
export function paceOf(program: Program, position: Position, skipped: readonly string[], clock: RoomClock, now: number): Pace {
  const stops = stopsOf(program, skipped)
  const begin = beginning(program, clock, now)
  const due = new Map<string, number>()
  const ends = new Map<number, number>()
  let at = begin
  let ownEnd = begin
  const key = slideKey(position)
  for (const stop of stops) {
    due.set(slideKey(stop), at)
    at += stop.minutes * 60_000
    ends.set(stop.item, at)
    if (slideKey(stop) === key)
      ownEnd = at
  }
  const minutes = stops.find(stop => slideKey(stop) === key)?.minutes ?? 0
  const runs = clock.startedAt !== undefined
  const dueNow = due.get(key) ?? now
  return {
    due,
    leftInSlide: minutes * 60_000 - (runs ? spentOn(clock, key, now) : 0),
    leftInItem: (ends.get(position.item) ?? now) - now,
    leftInAll: (program.end ?? at) - now,
    behind: !runs || !due.has(key) ? 0 : now < dueNow ? now - dueNow : Math.max(0, now - ownEnd),
  }
}

/** Of what is still to come in this item and after it: what may go. */
export function mayGo(program: Program, position: Position, skipped: readonly string[]): (ProgramSlide & { item: number })[] {
  return program.items.flatMap((item, index) => item.kind !== 'module' || index < position.item
    ? []
    : item.slides.filter(slide => slide.mayGo && !skipped.includes(slideKey({ item: index, no: slide.no })) && (index > position.item || slide.no > position.no)).map(slide => ({ ...slide, item: index })))
}
