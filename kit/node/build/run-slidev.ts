import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { slidevProgram } from '../base/kit-folder.ts'
import { Interrupted, type Problem } from '../base/mistakes.ts'

/** A deck that Slidev could not build: the author's mistake more often than ours, so Slidev's own words are kept. */
export class SlidevFailed extends Error {
  readonly output: string
  /** Where it is known without Slidev's words. */
  readonly problem: Problem | undefined

  constructor(output: string, problem?: Problem) {
    super('Slidev could not build the deck')
    this.name = 'SlidevFailed'
    this.output = output
    this.problem = problem
  }
}

/** What a process is asked to do. */
export interface SlidevRun {
  /** Slidev's command line. */
  program: string
  args: string[]
}

/** After so many decks a process makes room for a new one: what it keeps of each must not add up. */
const decksPerProcess = 6

/** Runs Slidev's command line, in processes that are kept for the next deck. */
export interface Slidev {
  /** @throws SlidevFailed with what Slidev printed; Interrupted when the signal fires. */
  run: (args: string[]) => Promise<void>
  /** Ends the processes. */
  close: () => void
}

export function openSlidev(root: string, signal?: AbortSignal): Slidev {
  const idle: SlidevProcess[] = []
  return {
    async run(args) {
      const process = idle.pop() ?? new SlidevProcess(root, signal)
      await process.run(args)
      if (process.runs < decksPerProcess)
        idle.push(process)
      else
        process.end()
    },
    close: () => idle.splice(0).forEach(process => process.end()),
  }
}

class SlidevProcess {
  runs = 0
  readonly #child: ChildProcess
  readonly #signal: AbortSignal | undefined
  readonly #closed: Promise<number | null>
  #output = ''

  constructor(root: string, signal: AbortSignal | undefined) {
    this.#signal = signal
    this.#child = fork(fileURLToPath(new URL('./slidev-process.ts', import.meta.url)), {
      cwd: root,
      // So that it can clear up after each deck: left to itself it grows to twice the size first.
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A NODE_ENV of the person's shell would put Vue's development build into the deck.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
      },
    })
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.setEncoding('utf8').on('data', (chunk: string) => { this.#output += chunk })
    this.#closed = new Promise((resolve, reject) => this.#child.once('error', reject).once('close', resolve))
  }

  async run(args: string[]): Promise<void> {
    this.runs++
    this.#output = ''
    const stop = () => this.#child.kill()
    this.#signal?.addEventListener('abort', stop, { once: true })
    const done = new Promise<'done'>(resolve => this.#child.once('message', () => resolve('done')))
    this.#child.send({ program: slidevProgram(), args } satisfies SlidevRun)
    const end = await Promise.race([done, this.#closed])
    this.#signal?.removeEventListener('abort', stop)
    if (this.#signal?.aborted)
      throw new Interrupted()
    if (end !== 'done')
      // Where in Slidev it failed helps no author; what failed stands above.
      throw new SlidevFailed(stripVTControlCharacters(this.#output).trim().replaceAll(/^\s*at (?:async )?\S.*\n?/gm, ''))
  }

  end(): void {
    if (this.#child.connected)
      this.#child.disconnect()
  }
}
