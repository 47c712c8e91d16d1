import { fileURLToPath } from 'node:url'
import { cruise, type IReporterOutput, type ICruiseResult } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import rules from '../../../.dependency-cruiser.js'

test('an import upward, out of its room, into the course, past the package or in a circle is refused', async () => {
  const { forbidden, options } = rules as { forbidden: [], options: object }
  const fixture = fileURLToPath(new URL('../fixtures/dependencies', import.meta.url))
  const { output } = await cruise(['kit', 'components'], { ...options, tsConfig: undefined, baseDir: fixture, validate: true, ruleSet: { forbidden } }) as IReporterOutput & { output: ICruiseResult }
  const found = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort()
  expect(found).toEqual([
    'by-its-name: components/by-path.ts -> kit/node/course/high.ts',
    'from-node-base: kit/node/base/low.ts -> kit/node/course/high.ts',
    'from-shared: kit/shared/anywhere.ts -> kit/node/base/low.ts',
    'no-circle: kit/page/one.ts -> kit/page/two.ts',
    'the-kit-knows-no-course: kit/page/of-the-course.ts -> components/drawing.ts',
  ])
})
