import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line of totals, which .ci/run hands on. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const count = (state: string) => tests.filter(test => test.result().state === state).length
    // A file that could not be loaded, or an error outside any test, counts as a failure.
    const broken = modules.filter(module => module.state() === 'failed' && module.errors().length > 0).length + errors.length
    const skipped = count('skipped')
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}
