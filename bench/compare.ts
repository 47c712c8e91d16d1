import { inCopy, readBench, spoken, type Task } from './part.ts'
import { type Comparison, type Tool, tools } from './results.ts'
import { makers } from './tools.ts'

/** The kit, Marp and Slidev in turns, so that what a machine does besides hits all of them. */
const order: readonly Tool[] = ['kit', 'marp', 'slidev']

/** Everything for every deck, from nothing: the kit, Slidev and Marp. */
export async function compare(task: Task): Promise<void> {
  await inCopy(task, 'compare', task.modules, async (place, surroundings) => {
    const bench = { ...surroundings, ...await readBench(place) }
    const slides = bench.decks.reduce((sum, deck) => sum + deck.slides.length, 0)
    const runs: Comparison['runs'] = { kit: [], slidev: [], marp: [] }
    for (let run = 1; run <= task.runs; run++) {
      for (const tool of order) {
        const sample = await makers[tool](bench)
        runs[tool].push(sample)
        task.tell(`compare: ${tool}, run ${run} of ${task.runs}, ${bench.decks.length} decks: ${spoken(sample.ms)}${left(task.runs, runs, tool)}`)
        if (tools.every(tool => runs[tool].length > 0))
          await task.keep({ compare: { ...task.circumstances, decks: bench.decks.length, slides, runs } })
      }
    }
  })
}

/** About how long it still takes, from the first run of each. */
function left(count: number, runs: Comparison['runs'], last: Tool): string {
  const ms = tools.reduce((sum, tool) => sum + (count - runs[tool].length) * (runs[tool][0]?.ms ?? NaN), 0)
  return Number.isNaN(ms) || (last === 'slidev' && ms === 0) ? '' : `; about ${spoken(ms)} to go`
}
