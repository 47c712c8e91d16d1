// `npm run bench`: measures, writes the tables and the plot, and quotes them in the README.
import { join } from 'node:path'
import { findChromium } from '../kit/node/chromium/find-chromium.ts'
import { findRoot } from '../kit/node/course/find-root.ts'
import { readCourse } from '../kit/node/course/read-course.ts'
import { exitCode, Interrupted, Mistake } from '../kit/node/base/mistakes.ts'
import { formatMistake } from '../kit/node/report/print-mistake.ts'
import { installCompetitors } from './install.ts'
import { circumstances } from './machine.ts'
import { help, type Options, parseOptions, type Part } from './options.ts'
import type { Task } from './part.ts'
import { readResults, type Results, writeResults } from './results.ts'
import { quoteInReadme, writeReport } from './write-report.ts'

/** Loaded when they are needed: a part may want what only `bench/` has installed. */
const measure: Record<Part, (task: Task) => Promise<void>> = {
  compare: async task => (await import('./compare.ts')).compare(task),
  edits: async task => (await import('./edits.ts')).edits(task),
  present: async task => (await import('./present.ts')).present(task),
  curve: async task => (await import('./curve.ts')).curve(task),
}

const interrupt = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, () => interrupt.abort(new Interrupted()))

const root = findRoot(import.meta.dirname)
try {
  if (process.argv.includes('--help'))
    console.log(help)
  else
    await run(parseOptions(process.argv.slice(2), await readCourse(root)))
}
catch (error) {
  if (interrupt.signal.aborted)
    console.error('Stopped. What had been measured is kept.')
  else if (error instanceof Mistake)
    console.error(formatMistake(error, process.cwd()))
  else
    console.error(error)
  process.exitCode = interrupt.signal.aborted ? exitCode.interrupted : error instanceof Mistake ? exitCode.mistake : exitCode.bug
}

async function run({ parts, modules, runs, sizes, quick }: Options): Promise<void> {
  const folder = quick ? join(root, '.workshop/bench/quick') : join(root, 'bench')
  const file = join(folder, 'results.json')
  const start = performance.now()
  const tell = (text: string) => console.error(`${clock(performance.now() - start)}  ${text}`)
  const keep = async (results: Results) => {
    await writeResults(file, { ...readResults(file), ...results })
    await writeReport(folder, readResults(file))
  }
  if (parts.length > 0) {
    installCompetitors(join(root, 'bench'))
    const chromium = await findChromium(root)
    const task = { root, chromium, circumstances: circumstances(root, chromium), modules, runs, sizes, signal: interrupt.signal, tell, keep }
    for (const part of parts)
      await measure[part](task)
  }
  await keep({})
  if (!quick)
    await quoteInReadme(join(root, 'README.md'), readResults(file))
  console.log(join(folder, 'results.md'))
}

/** Minutes and seconds since the start: `12:04`. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}`
}
