import { found, post, sliced } from './confine'
import { most } from './messages'

/**
 * All that a worker says to the page goes through here, in so few words that the page can take them: what is too long
 * is cut before it becomes a message, and after its end a run says nothing more. Only what was taken from the language
 * before the snippet ran is used, for a snippet may change the rest.
 */
let lines = 0
let characters = 0
let isOver = false

/** True while there is room for another line. */
export const hasRoom = (): boolean => !isOver && lines <= most.lines && characters < most.inAll

/** A text in lines, each a message. The last one that there is room for says that there was more. */
export function sayText(text: string, isError: boolean): void {
  for (let from = 0; from <= text.length && hasRoom();) {
    const end = found(text, '\n', from)
    const to = end < 0 ? text.length : end
    lines++
    const room = most.inAll - characters
    const line = lines > most.lines ? '…' : cut(sliced(text, from, to), room < most.ofLine ? room : most.ofLine)
    characters += line.length
    post({ type: 'line', text: line, isError })
    from = to + 1
  }
}

export function sayStarted(): void {
  if (!isOver)
    post({ type: 'started' })
}

/** How the run ended: once. */
export function sayEnd(end: { type: 'ended' } | { type: 'failed', message: string, line?: number | undefined } | { type: 'missing', module: string, name: string | undefined, there: string[] }): void {
  if (isOver)
    return
  isOver = true
  if (end.type === 'failed')
    post({ type: 'failed', message: cut(end.message, most.ofLine), line: end.line })
  else if (end.type === 'missing')
    post({ type: 'missing', module: cut(end.module, 200), name: end.name === undefined ? undefined : cut(end.name, 200), there: end.there })
  else
    post({ type: 'ended' })
}

/** A text of so many characters at most, and a sign where there were more. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${sliced(text, 0, length)}…` : text
}
