import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Interrupted } from '../mistakes.ts'

/** A deck that Slidev could not build: the author's mistake more often than ours, so Slidev's own words are kept. */
export class SlidevFailed extends Error {
  readonly output: string

  constructor(output: string) {
    super('Slidev could not build the deck')
    this.name = 'SlidevFailed'
    this.output = output
  }
}

/**
 * Runs Slidev's command line in a process of its own: it keeps global state, so one process can build one deck.
 * @returns what Slidev printed.
 * @throws SlidevFailed with what Slidev printed; Interrupted when the signal fires.
 */
export async function runSlidev(root: string, args: string[], signal?: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'node_modules/@slidev/cli/bin/slidev.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A NODE_ENV of the person's shell would put Vue's development build into the deck.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      // Node keeps what it has compiled of Slidev's packages, a tenth of a build.
      NODE_COMPILE_CACHE: join(root, '.workshop/compiled'),
    },
  })
  const stop = () => child.kill()
  signal?.addEventListener('abort', stop, { once: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  signal?.removeEventListener('abort', stop)
  if (signal?.aborted)
    throw new Interrupted()
  output = stripVTControlCharacters(output).trim()
  if (code !== 0)
    // Where in Slidev it failed helps no author; what failed stands above.
    throw new SlidevFailed(output.replaceAll(/^\s*at (?:async )?\S.*\n?/gm, ''))
  return output
}
