import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '../../../kit/node/serve/free-port.ts'
import { processesOf } from '../../support/course-processes.ts'
import { root } from '../../support/project.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

/** Makes Node say that it is an older one, so that the command hands over to the one that is installed as a package. */
const older = 'data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.0.0" } })'

test.each(['SIGTERM', 'SIGINT'] as const)('on an older Node a %s reaches the one that works', async (signal) => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en') })
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), '<p>home')
  const child = spawn(process.execPath, ['--import', older, join(root, 'kit/bin/workshop.js'), 'serve', '--port', String(await freePort())], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  expect(processesOf(folder)).toHaveLength(2)
  child.kill(signal)
  expect(await once(child, 'close')).toEqual([0, null])
  await expect.poll(() => processesOf(folder)).toEqual([])
})
