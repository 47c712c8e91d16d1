import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process began, in the system's own words: a number is given to another process once its own has ended, but not
 * with the same beginning.
 * @returns undefined where no such process runs; an empty text where the system does not tell.
 */
export function processStart(pid: number): string | undefined {
  if (!isThere(pid))
    return undefined
  try {
    if (process.platform === 'linux') {
      // After the name, which stands in brackets and may hold anything: the state first, the beginning as the 20th.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
      // One that has ended and that nobody has asked for its end.
      return ['Z', 'X'].includes(fields[0]!) ? undefined : fields[19]
    }
    return process.platform === 'win32' ? '' : execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  }
  catch {
    return isThere(pid) ? '' : undefined
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    // Somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
