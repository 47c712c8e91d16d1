/** What a worker is told when it starts, as its name. */
export interface Job {
  /** The snippet, as in `models/one-call`. */
  file: string
  /** True where the worker's own text is the snippet: the edited one. */
  edited: boolean
  /** The figures to run it with; undefined for a snippet without. */
  values: Record<string, number> | undefined
  /** The deck's, in which it prints where it can. */
  language: string
}

/** What a worker says. */
export type Message =
  | { type: 'started' }
  | { type: 'line', text: string, isError: boolean }
  | { type: 'ended' }
  | { type: 'failed', message: string, line?: number }
  | { type: 'missing', module: string, name: string | undefined, there: string[] }

/**
 * What one run may say: lines, characters of a line and of all. That is more than a slide can show, and less than an
 * endless loop can print. And how often the loops of an edited text may go round: some seconds' work.
 */
export const most = { lines: 500, ofLine: 4000, inAll: 100_000, turns: 10_000_000 }

/** What the runtime gives to an edited text, as `globalThis.snippet`. */
export interface ForEdited {
  /** What the deck has of a module. */
  load: (module: string, names: string[]) => Promise<Record<string, unknown>>
  start: (main: unknown) => Promise<void>
  /** What each loop calls on each turn. */
  turn: () => void
}

/** False for whatever has not the form of a message: it is passed over. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('type' in data))
    return false
  const { type, text, isError, message, line, module, name, there } = data as Record<string, unknown>
  switch (type) {
    case 'started':
    case 'ended':
      return true
    case 'line':
      return isText(text) && typeof isError === 'boolean'
    case 'failed':
      return isText(message) && (line === undefined || Number.isInteger(line))
    case 'missing':
      return isText(module) && (name === undefined || isText(name)) && Array.isArray(there) && there.length <= most.lines && there.every(isText)
    default:
      return false
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= most.ofLine + 1
