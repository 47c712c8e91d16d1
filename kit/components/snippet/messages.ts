/** What a worker is told when it starts, as its name. */
export interface Job {
  /** The snippet, as in `models/one-call`. */
  file: string
  /** True where the worker's own text is the snippet: the edited one. */
  edited: boolean
  /** The figures to run it with; undefined for a snippet without. */
  values: Record<string, number> | undefined
}

/** What a worker says. */
export type Message =
  | { type: 'started' }
  | { type: 'line', text: string, isError: boolean }
  | { type: 'ended' }
  | { type: 'failed', message: string }
  | { type: 'missing', module: string, name: string | undefined, there: string[] }

/** What the runtime gives to an edited text, as `globalThis.snippet`. */
export interface ForEdited {
  /** What the deck has of a module. */
  load: (module: string, names: string[]) => Promise<Record<string, unknown>>
  start: (main: unknown) => Promise<void>
}
