import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../base/mistakes.ts'
import { placeOf, type Step } from './yaml-places.ts'

/** What stands in a YAML file. */
export interface Parsed {
  /** Undefined where the text is no valid YAML. */
  value: unknown
  problems: Problem[]
  /** The line of a key, or of the nearest one above it that is there; 1 where there is none. */
  lineOf: (path: readonly Step[]) => number
}

/** Reads one of the course's YAML files: its value, and what in the text is no valid YAML. */
export function parseYaml(file: string, text: string): Parsed {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const problems: Problem[] = document.errors.map(error => ({ file, line: error.linePos?.[0].line ?? 1, what: yamlFault(error.message), next: yamlRemedy(error.message) ?? 'Mend the YAML on this line.' }))
  const lineOf = (path: readonly Step[]): number => lineCounter.linePos(placeOf(document.contents, path) ?? 0).line || 1
  const value = problems.length > 0 ? undefined : resolved(document.toJS.bind(document), file, problems)
  return { value, problems, lineOf }
}

/** The value; text such as `*Say*` is valid YAML and still means nothing. */
function resolved(toJS: () => unknown, file: string, problems: Problem[]): unknown {
  try {
    return toJS()
  }
  catch (error) {
    problems.push({ file, line: 1, what: yamlFault(error instanceof Error ? error.message : String(error)), next: 'Put the text between quotation marks: a value that begins with * or & means something else in YAML.' })
    return undefined
  }
}

/** How to mend it, where the parser's words say what it is. */
export function yamlRemedy(message: string): string | undefined {
  return /\btabs?\b/i.test(message) ? 'Write spaces in the place of the tab: YAML takes no tab at the beginning of a line.' : undefined
}

/** What a YAML parser says is wrong, without the place, which stands before a finding anyway. */
export function yamlFault(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}
