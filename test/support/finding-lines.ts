import { relative } from 'node:path'
import type { Finding } from '../../kit/node/check/finding.ts'

/** A line for each finding, as the files beside the cases hold them. */
export function findingLines(findings: Finding[], folder: string): string {
  return findings.map(({ rule, file, line, what, next }) => `${rule} ${relative(folder, file)}:${line} ${what} | ${next}\n`).join('')
}
