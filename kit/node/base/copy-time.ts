import { type Stats, statSync } from 'node:fs'
import { utimes } from 'node:fs/promises'

/** True where a copy is there and has its original's time, as `giveTime` gave it: neither need be read then. */
export function hasTimeOf({ mtimeMs }: Stats, copy: string): boolean {
  const there = statSync(copy, { throwIfNoEntry: false })
  // A file system may keep less of a time than another.
  return there !== undefined && Math.abs(there.mtimeMs - mtimeMs) < 2
}

/** Gives copies their original's time. */
export async function giveTime({ mtime }: Stats, ...copies: string[]): Promise<void> {
  await Promise.all(copies.map(copy => utimes(copy, mtime, mtime)))
}
