import { deckSettings } from './deck-schema.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Settings must begin on the line below the "---": else Slidev shows them. */
export const settingsAsText: MarkdownRule = {
  name: 'settings-as-text',
  slide({ slide, body }) {
    const [first] = body.paragraphs
    const lines = first?.source.split('\n') ?? []
    const keys = lines.map(line => /^(\w+):(?:\s|$)/.exec(line)?.[1])
    const isAtTop = first !== undefined && first.within.length === 0 && slide.content.trimStart().startsWith(lines[0]!)
    return isAtTop && keys.every(key => key !== undefined && key in deckSettings.shape)
      ? [{ line: first.line, what: `${keys.join(', ')}: settings that are text, which the room reads`, next: 'Write them straight below the "---" of the slide, without a blank line between, and another "---" behind them.' } satisfies Fault]
      : []
  },
}
