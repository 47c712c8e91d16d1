import { inspect } from 'node:util'
import type { TestEvent } from 'node:test/reporters'

/** How one test of a lab ended. */
export interface TestEnd {
  name: string
  passed: boolean
  /** What came instead of what was expected, in a few words. */
  instead?: string
}

/** A reporter for Node's test runner: one line of JSON a test, for `run-test.ts`. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type === 'test:pass')
      yield line({ name: data.name, passed: true })
    if (type === 'test:fail')
      yield line({ name: data.name, passed: false, instead: insteadOf(data.details.error) })
  }
}

const line = (end: TestEnd) => `${JSON.stringify(end)}\n`

function insteadOf(failure: Error): string {
  const error = failure.cause instanceof Error ? failure.cause : failure
  return short('actual' in error && error.actual !== undefined
    ? inspect(error.actual, { breakLength: Infinity, depth: 3 })
    : 'actual' in error ? 'undefined' : `${error.name}: ${error.message.split('\n')[0]}`)
}

/** On one line, whatever it was. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
