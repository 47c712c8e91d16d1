import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serviceWorker, serviceWorkerName } from '../home/write-service-worker.ts'
import { writeHome } from '../home/write-home.ts'
import type { Course } from '../course/course.ts'
import { compressSite } from '../built/compress.ts'
import { namePictures } from './name-pictures.ts'
import { pruneOutputs } from './prune.ts'
import { writeWhole } from '../base/write-whole.ts'

/** What belongs to the site as a whole, after its decks or its handouts have changed. */
export async function finishSite(course: Course): Promise<void> {
  const dist = join(course.root, 'dist')
  await pruneOutputs(course)
  await namePictures(course)
  // The home page says how much is loaded to work offline: the size of what is compressed.
  await compressSite(dist)
  // It would leave out the decks that cannot be read; their earlier sites are still there.
  if (course.unreadable.length === 0 || !existsSync(join(dist, 'index.html')))
    await writeHome(course, dist)
  await writeWhole(join(dist, serviceWorkerName), serviceWorker(dist))
  await compressSite(dist)
}
