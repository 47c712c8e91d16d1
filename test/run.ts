/**
 * `npm test`: lint, types and all tests side by side, since none needs another and two of them use one core. What one says
 * is printed whole, in the order in which they end; the line of totals comes last and counts each that fails.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const totals = /^(\d+) passed, (\d+) failed(.*)$/

/** Runs an npm program and gives all that it has said. `each` hears every line as it comes. */
async function run(command: string, args: string[], each?: (line: string) => void): Promise<{ ok: boolean, said: string }> {
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => { said += text })
    if (each)
      createInterface({ input: stream }).on('line', each)
  }
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { ok: code === 0, said }
}

/** Runs what looks at the code and prints what it has said. @returns how many of it have failed: none or one. */
async function look(name: string, command: string, ...args: string[]): Promise<number> {
  const { ok, said } = await run(command, args)
  console.log([`${name}: ${ok ? 'in order' : 'failed'}`, said.trimEnd()].filter(Boolean).join('\n'))
  return ok ? 0 : 1
}

/** What Vitest's own line of totals has said. */
let counted = ['', '0', '0', '']
const tests = run('vitest', ['run', ...process.argv.slice(2)], (line) => {
  const match = totals.exec(line)
  if (match)
    counted = match
  else
    console.log(line)
})
const looked = await Promise.all([look('lint', 'npm', 'run', '--silent', 'lint'), look('types', 'npm', 'run', '--silent', 'types')])
const { ok } = await tests
const failed = Math.max(Number(counted[2]), Number(!ok)) + looked.reduce((sum, count) => sum + count, 0)
console.log(`${counted[1]} passed, ${failed} failed${counted[3]}`)
process.exitCode = failed > 0 ? 1 : 0
