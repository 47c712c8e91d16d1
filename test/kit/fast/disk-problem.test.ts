import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { diskProblem, diskProblemIn } from '../../../kit/node/base/disk-problem.ts'
import { writeWhole } from '../../../kit/node/base/write-whole.ts'

const errorOf = (work: () => void): unknown => {
  try {
    work()
  }
  catch (error) {
    return error
  }
}

test.skipIf(!existsSync('/dev/full'))('a full disk is a sentence', () => {
  expect(diskProblem(errorOf(() => writeFileSync('/dev/full', 'a')))).toMatchObject({ what: expect.stringContaining('the disk is full') as string, next: expect.stringContaining('Make room') as string })
})

test.each(['Error: ENOSPC: no space left on device, write', 'panicked at x.rs:1: No space left on device (os error 28)'])('so it is where another program says it: %s', (output) => {
  expect(diskProblemIn(`Build failed\n${output}`)).toMatchObject({ what: expect.stringContaining('the disk is full') as string })
})

test('a file in the way names itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'dist'), '')
  const error: unknown = await writeWhole(join(folder, 'dist/sub/index.html'), '').catch((error: unknown) => error)
  expect(diskProblem(error)).toMatchObject({ file: expect.stringContaining('dist') as string, what: expect.stringContaining('is a file where a folder belongs') as string })
})

test('other faults are not the disk\'s', () => {
  expect(diskProblem(new Error('ENOSPC'))).toBeUndefined()
  expect(diskProblem(errorOf(() => JSON.parse('{') as unknown))).toBeUndefined()
  expect(diskProblemIn('A slide says ENOENT')).toBeUndefined()
  expect(diskProblemIn('A slide says: No space left on device')).toBeUndefined()
})
