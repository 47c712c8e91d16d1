import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { slidevProgram } from '../base/kit-folder.ts'
import { watchSources } from '../check/watch-sources.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { selectDecks, selectModules } from '../course/select.ts'
import { exitCode, Mistake } from '../base/mistakes.ts'
import { listen } from '../serve/listen.ts'

export interface DevOptions { lang?: string, port: number, open: boolean }

/** How long Slidev has to end, in ms. */
const patience = 3_000

/** Slidev's own dev server for one deck: the page follows the Markdown, presenter view and notes included. */
export async function dev(name: string, { lang, port, open }: DevOptions, signal: AbortSignal): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()))
  const [module] = selectModules(course, [name])
  const [deck] = selectDecks(course, [module!.name], [lang ?? course.languages[0]!])
  await requireFreePort(port)
  // Slidev reads keys from the terminal: it gets the terminal as it is.
  const child = spawn(process.execPath, [
    slidevProgram(), deck!.file, '--port', String(port), ...(open ? ['--open'] : []),
  ], { cwd: course.root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } })
  const stop = () => {
    child.kill('SIGINT')
    // Slidev waits for what is open in it, which may be for ever.
    setTimeout(() => child.kill('SIGKILL'), patience).unref()
  }
  signal.addEventListener('abort', stop, { once: true })
  const stopWatching = watchSources(course.root, deck!, text => console.error(`\n${text}\n`))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)).finally(stopWatching)
  if (code && !signal.aborted)
    throw new Mistake({ what: `Slidev stopped with exit code ${code}.`, next: 'Its own words stand above.' })
  return exitCode.ok
}

/** Slidev's dev server would end in a stack trace; a server that starts and stops tells it in words. */
async function requireFreePort(port: number): Promise<void> {
  const probe = createServer()
  await listen(probe, port)
  await new Promise(resolve => probe.close(resolve))
}
