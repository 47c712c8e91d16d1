import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { providers } from './snippets/lib/providers.ts'
import LongestFirst from './test/support/longest-first.ts'

// Tests of snippets run offline, whatever keys and addresses the shell holds.
for (const { variable } of providers)
  Reflect.deleteProperty(process.env, variable)

// Node keeps what it has compiled, where the command does: each test file has a process of its own, and loads the same packages.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/workshop/compiled', import.meta.url))

export default defineConfig({
  test: {
    // Tests wait for browsers and builds: with a worker a core, two cores were idle for two fifths of the time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/support/snippet-slides-reporter.ts', './test/support/slowest-reporter.ts', './test/support/totals-reporter.ts'],
    // What snippets say on stderr of the model that answers.
    onConsoleLog: log => !/^\[(?:model|embedding) /.test(log),
    projects: [
      // A busy machine starts a Node process or a Postgres in seconds.
      { test: { name: 'fast', include: ['test/*/fast/**/*.test.ts', 'snippets/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'slow',
          include: ['test/*/slow/**/*.test.ts'],
          globalSetup: 'test/support/make-workshop.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Some look at limits of seconds, as the ten that a snippet may run: a machine that does other work beside them gets a second try.
          retry: 1,
          // A busy machine takes its time to draw.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
