import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Mistake } from '../base/mistakes.ts'
import type { TestEnd } from './reporter.ts'

const Line = z.object({ name: z.string(), passed: z.boolean(), instead: z.string().optional() })

/** What the code gets of the shell's variables: no key of a service, and nothing else that makes two machines differ. */
const passedOn = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'LANG', 'TZ']

export interface TestRun {
  ends: TestEnd[]
  /** What the attendee's code printed. */
  printed: string
}

/**
 * Runs the test of an attendee's copy in a Node process of its own, with the stand-in whatever keys the shell holds.
 * @throws Mistake where the code cannot be loaded, or does not end.
 */
export async function runTest(folder: string, test: string, { seconds = 30, signal }: { seconds?: number, signal?: AbortSignal } = {}): Promise<TestRun> {
  const temporary = await mkdtemp(join(tmpdir(), 'workshop-lab-'))
  try {
    const report = join(temporary, 'report')
    const reporter = fileURLToPath(new URL('reporter.ts', import.meta.url))
    const { stdout, stderr, late } = await runNode(folder, [`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`, test], seconds, signal)
    signal?.throwIfAborted()
    if (late)
      throw new Mistake({ file: join(folder, test.replace('.test.ts', '.ts')), what: `The code did not end in ${seconds} seconds.`, next: 'Look for a loop that has no end.' })
    const lines = (await readFile(report, 'utf8').catch(() => '')).split('\n').filter(Boolean)
    const ends = lines.map(line => Line.parse(JSON.parse(line)))
    // A file that cannot be loaded counts as a test of the file's name.
    if (!ends.some(({ name }) => /^\d+[a-z] /.test(name)))
      throw unloadable(folder, test, stderr)
    return { ends, printed: stdout }
  }
  finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function runNode(folder: string, args: string[], seconds: number, signal?: AbortSignal): Promise<{ stdout: string, stderr: string, late: boolean }> {
  const env = Object.fromEntries(passedOn.map(name => [name, process.env[name]]))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr, late] = ['', '', false]
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { stdout += chunk })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { stderr += chunk })
  const stop = () => child.kill('SIGKILL')
  const clock = setTimeout(() => {
    late = true
    stop()
  }, seconds * 1000)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  }
  finally {
    clearTimeout(clock)
    signal?.removeEventListener('abort', stop)
  }
  return { stdout, stderr, late }
}

/** Names the attendee's file and line where Node does, and says what Node says. */
function unloadable(folder: string, test: string, stderr: string): Mistake {
  const message = /^(?:\w*Error)(?: \[\w+\])?: .+$/m.exec(stderr)?.[0].replace(/ \[\w+\]/, '')
  const place = /^(?:file:\/\/)?(\S+\.ts):(\d+)$/m.exec(stderr)
  return new Mistake({
    file: place?.[1] ?? join(folder, test.replace('.test.ts', '.ts')),
    ...place && { line: Number(place[2]) },
    what: `The code cannot be loaded: ${message ?? (stderr.trim().split('\n').at(-1) || 'Node does not say why')}`,
    next: 'Mend this line, then check again.',
  })
}
