import workerUrl from './worker.ts?worker&url'
import { isMessage, type Job, type Message } from './messages'

/** How a run came to its end. */
export type End =
  | { how: 'done' | 'stopped' | 'late' | 'unloadable' | 'forbidden' }
  | { how: 'failed', message: string, line?: number }
  | Extract<Message, { type: 'missing' }> & { how: 'missing' }

export interface Listener {
  line: (text: string, isError: boolean) => void
  end: (end: End) => void
}

/** How long a snippet may run, and how long it may take to arrive, in ms. */
const limits = { run: 10_000, load: 30_000 }

/**
 * Runs a snippet in a worker.
 * @param job what to run.
 * @param text what was made of the edited text; the snippet itself runs from the deck's files.
 * @returns what stops it.
 */
export function run(job: Job, text: string | undefined, { line, end }: Listener): () => void {
  const runtime = new URL(workerUrl, location.href).href
  const own = text === undefined ? undefined : URL.createObjectURL(new Blob([`import ${JSON.stringify(runtime)};${text}
;await globalThis.snippet.start(typeof main === 'undefined' ? undefined : main)`], { type: 'text/javascript' }))
  // A host's own policy may have no place for a text as a program: the browser tells it beside the worker's error, and first.
  let isForbidden = false
  const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    isForbidden ||= effectiveDirective === 'worker-src' && blockedURI.startsWith('blob')
  }
  document.addEventListener('securitypolicyviolation', onViolation)
  const worker = new Worker(own ?? runtime, { type: 'module', name: JSON.stringify(job) })
  let timer = setTimeout(() => finish({ how: 'unloadable' }), limits.load)

  function finish(how: End): void {
    clearTimeout(timer)
    worker.terminate()
    worker.onmessage = worker.onerror = null
    document.removeEventListener('securitypolicyviolation', onViolation)
    if (own)
      URL.revokeObjectURL(own)
    end(how)
  }

  let hasStarted = false
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data))
      return
    switch (data.type) {
      case 'started':
        // Once: a snippet that says so again and again gets no more time.
        if (hasStarted)
          break
        hasStarted = true
        clearTimeout(timer)
        timer = setTimeout(() => finish({ how: 'late' }), limits.run)
        break
      case 'line':
        line(data.text, data.isError)
        break
      case 'ended':
        finish({ how: 'done' })
        break
      case 'failed':
        finish({ how: 'failed', message: data.message, ...data.line !== undefined && { line: data.line } })
        break
      case 'missing':
        finish({ how: 'missing', ...data })
    }
  }
  worker.onerror = (event) => {
    event.preventDefault()
    // Without a message it is the file that did not come.
    finish(event.message ? { how: 'failed', message: event.message.replace(/^Uncaught /, ''), line: event.lineno } : { how: isForbidden ? 'forbidden' : 'unloadable' })
  }
  return () => finish({ how: 'stopped' })
}
