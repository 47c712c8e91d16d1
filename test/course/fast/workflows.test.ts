import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { root } from '../../support/project.ts'

const Workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({
    'permissions': z.record(z.string(), z.string()).optional(),
    'timeout-minutes': z.number(),
    'steps': z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
  })),
})

const files = ['.github/workflows', 'kit/starter/course/.github/workflows'].flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))

test.each(files)('%s takes actions by their hash, has an end, and may do no more than it must', (file) => {
  const { permissions, jobs } = Workflow.parse(parse(readFileSync(join(root, file), 'utf8')))
  expect(permissions).toEqual({ contents: 'read' })
  for (const job of Object.values(jobs)) {
    expect(Object.keys(job.permissions ?? {}).filter(name => !['pages', 'id-token'].includes(name))).toEqual([])
    for (const { uses } of job.steps)
      expect(uses ?? 'none').toMatch(/^none$|^actions\/[\w-]+@[0-9a-f]{40}$/)
  }
})
