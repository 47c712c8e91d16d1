import { parseArgs } from 'node:util'
import type { Course } from '../kit/node/course/course.ts'
import { selectModules } from '../kit/node/course/select.ts'
import { Mistake, type Problem } from '../kit/node/base/mistakes.ts'
import { isCourseSize } from './generated-course.ts'

/** What there is to measure, in the order in which it is. */
export const parts = ['compare', 'edits', 'present', 'curve'] as const
export type Part = typeof parts[number]

const usual = { runs: 3, sizes: [10, 50, 200] }

export interface Options {
  parts: Part[]
  /** The folders of the modules. */
  modules: string[]
  runs: number
  /** Decks of the generated courses, smallest first. */
  sizes: number[]
  /** Less than everything: worth a look, and nothing to publish. */
  quick: boolean
}

export const help = `npm run bench -- [parts…] [options]

Measures the kit against Slidev and marp-cli, and writes bench/results.md, bench/results.json, bench/curve.svg and
"How fast" in the README.

Parts: all by default
  compare   everything for every deck, from nothing: the kit, Slidev, marp-cli
  edits     nothing changed; one slide changed, beside "slidev build" of its deck; make --watch
  present   from the command to the first slide on stage, beside "slidev"
  curve     generated courses of ${usual.sizes.join(', ')} decks
  report    measures nothing: writes tables, plot and README from bench/results.json

Options for a quick look, whose results go to .workshop/bench/quick/ instead:
  --decks 1,3      these modules alone
  --runs 1         runs of which the median is taken (${usual.runs})
  --sizes 10,50    decks of the generated courses
`

/**
 * What a person asked for; `report` asks for no part.
 * @throws Mistake with everything that is wrong about it.
 */
export function parseOptions(args: string[], course: Course): Options {
  const { values, positionals } = parse(args)
  const problems: Problem[] = []
  const unknown = positionals.filter(name => name !== 'report' && !isPart(name))
  if (unknown.length > 0)
    problems.push({ what: `There is no part ${unknown.join(', ')}.`, next: `Choose from ${parts.join(', ')}, report.` })
  const runs = numbers(values.runs ?? String(usual.runs))
  if (runs.length !== 1)
    problems.push({ what: '--runs is no number of runs.', next: 'Write a whole number from 1, as in "--runs 3".' })
  const sizes = numbers(values.sizes ?? usual.sizes.join(','))
  if (sizes.length === 0 || !sizes.every(isCourseSize))
    problems.push({ what: '--sizes are no numbers of decks.', next: 'Write numbers up to 99, or larger ones in tens, as in "--sizes 10,50,200".' })
  if (problems.length > 0)
    throw new Mistake(problems)
  const modules = selectModules(course, values.decks?.split(',') ?? []).map(({ name }) => name)
  return {
    parts: positionals.length === 0 ? [...parts] : parts.filter(part => positionals.includes(part)),
    modules,
    runs: runs[0] ?? usual.runs,
    sizes: sizes.toSorted((a, b) => a - b),
    quick: values.decks !== undefined || values.sizes !== undefined || (runs[0] ?? 0) < usual.runs,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { decks: { type: 'string' }, runs: { type: 'string' }, sizes: { type: 'string' } } })
  }
  catch (error) {
    throw new Mistake({ what: error instanceof Error ? error.message : String(error), next: '"npm run bench -- --help" says what it takes.' })
  }
}

function isPart(name: string): name is Part {
  return parts.some(part => part === name)
}

/** Whole numbers from 1; none where one of them is something else. */
function numbers(list: string): number[] {
  const all = list.split(',').map(Number)
  return all.every(value => Number.isInteger(value) && value > 0) ? all : []
}
