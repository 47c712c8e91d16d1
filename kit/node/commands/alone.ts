import { join } from 'node:path'
import { clearLeftovers } from '../base/clear-leftovers.ts'
import { requireWritable } from '../base/require-writable.ts'
import { type Holder, takeLock } from '../base/run-lock.ts'
import { findRoot } from '../course/find-root.ts'

/** What a run makes and replaces, from the course's root. */
const made = ['dist', 'exports', '.workshop/built', '.workshop/taken', '.workshop/recorded', '.workshop/printed']

/**
 * Does the work of a command that makes files, when no other run in the same course does: that one is waited for. What
 * runs that were cut short have left behind is taken away first.
 * @param command as a person has called it: `workshop make`.
 */
export async function alone(command: string, signal: AbortSignal, work: () => Promise<number>): Promise<number> {
  const root = findRoot(process.cwd())
  requireWritable(join(root, '.workshop'))
  const release = await takeLock(join(root, '.workshop/lock'), command, signal, holder => console.error(waiting(holder)))
  try {
    for (const folder of made)
      await clearLeftovers(join(root, folder))
    return await work()
  }
  finally {
    release()
  }
}

function waiting({ command, pid, host, since }: Holder): string {
  const time = new Date(since).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return `Waiting for "${command}" to end, which has been at work here since ${time}: process ${pid} on ${host}.`
}
