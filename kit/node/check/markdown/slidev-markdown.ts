import { componentPlugin } from '@mdit-vue/plugin-component'
import { createMarkdownExit, type StateBlock } from 'markdown-exit'

/** `<<< ./steps.ts#region ts {2|4}`: Slidev's own pattern for an imported snippet. */
export const snippetLine = /^<<<[ \t]*(\S.*?)(#[\w-]+)?[ \t]*(?:[ \t](\S+?))?[ \t]*(\{.*)?$/

/** `::answer::`: Slidev's own pattern for what follows to go into a slot of the layout. */
const slotLine = /^::\s*([\w.\-:]+)\s*::\s*$/

/** The Markdown parser that Slidev uses, set as Slidev sets it, with the lines that Slidev adds to the language. */
export const slidevMarkdown = createMarkdownExit({ html: true, linkify: true })
// Reads Vue's tags, with `@`, `#` and `:` in their attributes. Its types know the parser's elder brother alone.
slidevMarkdown.use(componentPlugin as unknown as Parameters<typeof slidevMarkdown.use>[0])
addLine('snippet', snippetLine)
addLine('slot', slotLine)

/** Lines that stand for a block of their own. Their token's `meta` is what the pattern matched. */
function addLine(type: string, pattern: RegExp): void {
  const read = (state: StateBlock, line: number, _end: number, silent: boolean): boolean => {
    const text = state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line])
    const match = pattern.exec(text)
    if (!match || silent)
      return match !== null
    const token = state.push(type, '', 0)
    token.meta = match.slice(1).map(part => part as string | undefined)
    token.map = [line, line + 1]
    state.line = line + 1
    return true
  }
  slidevMarkdown.block.ruler.before('fence', type, read, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
}
