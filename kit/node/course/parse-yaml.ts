import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../base/mistakes.ts'

/** Reads one of the course's YAML files: its value, and what in the text is no valid YAML. */
export function parseYaml(file: string, text: string): { value: unknown, problems: Problem[] } {
  const document = parseDocument(text, { lineCounter: new LineCounter() })
  const problems = document.errors.map(error => ({ file, line: error.linePos?.[0].line ?? 1, what: yamlFault(error.message), next: 'Mend the YAML on this line.' }))
  return { value: problems.length > 0 ? undefined : document.toJS(), problems }
}

/** What a YAML parser says is wrong, without the place, which stands before a finding anyway. */
export function yamlFault(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}
