import type { CaseId } from './gate-words'

/** The cases that snippets/production/eval-gate.ts finds lost with version 3; version 2 passes all. A test runs it and compares. */
export const lost: readonly CaseId[] = ['charged', 'paid']
