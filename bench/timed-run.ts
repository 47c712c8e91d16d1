import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { treeMemory } from './process-tree.ts'
import type { Sample } from './results.ts'

/** How often memory is read, in ms. Reading takes the processor from what is measured, from every tool alike. */
export const memoryInterval = 500

/** Where and how a command runs. */
export interface Surroundings {
  folder: string
  env: Record<string, string>
  signal: AbortSignal
}

/**
 * Runs a script with this Node in a process of its own, and measures it from its start to its end.
 * @throws Error with the end of what it printed, where it fails: a failure is never a measurement.
 */
export async function timedRun(script: string, args: readonly string[], { folder, env, signal }: Surroundings): Promise<Sample> {
  signal.throwIfAborted()
  const start = performance.now()
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill()
  signal.addEventListener('abort', stop, { once: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  let peak: number | null = null
  const timer = setInterval(() => {
    const now = child.pid === undefined ? null : treeMemory(child.pid)
    peak = now === null ? peak : Math.max(now, peak ?? 0)
  }, memoryInterval)
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
    const ms = performance.now() - start
    signal.throwIfAborted()
    if (code !== 0)
      throw new Error(`${script} ${args.join(' ')} ended with ${code}:\n${stripVTControlCharacters(output).trim().split('\n').slice(-25).join('\n')}`)
    return { ms, peak }
  }
  finally {
    clearInterval(timer)
    signal.removeEventListener('abort', stop)
  }
}

/** Several runs, one after another, as one. */
export function together(samples: readonly Sample[]): Sample {
  const peaks = samples.map(({ peak }) => peak).filter(peak => peak !== null)
  return { ms: samples.reduce((sum, { ms }) => sum + ms, 0), peak: peaks.length > 0 ? Math.max(...peaks) : null }
}
