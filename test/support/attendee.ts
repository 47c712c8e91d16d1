import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Lab } from '../../kit/node/lab/labs.ts'
import { rewriteImports } from '../../kit/node/lab/rewrite-imports.ts'

/** A folder somewhere else on this machine, gone when the test ends. */
export function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Puts a lab's solution into an attendee's copy of it. */
export function solve(lab: Lab, folder: string): void {
  for (const name of readdirSync(join(lab.folder, 'solution'))) {
    const file = join(lab.folder, 'solution', name)
    writeFileSync(join(folder, name), rewriteImports(readFileSync(file, 'utf8'), file, join(folder, name)))
  }
}
