import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Mistake } from '../kit/node/base/mistakes.ts'
import { writeWhole } from '../kit/node/base/write-whole.ts'
import { plot } from './plot.ts'
import type { Results } from './results.ts'
import { quote, report } from './tables.ts'

/** Around what the README quotes. */
const marks = ['<!-- bench: npm run bench writes what follows -->', '<!-- /bench -->'] as const

/** Writes the tables and the plot into a folder. */
export async function writeReport(folder: string, results: Results): Promise<void> {
  await writeWhole(join(folder, 'results.md'), report(results))
  if (results.curve)
    await writeWhole(join(folder, 'curve.svg'), plot(results.curve))
}

/** Puts the newest results into the README. */
export async function quoteInReadme(file: string, results: Results): Promise<void> {
  await writeWhole(file, withQuote(readFileSync(file, 'utf8'), results, file))
}

/**
 * A README with the results between its two comments.
 * @throws Mistake where it lacks the comments.
 */
export function withQuote(readme: string, results: Results, file: string): string {
  const [start, end] = [readme.indexOf(marks[0]), readme.indexOf(marks[1])]
  if (start < 0 || end < start)
    throw new Mistake({ file, what: 'There is no place for the results.', next: `Write these two lines where they are to stand:\n${marks.join('\n')}` })
  return `${readme.slice(0, start + marks[0].length)}\n\n${quote(results)}\n\n${readme.slice(end)}`
}
