import { createLogUpdate } from 'log-update'
import pc from 'picocolors'
import { seconds } from './seconds.ts'

/** Tells on stderr how long work goes on: which deck, which step, how long. */
export interface Progress {
  /** The work on `name` enters a step. */
  step: (name: string, step: string) => void
  /** The work on `name` is over; `result` says what came of it. */
  done: (name: string, result: string) => void
  /** There was nothing to do on `name`. */
  same: (name: string, result: string) => void
  failed: (name: string, why: string) => void
  /** A line that belongs to no deck. */
  note: (text: string) => void
  /** Ends the display; call it once, in a `finally`. */
  close: () => void
}

/** A live display on a terminal, plain lines elsewhere (a CI log, a file). */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? liveProgress(stream) : plainProgress(stream)
}

/** Says nothing: for callers that report by themselves. */
export const silentProgress: Progress = { step() {}, done() {}, same() {}, failed() {}, note() {}, close() {} }

function plainProgress(stream: NodeJS.WriteStream): Progress {
  const started = new Map<string, number>()
  const line = (text: string) => void stream.write(`${text}\n`)
  const end = (name: string) => {
    const since = started.get(name)
    started.delete(name)
    return seconds(since)
  }
  return {
    step(name, step) {
      if (!started.has(name))
        started.set(name, performance.now())
      line(`${name}  ${step}`)
    },
    done: (name, result) => line(`${name}  ${result}  ${end(name)}`.trimEnd()),
    same: (name, result) => line(`${name}  ${result}`),
    failed: (name, why) => line(`${name}  failed: ${why}  ${end(name)}`.trimEnd()),
    note: line,
    close() {},
  }
}

function liveProgress(stream: NodeJS.WriteStream): Progress {
  const display = createLogUpdate(stream)
  const running = new Map<string, { step: string, since: number }>()
  const paint = () => display([...running].map(([name, { step, since }]) =>
    `${pc.cyan('▸')} ${name}  ${pc.dim(step)}  ${pc.dim(seconds(since))}`).join('\n'))
  const timer = setInterval(paint, 200)
  const persist = (text: string) => {
    display.clear()
    stream.write(`${text}\n`)
    paint()
  }
  const end = (name: string) => {
    const since = running.get(name)?.since
    running.delete(name)
    return seconds(since)
  }
  return {
    step(name, step) {
      running.set(name, { step, since: running.get(name)?.since ?? performance.now() })
      paint()
    },
    done: (name, result) => persist(`${pc.green('✓')} ${name}  ${result}  ${pc.dim(end(name))}`),
    same: (name, result) => persist(`${pc.green('✓')} ${name}  ${result}`),
    failed: (name, why) => persist(`${pc.red('✗')} ${name}  ${why}  ${pc.dim(end(name))}`),
    note: persist,
    close() {
      clearInterval(timer)
      display.clear()
      display.done()
    },
  }
}
