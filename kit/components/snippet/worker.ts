/**
 * Runs one snippet, in a worker of its own that ends with it, and tells the slide what it prints. The worker's name says
 * what to run. An edited snippet is a worker too: its text imports this file first, then runs itself with
 * `globalThis.snippet`.
 */
import { modules, snippets } from 'virtual:snippets/modules'
import { inspect } from './inspect'
import type { ForEdited, Job, Message } from './messages'

const job = JSON.parse(self.name) as Job
const say = (message: Message): void => self.postMessage(message)

/** More than a slide can show, and less than an endless loop can print. */
const most = 500
let lines = 0
function print(isError: boolean, values: unknown[]): void {
  for (const text of values.map(value => typeof value === 'string' ? value : inspect(value)).join(' ').split('\n')) {
    if (++lines <= most)
      say({ type: 'line', text, isError })
  }
}

for (const name of ['log', 'info', 'debug'] as const)
  console[name] = (...values) => print(false, values)
for (const name of ['error', 'warn'] as const)
  console[name] = (...values) => print(true, values)

/** Told already, in better words than the error's own. */
class Missing extends Error {}

function fail(error: unknown): void {
  if (!(error instanceof Missing))
    say({ type: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
}
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  fail(event.reason)
})

async function start(main: unknown): Promise<void> {
  try {
    if (typeof main === 'function')
      await (main as (...values: Record<string, number>[]) => unknown)(...job.values ? [job.values] : [])
    say({ type: 'ended' })
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
    say({ type: 'missing', module, name: missing, there: Object.keys(loaded ?? modules) })
    throw new Missing()
  }
  return loaded
}

if (job.edited) {
  say({ type: 'started' })
  Object.assign(globalThis, { snippet: { load, start } satisfies ForEdited })
}
else {
  void snippets[job.file]!().then(({ main }) => {
    say({ type: 'started' })
    return start(main)
  }).catch(fail)
}
