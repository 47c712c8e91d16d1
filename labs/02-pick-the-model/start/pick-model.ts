/** Picks a model by what was measured: how often it is right, what it costs, how long one waits. */
import { generateText } from 'ai'
import type { Kind } from '../../../snippets/lib/ask.ts'
import { cost, figures } from '../../../snippets/lib/facts.ts'
import { model } from '../../../snippets/lib/model.ts'

/** The test set: what the shop's till is asked, and what is right. */
export const questions: [question: string, right: string][] = [
  ['How much are 2 pairs at 60 EUR each?', '120'],
  ['How much are 4 pairs at 50 EUR each?', '200'],
  ['How much are 3 pairs at 80 EUR each, 10 % off, plus 5 EUR postage?', '221'],
  ['How much are 5 pairs at 40 EUR each?', '200'],
  ['How much are 2 pairs at 70 EUR each, 50 % off?', '70'],
]

/** What one question took. */
export interface Run { text: string, dollars: number, seconds: number }

/** Prices and their sources stand in facts.ts; the seconds there are examples. */
const priced = { fast: 'gpt-6-luna', smart: 'gpt-6.1-sol' } as const
const seconds = { fast: figures.fastSecondsPerCall.value, smart: figures.smartSecondsPerCall.value }

export async function ask(kind: Kind, question: string): Promise<Run> {
  const { text, usage } = await generateText({
    model: model(kind),
    instructions: `Answer with one number.
If you are not certain, answer only: unsure`,
    prompt: question,
  })
  return { text, dollars: cost(priced[kind], usage.inputTokens ?? 0, usage.outputTokens ?? 0), seconds: seconds[kind] }
}

/** Step 1: the fast model first; where it is unsure, the smart one too. Both are paid, both are waited for. */
export async function routed(question: string): Promise<Run> {
  return ask('fast', question)
}

export interface Report {
  way: string
  /** The share of the test set that was right: 0 to 1. */
  right: number
  /** For one question, on average. */
  dollars: number
  /** What 95 of 100 questions stay within. */
  seconds: number
}

/** Step 2: what a way gives on the test set. */
export async function measure(way: string, run: (question: string) => Promise<Run>, set = questions): Promise<Report> {
  const runs = await Promise.all(set.map(([question]) => run(question)))
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return {
    way,
    // An answer is not yet a right one.
    right: runs.filter(({ text }) => text !== '').length / set.length,
    dollars: sum(runs.map(run => run.dollars)),
    // An average hides who waits longest.
    seconds: sum(runs.map(run => run.seconds)) / set.length,
  }
}

export interface Limits { right: number, dollars: number, seconds: number }

/** Step 3: the cheapest way within all limits; undefined where there is none. */
export function pick(reports: Report[], limits: Limits): Report | undefined {
  return reports.find(report => report.dollars <= limits.dollars)
}

if (import.meta.main) {
  const reports = await Promise.all([
    measure('fast', question => ask('fast', question)),
    measure('fast, then smart', routed),
    measure('smart', question => ask('smart', question)),
  ])
  console.table(reports)
  console.log(pick(reports, { right: 0.95, dollars: 0.01, seconds: 8 })?.way ?? 'none fits')
}
