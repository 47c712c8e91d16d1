import type { RoomClock } from './pace.ts'
import type { Position, Program } from './program.ts'

/** What a key allows. Who has none watches. */
export type Role = 'console' | 'stage' | 'remote' | 'watch'

/** Where the room is, as everybody may know it. */
export interface RoomState {
  position: Position
  /** The screen is dark. */
  blank: boolean
  /** Slides that are passed over, by their keys. */
  skipped: string[]
  clock: RoomClock
  /** Where one was before the last jump. */
  before?: Position
  /** How many stages are there. */
  stages: number
}

/** Where the pointer is, from 0 to 1 of the slide. */
export interface Pointer { x: number, y: number }

/** The private part: only with the console's or the remote's key. */
export interface Private {
  /** Notes as HTML, by the slide's key. */
  notes: Record<string, { prompts: string, solution?: string }>
  /** What each click brings, by the slide's key, as HTML; for the console alone. */
  cues?: Record<string, string[]>
  /** What the room misses without a slide, by the slide's key; for the console alone. */
  lost?: Record<string, string>
  /** Where stage and remote are opened; for the console alone. */
  addresses?: { stage: string, watch: string[], remote: string, qr: string }
}

/** What the server sends, a line of JSON each. */
export type FromServer =
  | { type: 'hello', run: string, role: Role, program: Program, state: RoomState, values: Record<string, unknown>, now: number, own?: Private }
  | { type: 'state', state: RoomState, now: number }
  | { type: 'value', key: string, value: unknown, from: string }
  | { type: 'pointer', pointer?: Pointer }
  | { type: 'alive', now: number }

/** What a page asks for. */
export type Act =
  | { type: 'next' | 'previous' | 'next-slide' | 'previous-slide' | 'blank' | 'start' | 'pause' | 'back' }
  | { type: 'go', position: Position }
  /** Somebody pressed something on the slide itself. */
  | { type: 'moved', position: Position }
  /** How many clicks a slide takes, as the deck that shows it has counted. */
  | { type: 'counted', item: number, no: number, total: number }
  | { type: 'value', key: string, value: unknown }
  | { type: 'pointer', pointer?: Pointer | undefined }
  | { type: 'skip', item: number, no: number, on: boolean }

/** An act with its place in what its page has sent, so that what is sent twice is done once. */
export interface Sent { seq: number, act: Act }

const allowed: Record<Role, readonly Act['type'][]> = {
  console: ['next', 'previous', 'next-slide', 'previous-slide', 'blank', 'start', 'pause', 'back', 'go', 'moved', 'counted', 'value', 'pointer', 'skip'],
  stage: ['next', 'previous', 'next-slide', 'previous-slide', 'blank', 'go', 'moved', 'counted', 'value'],
  remote: ['next', 'previous', 'blank', 'start', 'pause'],
  watch: [],
}

export function mayDo(role: Role, act: Act['type']): boolean {
  return allowed[role].includes(act)
}
