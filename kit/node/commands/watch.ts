import pc from 'picocolors'
import { exitCode, Interrupted, Mistake } from '../base/mistakes.ts'
import { openSlidev } from '../build/run-slidev.ts'
import { keptBrowser } from '../serve/kept-browser.ts'
import { findRoot } from '../course/find-root.ts'
import { watchCourse } from '../course/watch-course.ts'
import { printFailures } from '../report/print-failures.ts'
import { formatMistake } from '../report/print-mistake.ts'
import { printTimings } from '../report/print-timings.ts'
import { createProgress, type Progress } from '../report/progress.ts'
import { seconds } from '../report/seconds.ts'
import { alone } from './alone.ts'
import { makeDecks, type Warm } from './make-decks.ts'
import type { BuildOptions } from './shared-options.ts'

/**
 * Makes everything, then what changes with each file that is saved, until it is interrupted. Slidev and the browser stay
 * open. Other commands have their turn between two rounds.
 */
export async function watchAndMake(modules: string[], options: BuildOptions, signal: AbortSignal): Promise<number> {
  const root = findRoot(process.cwd())
  const warm: Warm = { slidev: openSlidev(root, signal), browser: keptBrowser() }
  const watching = watchCourse(root, signal)
  try {
    for (let saved: string[] = []; !signal.aborted; saved = await watching.next()) {
      if (saved.length > 0)
        console.error(`\n${pc.dim(new Date().toLocaleTimeString('en-GB'))}  ${saved.join(', ')}`)
      await alone('workshop make --watch', signal, () => round(root, modules, options, signal, warm, saved.length > 0))
    }
  }
  catch (error) {
    if (!(error instanceof Interrupted || signal.aborted))
      throw error
  }
  finally {
    watching.close()
    warm.slidev.close()
    await warm.browser.close()
  }
  console.error('\nNo longer watching. What is made is whole.')
  return exitCode.ok
}

async function round(root: string, modules: string[], options: BuildOptions, signal: AbortSignal, warm: Warm, isAgain: boolean): Promise<number> {
  const start = performance.now()
  try {
    const { failed, isWhole, timings } = await makeDecks(root, modules, options, signal, warm, isAgain ? onlyNews : createProgress)
    printFailures(failed, root)
    if (options.timings)
      printTimings(timings.map(timing => ({ ...timing, start: timing.start - start })))
    console.error(`\n${isWhole ? 'Made' : 'Not all is made'}, after ${seconds(start)}. Watching; Ctrl-C ends it.`)
  }
  catch (error) {
    // The next save may mend it.
    if (!(error instanceof Mistake))
      throw error
    console.error(`${formatMistake(error, root)}\n\nNothing was made. Watching; Ctrl-C ends it.`)
  }
  return exitCode.ok
}

/** Of a round after a save, what it made. */
function onlyNews(): Progress {
  return { ...createProgress(), same() {} }
}
