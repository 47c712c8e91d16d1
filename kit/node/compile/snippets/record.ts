import { spawn } from 'node:child_process'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { nodeProgram } from '../../base/node-program.ts'
import type { Parameters, Recorded } from '../../../shared/snippet-record.ts'

/** How long a snippet may run while its deck is built, in ms. */
const patience = 180_000

/**
 * Runs a snippet's `main` in Node as the deck is built: what paper shows is what the code prints, always.
 * No key or address of this machine reaches it, so its model is the stand-in.
 * @throws Error in words for the deck's author where it fails or does not end.
 */
export async function record(file: string, language = 'en'): Promise<Recorded> {
  const script = `const { main, parameters } = await import(${JSON.stringify(pathToFileURL(file).href)})
    await main()
    process.stdout.write('\\f' + JSON.stringify(parameters ?? {}), () => process.exit())`
  const child = spawn(nodeProgram(), ['--input-type=module', '-e', script], { env: { PATH: process.env.PATH, TZ: 'UTC', WORKSHOP_LANGUAGE: language }, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience })
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
