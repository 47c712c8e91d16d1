import { createRequire } from 'node:module'
import type { CompilerError } from '@vue/compiler-dom'
import { remembered, versionOf } from '../remember.ts'
import { isElement } from './component-unknown.ts'
import { pascalCase } from './known.ts'
import type { Fault, MarkdownRule } from './rule.ts'
import { type Template, templateOf } from './template-of.ts'

/** Of the tags that Vue reads: its own numbers for what can be wrong. */
const invalidEnd = 23
const missingEnd = 24
const missingBraces = 25
const expression = 46
const doubled = 2
/** Told by slide-note-unclosed. */
const openComment = 7

/** What Vue cannot compile stops the whole deck: told here at once, all of it, with the author's lines. */
export const templateMalformed: MarkdownRule = {
  name: 'template-malformed',
  slide({ slide, tokens, bodyLine }, { course, deck, known }) {
    if (!/<[A-Za-z/]|\{\{/.test(slide.content))
      return []
    const faults = remembered(course.root, `template ${version}${deck.headmatter.math === true ? ' math' : ''}`, slide.content, () =>
      read(templateOf(tokens, 0), deck.headmatter.math === true))
    return faults
      // A component that there is not, component-unknown tells: often it is no tag at all, as in Array<string>.
      .filter(({ unclosed }) => unclosed === undefined || isElement(unclosed) || known.components.has(pascalCase(unclosed)))
      .map(({ line, what, next }) => ({ line: bodyLine + line, what, next }))
  },
}

const version = versionOf(import.meta.url, new URL('./template-of.ts', import.meta.url).href)

/** `unclosed` is the name of a tag without an end. */
interface TemplateFault extends Fault { unclosed?: string }

/** Vue's compiler takes its time to load, and most runs find every slide as it was. */
let compiler: typeof import('@vue/compiler-dom') | undefined

function read(template: Template, hasMath: boolean): TemplateFault[] {
  // Between dollar signs braces are TeX's own.
  const source = hasMath ? template.source.replace(/\$[^$]*\$/g, math => math.replace(/[{}]/g, ' ')) : template.source
  const errors = errorsOf(source)
  // Braces that never end swallow the tags after them.
  const braces = errors.filter(error => Number(error.code) === missingBraces)
  const faults = (braces.length > 0 ? braces : errors).flatMap(error => toFault(error, template)).sort((a, b) => a.line - b.line)
  return faults.filter((fault, index) => faults.findIndex(other => other.line === fault.line && other.what === fault.what) === index)
}

/** Of tags that lie in one another without an end, Vue tells the innermost: the others come to light when it is gone. */
function errorsOf(source: string): CompilerError[] {
  compiler ??= createRequire(import.meta.url)('@vue/compiler-dom') as typeof import('@vue/compiler-dom')
  const all: CompilerError[] = []
  try {
    compiler.compile(source, { mode: 'module', prefixIdentifiers: true, onError: error => all.push(error), onWarn() {} })
  }
  catch (error) {
    // It writes code for what it could not read, and stumbles.
    if (all.length === 0)
      all.push(error as CompilerError)
  }
  const told = all.filter(error => Number(error.code) !== openComment)
  const unended = told.filter(error => Number(error.code) === missingEnd && error.loc)
  if (unended.length === 0)
    return told
  const without = unended.reduce((text, { loc }) => blankTag(text, loc!.start.offset), source)
  return [...unended, ...errorsOf(without)]
}

function blankTag(source: string, offset: number): string {
  return source.slice(0, offset) + source.slice(offset).replace(/^<(?:[^"'>]|"[^"]*"|'[^']*')*>?/, tag => tag.replace(/[^\n]/g, ' '))
}

function toFault({ code, message, loc }: CompilerError, { source, at }: Template): TemplateFault[] {
  const offset = loc?.start.offset ?? 0
  const { line, isWritten } = at(offset)
  const place = source.slice(offset)
  const [, name = ''] = /^<\/?([\w.:-]+)/.exec(place) ?? []
  switch (code as number) {
    case missingEnd:
      return isWritten
        ? [{ line, unclosed: name, what: `<${name}> is never closed, so the deck cannot be built`, next: `Write </${name}> where it ends, on a line of its own with a blank line before it where the tag stands so.` }]
        : [{ line, what: 'a tag and a paragraph of Markdown cross each other, so the deck cannot be built', next: 'Write the tag that opens and the one that closes both within the paragraph, or each on a line of its own between blank lines.' }]
    case invalidEnd:
      // Markdown's own end: what it crosses is told already.
      return isWritten ? [{ line, what: `</${name}> closes nothing, so the deck cannot be built`, next: `Take it out, or write <${name}> where it begins; Markdown takes a tag that is indented by four spaces for code.` }] : []
    case missingBraces:
      return [{ line, what: '"{{" has no "}}", so the deck cannot be built', next: 'Write "}}" behind the expression; where the braces are text, put them between backticks.' }]
    case expression:
      return [{ line, what: `"${short(expressionAt(source, offset))}" is no expression of JavaScript${reason(message)}`, next: 'Mend it; braces that are text go between backticks.' }]
    case doubled:
      return [{ line, what: `an attribute stands twice in one tag: ${short(place.split(/[\n>]/)[0]!)}`, next: 'Take one of them out, or join their values.' }]
    default:
      return [{ line, what: `Vue cannot read this: ${message.split('\n')[0]!.replace(/\.$/, '')}`, next: 'Mend it: with this the deck cannot be built.' }]
  }
}

/** Up to the braces or the quotation mark that end it. */
function expressionAt(source: string, offset: number): string {
  const before = source.slice(0, offset).trimEnd()
  const [expression = ''] = source.slice(offset).split(before.endsWith('{{') ? '}}' : before.endsWith('\'') ? '\'' : '"')
  return expression
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

/** ": Unexpected token", of the parser's words. */
function reason(message: string): string {
  const [, words] = /expression: (.*?)(?: \(\d+:\d+\))?\.?$/m.exec(message) ?? []
  return words === undefined ? '' : `: ${words}`
}
