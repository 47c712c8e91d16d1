import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeGuide } from '../../../docs/teaching.ts'
import { checkPlans } from '../../../kit/node/check/plans.ts'
import { readPlans } from '../../../kit/node/plan/read-plans.ts'
import { course, root } from '../../support/project.ts'

test('the plans fit their hours', async () => {
  expect(await checkPlans(course)).toEqual([])
})

test.each([['docs/teaching.md', 'en'], ['docs/teaching.pt-BR.md', 'pt-BR']])('%s holds the decks\' minutes and the plans as they are (mend with "npm run teaching")', async (file, locale) => {
  const text = readFileSync(join(root, file), 'utf8')
  expect(text).toContain('<!-- made: plan half-day -->')
  expect(text).toBe(madeGuide(text, course, await readPlans(course, []), locale))
})
