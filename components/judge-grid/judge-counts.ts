import type { Counts } from '../../snippets/production/judge-agreement'

/** What snippets/production/judge.ts counts on its forty answers, without criteria and with three. A test runs it and compares. */
export const counts = {
  vague: { good: 30, goodPassed: 30, bad: 10, badFailed: 2 },
  sharp: { good: 30, goodPassed: 28, bad: 10, badFailed: 9 },
} as const satisfies Record<string, Counts>
