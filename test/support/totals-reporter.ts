import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line of totals, which .ci/run hands on. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: string): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const count = (state: string) => tests.filter(test => test.result().state === state).length
    // A file that could not be loaded, or an error outside any test, counts as a failure.
    const broken = modules.filter(module => module.state() === 'failed' && module.errors().length > 0).length + errors.length
    const skipped = count('skipped')
    // A global set-up that fails leaves no test behind, and Vitest names no error here.
    const failed = Math.max(count('failed') + broken, Number(reason === 'failed' || tests.length === 0))
    console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}
