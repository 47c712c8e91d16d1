import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './project.ts'

/** How a command ended. */
export interface Ended { code: number | null, stdout: string, stderr: string }

export interface Running {
  child: ChildProcess
  ended: Promise<Ended>
  /** What it has printed so far on both streams. */
  output: () => string
}

/** Runs `workshop` as a person does, in a folder; with the kit of this repository where no other program is named. */
export function runWorkshop(folder: string, args: string[], env: Record<string, string> = {}, program?: string): Promise<Ended> {
  return startWorkshop(folder, args, env, program).ended
}

/** Starts `workshop` and leaves it running. */
export function startWorkshop(folder: string, args: string[], env: Record<string, string> = {}, program = join(root, 'kit/bin/workshop.js')): Running {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    // What Node has compiled is kept where the command says.
    env: { ...process.env, NODE_COMPILE_CACHE: undefined, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { stdout += chunk })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { stderr += chunk })
  return {
    child,
    output: () => stdout + stderr,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', code => resolve({ code, stdout, stderr }))
    }),
  }
}

/** Waits until what a command has printed matches; fails when it ends before. */
export async function printed(running: Running, pattern: RegExp): Promise<string> {
  while (!pattern.test(running.output())) {
    if (running.child.exitCode !== null)
      throw new Error(`The command ended without printing ${String(pattern)}:\n${running.output()}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return running.output()
}
