import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { processStart } from './process-start.ts'

/** The run that is at work. */
export interface Holder {
  pid: number
  /** When that process began, as its system says it. */
  began: string
  host: string
  /** What it does, as in `workshop make`. */
  command: string
  /** When it took the lock, in ms since 1970. */
  since: number
}

/** How often who waits looks again, and how often who holds says that it lives, in ms. */
const [look, sign] = [200, 5_000]
/** A holder on another machine, of which nothing can be asked, is dead when it has not given a sign for so long; in ms. */
const silence = 60_000
/** A lock that cannot be read is being written, unless it stands there for so long; in ms. */
const writing = 5_000

/**
 * Takes a lock, which is a file: there where it could be made. A run that was killed leaves its lock behind, but holds
 * it no more: the file names a process that has ended.
 * @param wait is told, once for each, who holds the lock that this run waits for.
 * @returns gives the lock back.
 */
export async function takeLock(file: string, command: string, signal: AbortSignal, wait: (holder: Holder) => void): Promise<() => void> {
  const own: Holder = { pid: process.pid, began: processStart(process.pid) ?? '', host: hostname(), command, since: Date.now() }
  let told = ''
  for (;;) {
    signal.throwIfAborted()
    if (tryToTake(file, own)) {
      const timer = setInterval(() => giveSign(file), sign).unref()
      return () => {
        clearInterval(timer)
        if (sameHolder(readHolder(file), own))
          rmSync(file, { force: true })
      }
    }
    const holder = readHolder(file)
    if (isDead(file, holder)) {
      removeDead(file)
      continue
    }
    if (holder && told !== JSON.stringify(holder)) {
      told = JSON.stringify(holder)
      wait(holder)
    }
    await sleep(look, undefined, { signal }).catch(() => undefined)
  }
}

/** False where the file is there already. */
function tryToTake(file: string, own: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
    return true
  }
  catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return false
    throw error
  }
}

/** Two that wait could find the same dead lock, and the second take away what the first has just taken: one at a time. */
function removeDead(file: string): void {
  const turn = `${file}.turn`
  try {
    writeFileSync(turn, '', { flag: 'wx' })
  }
  catch {
    // Another's turn, which takes no time; or that of one that was killed in it.
    if (age(turn) > writing)
      rmSync(turn, { force: true })
    return
  }
  try {
    if (isDead(file, readHolder(file)))
      rmSync(file, { force: true })
  }
  finally {
    rmSync(turn, { force: true })
  }
}

function isDead(file: string, holder: Holder | undefined): boolean {
  if (holder === undefined)
    return age(file) > writing
  if (holder.host !== hostname())
    return age(file) > silence
  const began = processStart(holder.pid)
  return began === undefined || (began !== holder.began && began !== '' && holder.began !== '')
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isHolder(holder) ? holder : undefined
  }
  catch {
    return undefined
  }
}

/** Looked at by hand: `zod` would be a fifth of a run that has nothing to do. */
function isHolder(value: unknown): value is Holder {
  const { pid, began, host, command, since } = (value ?? {}) as Partial<Record<keyof Holder, unknown>>
  return typeof pid === 'number' && typeof since === 'number' && [began, host, command].every(text => typeof text === 'string')
}

function sameHolder(one: Holder | undefined, other: Holder): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** In ms; 0 where the file is gone. */
function age(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? Date.now() - stats.mtimeMs : 0
}

function giveSign(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  }
  catch {
    // Somebody has removed .workshop/: the run is none the worse for it.
  }
}
