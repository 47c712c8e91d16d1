// A process that builds one deck after another with Slidev's command line (kit/build/run-slidev.ts starts it). What
// takes most of a build's time is there from the second deck on: Vite and the compilers, loaded and warm.
//
// Slidev itself keeps the first deck's folders for good, so each deck gets a Slidev of its own: its modules are loaded
// anew, and only they. A deck is done when the process has nothing left to do, which is when Slidev's own would end.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { SlidevRun } from './run-slidev.ts'
import { runStart } from '../compile/inputs.ts'

let run = 0

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return /\/@slidev\/(?:cli|parser)\//.test(found.url) ? { ...found, url: `${found.url}?run=${run}` } : found
  },
})

process.on('message', ({ program, args }: SlidevRun) => {
  run++
  process.argv = [process.execPath, program, ...args]
  performance.mark(runStart)
  // While the deck is built, only the work itself keeps the process from its end.
  process.channel!.unref()
  void import(pathToFileURL(program).href)
})
process.on('beforeExit', () => {
  // Slidev may fail without a word more: then the process ends as its own would.
  if (process.exitCode)
    return
  globalThis.gc?.()
  process.channel?.ref()
  process.send?.('done')
})
// The one who asked is gone, or needs nothing any more.
process.on('disconnect', () => process.exit())
