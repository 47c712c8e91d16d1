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

/** The fast model first; where it is unsure, the smart one too. Both are paid, both are waited for. */
export async function routed(question: string): Promise<Run> {
  const first = await ask('fast', question)
  if (!/\bunsure\b/i.test(first.text))
    return first
  const second = await ask('smart', question)
  return { text: second.text, dollars: first.dollars + second.dollars, seconds: first.seconds + second.seconds }
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

/** What a way gives on the test set. */
export async function measure(way: string, run: (question: string) => Promise<Run>, set = questions): Promise<Report> {
  const runs = await Promise.all(set.map(([question]) => run(question)))
  const waits = runs.map(({ seconds }) => seconds).sort((a, b) => a - b)
  return {
    way,
    right: runs.filter(({ text }, index) => numberIn(text) === set[index]![1]).length / set.length,
    dollars: runs.reduce((sum, { dollars }) => sum + dollars, 0) / set.length,
    seconds: waits[Math.ceil(waits.length * 0.95) - 1] ?? 0,
  }
}

/** The whole number, so that 1200 does not pass for 120. */
const numberIn = (text: string) => /[\d.]*\d/.exec(text)?.[0]

export interface Limits { right: number, dollars: number, seconds: number }

/** The cheapest way within all limits; undefined where there is none. */
export function pick(reports: Report[], limits: Limits): Report | undefined {
  return reports
    .filter(({ right, dollars, seconds }) => right >= limits.right && dollars <= limits.dollars && seconds <= limits.seconds)
    .sort((a, b) => a.dollars - b.dollars)[0]
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
