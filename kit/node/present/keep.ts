import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { spentOn } from '../../shared/present/pace.ts'
import { type Program, slideKey } from '../../shared/present/program.ts'
import { sha256 } from '../base/file-state.ts'
import { readKept, writeKept } from '../base/kept.ts'
import type { KeptRoom } from './room.ts'
import type { Keys } from './server.ts'

const roomFile = (root: string) => join(root, '.workshop/present.json')
const actualFile = (root: string) => join(root, '.workshop/presented')

/** How long after its last step a run that was killed is taken up again, in ms. */
const fresh = 6 * 60 * 60_000

/** How long each slide took the last time. */
export interface Actual { at: string, locale: string, slides: { module: string, id: string, title: string, minutes: number, seconds: number }[] }

const Actual = z.object({ at: z.string(), locale: z.string(), slides: z.array(z.object({ module: z.string(), id: z.string(), title: z.string(), minutes: z.number(), seconds: z.number() })) })

function hashOf(program: Program): string {
  return sha256(Buffer.from(JSON.stringify({ ...program, start: 0, end: 0 })))
}

/** What a run leaves behind when it is killed: where its room is, and the keys of the windows that are open. */
export interface KeptRun { room: KeptRoom, keys: Keys }

/** Keeps where the room is, so that a run that is killed goes on where it was. For this user's eyes alone: the keys open the notes. */
export function keepRoom(root: string, program: Program, run: KeptRun, now: number): void {
  const file = roomFile(root)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(`${file}.next`, { force: true }) // One that lies there would keep its rights.
  writeFileSync(`${file}.next`, JSON.stringify({ program: hashOf(program), at: now, ...run }), { mode: 0o600 })
  renameSync(`${file}.next`, file)
}

/** Where a run of the same program was when it was killed; undefined where none was. */
export function keptRoom(root: string, program: Program, now: number): KeptRun | undefined {
  try {
    const { program: hash, at, room, keys } = JSON.parse(readFileSync(roomFile(root), 'utf8')) as { program: string, at: number } & KeptRun
    return hash === hashOf(program) && now - at < fresh ? { room: { ...room, state: { ...room.state, stages: 0 } }, keys } : undefined
  }
  catch {
    return undefined // None, or one that was cut short: the room begins anew.
  }
}

/** A run has ended as it should: what it kept is not for the next. */
export function forgetRoom(root: string): void {
  rmSync(roomFile(root), { force: true })
}

/** Writes down how long each slide took, for `workshop plan --actual`; nothing where the clock did not run. */
export async function keepActual(root: string, program: Program, { state }: KeptRoom, now: number): Promise<void> {
  const { clock, position } = state
  if (clock.startedAt === undefined)
    return
  const spent = { ...clock.spent, [slideKey(position)]: spentOn(clock, slideKey(position), now) }
  const slides = program.items.flatMap((item, index) => item.kind === 'module'
    ? item.slides.map(({ no, id, title, minutes }) => ({ module: item.name, id, title, minutes, seconds: Math.round((spent[slideKey({ item: index, no })] ?? 0) / 1000) })).filter(({ seconds }) => seconds > 0)
    : [])
  if (slides.length > 0)
    await writeKept(actualFile(root), JSON.stringify({ at: new Date(clock.startedAt).toISOString(), locale: program.locale, slides } satisfies Actual))
}

export function readActual(root: string): Actual | undefined {
  const kept = readKept(actualFile(root))
  return kept === undefined ? undefined : Actual.safeParse(JSON.parse(kept)).data
}
