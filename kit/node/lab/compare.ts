import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diff } from 'node:util'
import type { Lab } from './labs.ts'
import { rewriteImports } from './rewrite-imports.ts'

export interface Line { kind: 'same' | 'yours' | 'solution', text: string }

/** What differs in one file, in groups of lines with their neighbours. */
export interface Difference {
  name: string
  groups: Line[][]
}

/** How many lines around a change are shown. */
const neighbours = 2

/** The attendee's files beside the solution's; those that say the same are left out. */
export async function compareWithSolution(lab: Lab, folder: string): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const name of (await readdir(join(lab.folder, 'solution'))).sort()) {
    const file = join(lab.folder, 'solution', name)
    const solution = rewriteImports(await readFile(file, 'utf8'), file, join(folder, name))
    const yours = await readFile(join(folder, name), 'utf8').catch(() => '')
    const groups = groupChanges(compareLines(yours, solution))
    if (groups.length > 0)
      differences.push({ name, groups })
  }
  return differences
}

function compareLines(yours: string, solution: string): Line[] {
  const lines = (text: string) => text.trimEnd().split(/\r?\n/)
  const kinds = { '-1': 'solution', '0': 'same', '1': 'yours' } as const
  const all = diff(lines(yours), lines(solution)).map(([operation, text]): Line => ({ kind: kinds[operation], text }))
  // Node tells a changed line's two versions in any order; one reads yours first.
  return runsOf(all).flatMap(run => run[0]!.kind === 'same' ? run : [...run.filter(({ kind }) => kind === 'yours'), ...run.filter(({ kind }) => kind === 'solution')])
}

/** Lines that are the same, and lines that are not, by turns. */
function runsOf(lines: Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && (last[0]!.kind === 'same') === (line.kind === 'same'))
      last.push(line)
    else
      runs.push([line])
  }
  return runs
}

function groupChanges(lines: Line[]): Line[][] {
  const groups: Line[][] = []
  let end = -1
  lines.forEach((line, index) => {
    if (!lines.slice(Math.max(0, index - neighbours), index + neighbours + 1).some(({ kind }) => kind !== 'same'))
      return
    if (end === index - 1 && groups.length > 0)
      groups.at(-1)!.push(line)
    else
      groups.push([line])
    end = index
  })
  return groups
}
