import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Deck } from '../kit/node/course/course.ts'
import type { Watching } from './results.ts'
import type { Bench } from './tools.ts'

/** How often the files are looked at, in ms. */
const interval = 20
/** How long a save may take to be seen, in ms. */
const patience = 120_000

/**
 * `workshop make --watch`: from a save until the deck's site is another one, and until its handout is. Everything is made
 * already. The first save is not counted: with it Slidev and the browser start.
 * @param save writes the deck's file, another text each time.
 */
export async function watchSaves({ course, chromium, env, signal }: Bench, deck: Deck, runs: number, save: (run: number) => void): Promise<Watching> {
  const child = spawn(process.execPath, [join(course.root, 'kit/bin/workshop.js'), 'make', '--watch'], {
    cwd: course.root,
    env: { ...process.env, ...env, WORKSHOP_CHROMIUM: chromium },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  })
  const ended = once(child, 'close')
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { said += chunk })
  const rounds = (): number => said.split('Ctrl-C ends it').length - 1
  const watching: Watching = { site: [], handout: [] }
  const until = async (isSo: () => boolean, what: string): Promise<void> => {
    const end = performance.now() + patience
    while (!isSo()) {
      if (performance.now() > end || child.exitCode !== null)
        throw new Error(`"workshop make --watch": ${what} was waited for in vain.\n${said}`)
      await pause(interval, undefined, { signal })
    }
  }
  const site = join(course.root, 'dist', deck.module, deck.locale)
  const handout = join(course.root, 'exports', deck.locale, deck.module, 'handout.pdf')
  try {
    await until(() => rounds() === 1, 'the first round')
    for (let run = 0; run <= runs; run++) {
      const before = { site: statSync(site).ino, handout: statSync(handout).ino }
      const isNew = (file: string, old: number) => () => (statSync(file, { throwIfNoEntry: false })?.ino ?? old) !== old
      const start = performance.now()
      save(run)
      for (const [name, file] of [['site', site], ['handout', handout]] as const) {
        await until(isNew(file, before[name]), `a new ${name}`)
        if (run > 0)
          watching[name].push({ ms: performance.now() - start, peak: null })
      }
      await until(() => rounds() === run + 2, 'the end of the round')
    }
    return watching
  }
  finally {
    child.kill('SIGINT')
    await ended.catch(() => undefined)
  }
}
