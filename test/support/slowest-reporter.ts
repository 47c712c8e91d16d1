import type { Reporter, TestModule } from 'vitest/node'

/** How many are named, where a run has more than twice as many tests. */
const named = 10

/** Says which tests took longest, for whoever wants the whole to take less. A test that was tried again counts whole. */
export default class SlowestReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    if (tests.length <= 2 * named)
      return
    const slowest = tests.map(test => ({ name: `${test.module.relativeModuleId}: ${test.fullName}`, ms: test.diagnostic()?.duration ?? 0 })).toSorted((a, b) => b.ms - a.ms).slice(0, named)
    console.log(['The ten slowest tests', ...slowest.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name.length > 130 ? `${name.slice(0, 129)}…` : name}`)].join('\n'))
  }
}
