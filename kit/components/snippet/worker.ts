/**
 * Runs one snippet, in a worker of its own that ends with it, and tells the slide what it prints. The worker's name says
 * what to run. An edited snippet is a worker too: its text imports this file first, then runs itself with
 * `globalThis.snippet`.
 */
import { name } from './confine'
import { modules, snippets } from 'virtual:snippets/modules'
import { inspect } from './inspect'
import { most, type ForEdited, type Job } from './messages'
import { cut, hasRoom, sayEnd, sayStarted, sayText } from './say'

const job = JSON.parse(name) as Job
// Before the snippet is loaded: it may choose its words at once.
Object.assign(globalThis, { snippetLanguage: job.language })

function print(isError: boolean, values: unknown[]): void {
  if (!hasRoom())
    return
  let text = ''
  for (let index = 0; index < values.length && text.length <= most.inAll; index++) {
    const value = values[index]
    text += (index === 0 ? '' : ' ') + cut(typeof value === 'string' ? value : described(value), most.inAll)
  }
  sayText(text, isError)
}

/** A value in words. What cannot be written, for its getters throw, does not stop who prints it. */
function described(value: unknown): string {
  try {
    return inspect(value)
  }
  catch {
    return '[Object]'
  }
}

const out = (...values: unknown[]): void => print(false, values)
const wrong = (...values: unknown[]): void => print(true, values)
const nothing = (): void => undefined
/** All of a console that code may call: the browser's own would fill its tools. */
globalThis.console = {
  ...Object.fromEntries(['assert', 'clear', 'count', 'countReset', 'groupEnd', 'profile', 'profileEnd', 'time', 'timeEnd', 'timeLog', 'timeStamp'].map(name => [name, nothing])),
  ...Object.fromEntries(['log', 'info', 'debug', 'dir', 'dirxml', 'group', 'groupCollapsed', 'table'].map(name => [name, out])),
  ...Object.fromEntries(['error', 'warn', 'trace'].map(name => [name, wrong])),
} as unknown as Console

/** Told already, in better words than the error's own. */
class Missing extends Error {}

function fail(error: unknown, line?: number): void {
  if (error instanceof Missing)
    return
  let message = 'Error'
  try {
    message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
  catch {
    // Thrown was what cannot be said.
  }
  sayEnd({ type: 'failed', message, line })
}
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  fail(event.reason)
})
// Told here, once: the page would hear of each, and a snippet can throw as often as it likes.
self.addEventListener('error', (event) => {
  event.preventDefault()
  // Only in the edited text has the page a line to name.
  fail(event.error ?? event.message, event.filename.startsWith('blob:') ? event.lineno : undefined)
})

async function start(main: unknown): Promise<void> {
  try {
    if (typeof main === 'function')
      await (main as (...values: Record<string, number>[]) => unknown)(...job.values ? [job.values] : [])
    sayEnd({ type: 'ended' })
  }
  catch (error) {
    fail(error)
  }
}

async function load(module: string, names: string[]): Promise<Record<string, unknown>> {
  const name = module.startsWith('.') ? new URL(module, `snippets:///${job.file}.ts`).pathname.slice(1) : module
  const loaded = await modules[name]?.()
  const missing = names.find(one => loaded && !(one in loaded))
  if (!loaded || missing !== undefined) {
    sayEnd({ type: 'missing', module, name: missing, there: Object.keys(loaded ?? modules) })
    throw new Missing()
  }
  return loaded
}

let turns = 0
function turn(): void {
  if (++turns <= most.turns)
    return
  const fault = new RangeError(`its loops went round more than ${most.turns.toLocaleString('en')} times`)
  // At once: it may catch what is thrown, and go on.
  fail(fault)
  throw fault
}

if (job.edited) {
  sayStarted()
  Object.assign(globalThis, { snippet: { load, start, turn } satisfies ForEdited })
}
else {
  void snippets[job.file]!().then(({ main }) => {
    sayStarted()
    return start(main)
  }).catch(fail)
}
