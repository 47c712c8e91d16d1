import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './test/support/totals-reporter.ts'],
    projects: [
      { test: { name: 'fast', include: ['test/fast/*.test.ts'] } },
      {
        test: {
          name: 'slow',
          include: ['test/slow/*.test.ts'],
          globalSetup: 'test/support/make-workshop.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
