import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { Parameters } from '../../snippets/lib/parameters.ts'

/** What is known of a snippet before anybody runs it on its slide. */
export interface Recorded {
  /** What its `main` prints: shown on paper, where nothing can be run. */
  output: string
  /** True where its model or embedding was the offline stand-in. */
  standIn: boolean
  /** The figures that can be moved. */
  parameters: Parameters
}

/** How long a snippet may run while its deck is built, in ms. */
const patience = 60_000

/**
 * Runs a snippet's `main` in Node as the deck is built: what paper shows is what the code prints, always.
 * No key or address of this machine reaches it, so its model is the stand-in.
 * @throws Error in words for the deck's author where it fails or does not end.
 */
export async function record(file: string): Promise<Recorded> {
  const script = `const { main, parameters } = await import(${JSON.stringify(pathToFileURL(file).href)})
    await main()
    process.stdout.write('\\f' + JSON.stringify(parameters ?? {}), () => process.exit())`
  const child = spawn(node(), ['--input-type=module', '-e', script], { env: { PATH: process.env.PATH, TZ: 'UTC' }, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience })
  let output = ''
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { said += chunk })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const name = relative(join(file, '../../..'), file)
  if (code === null)
    throw new Error(`${name} does not end: it was stopped after ${patience / 1000} s. "npx workshop run" shows the same.`)
  if (code !== 0)
    throw new Error(`${name} fails, so its slide cannot be made:\n${stripVTControlCharacters(said).trim()}`)
  const [printed = '', parameters = '{}'] = output.split('\f')
  return { output: printed.trimEnd(), standIn: /^\[(?:model|embedding) offline stand-in/m.test(said), parameters: JSON.parse(parameters) as Parameters }
}

/** A snippet is TypeScript that asks for `import.meta.main`: Node 24.2 runs it as it is, an older one uses the project's own. */
function node(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const own = join(import.meta.dirname, '../../node_modules/node/bin/node')
  return major > 24 || (major === 24 && minor >= 2) || !existsSync(own) ? process.execPath : own
}
