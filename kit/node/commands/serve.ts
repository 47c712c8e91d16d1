import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { builtBase } from '../built/build-record.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { exitCode, Mistake } from '../base/mistakes.ts'
import { serveFolder } from '../serve/static-server.ts'

/** Presents what is built, from this machine, until Ctrl-C. */
export async function serve({ port }: { port: number }, signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()))
  const dist = join(course.root, 'dist')
  if (!existsSync(join(dist, 'index.html')))
    throw new Mistake({ what: 'Nothing is built yet: dist/ has no home page.', next: 'Run "npx workshop build" first.' })
  const server = await serveFolder(dist, port, builtBase(course))
  console.log(server.url)
  console.error('Presenting what is built. Ctrl-C ends it.')
  await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
  await server.close()
  return exitCode.ok
}
