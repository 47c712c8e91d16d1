import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '../finding.ts'

/** A figure that was read too long ago, or that held until a day which has passed. */
interface StaleFact { name: string, source: string, asOf: string, until?: string, days: number }

/** What `snippets/lib/facts.ts` exports, as far as the rules look at it. */
type Facts = { stale: (on: Date) => StaleFact[] } & Record<string, unknown>

/** What is wrong with the prices, limits and names of models that snippets and slides read from. */
export async function checkFacts(root: string, on = new Date()): Promise<Finding[]> {
  const file = join(root, 'snippets/lib/facts.ts')
  if (!existsSync(file))
    return []
  const facts = await import(pathToFileURL(file).href) as Facts
  const lineOf = lineFinder(await readFile(file, 'utf8'))
  return [...factTooOld(facts, on), ...factWithoutSource(facts)]
    .map(({ entry, ...finding }) => ({ file, line: lineOf(entry), ...finding }))
}

type Fault = Pick<Finding, 'rule' | 'severity' | 'what' | 'next'> & { entry: string }

function factTooOld({ stale }: Facts, on: Date): Fault[] {
  return stale(on).map(({ name, source, asOf, until, days }) => ({
    entry: name,
    rule: 'fact-too-old',
    severity: 'warning',
    what: until !== undefined && on.toISOString().slice(0, 10) > until
      ? `"${name}" held until ${until}`
      : `"${name}" was read ${days} days ago, on ${asOf}; more than 180 are too many`,
    next: `Read it again at ${source} and write the day into "asOf".`,
  }))
}

/** An entry that a type has missed, or that says neither: a figure that nobody can check. */
function factWithoutSource(facts: Facts): Fault[] {
  return Object.values(facts).filter(isRecord).flatMap(table => Object.entries(table)).flatMap(([name, entry]): Fault[] => {
    if (!isRecord(entry) || entry.example === true || (isAddress(entry.source) && isDay(entry.asOf)))
      return []
    return [{
      entry: name,
      rule: 'fact-without-source',
      severity: 'error',
      what: isAddress(entry.source) ? `"${name}" does not say on which day it was read` : `"${name}" names no page that says so`,
      next: 'Write "source" (an address) and "asOf" (a day, as in 2026-11-21); for a round figure to reckon with, "example: true".',
    }]
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isAddress = (value: unknown) => typeof value === 'string' && URL.canParse(value) && value.startsWith('https://')

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))

/** Finds the line on which an entry begins: its name, as a key. */
function lineFinder(code: string): (entry: string) => number {
  const lines = code.split('\n').map(line => /^\s+(['"]?)([^'":]+)\1:\s*\{/.exec(line)?.[2])
  return entry => Math.max(lines.indexOf(entry), 0) + 1
}
