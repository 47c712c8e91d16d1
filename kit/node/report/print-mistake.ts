import { relative } from 'node:path'
import pc from 'picocolors'
import type { Mistake } from '../base/mistakes.ts'

/** The text that tells a person what to mend, grouped by file. Paths are relative to `cwd`. */
export function formatMistake(mistake: Mistake, cwd: string): string {
  const lines: string[] = []
  let lastFile: string | undefined
  for (const { what, next, file, line } of mistake.problems) {
    if (file && file !== lastFile)
      lines.push(pc.bold(relative(cwd, file) || file))
    lastFile = file
    const place = file ? `  ${line ? `line ${line}: ` : ''}` : ''
    lines.push(`${place}${pc.red(what)}`)
    if (next)
      lines.push(`${file ? '  ' : ''}${pc.dim('Next:')} ${next}`)
  }
  return lines.join('\n')
}
