import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Problem } from '../base/mistakes.ts'
import type { Glossary } from './course.ts'
import { parseYaml } from './parse-yaml.ts'

const anId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Reads the words of the course; a course without the file has none. A language may lack terms: that is for `check` to say.
 * @param problems takes what is wrong: YAML that cannot be read, an id that is none, a term without its word or meaning.
 */
export function readGlossary(file: string, languages: readonly string[], problems: Problem[]): Glossary {
  if (!existsSync(file))
    return {}
  const text = readFileSync(file, 'utf8')
  const { value, problems: faults } = parseYaml(file, text)
  if (faults.length > 0) {
    problems.push(...faults)
    return {}
  }
  const term = z.object({ term: z.string().min(1), meaning: z.string().min(1) })
  const shape = z.record(z.string(), z.object(Object.fromEntries(languages.map(language => [language, term.optional()]))))
  const read = shape.safeParse(value ?? {})
  for (const { path } of read.error?.issues ?? []) {
    const [id, language] = path
    problems.push({
      file,
      line: termLine(text, String(id)),
      what: path.length > 1 ? `The term "${String(id)}" is not whole in ${String(language)}.` : `"${String(id)}" is no term with its languages.`,
      next: `Write under "${String(id)}:", for each of ${languages.join(', ')}, a "term:" and a "meaning:".`,
    })
  }
  const glossary: Glossary = read.data ?? {}
  for (const id of Object.keys(glossary).filter(id => !anId.test(id)))
    problems.push({ file, line: termLine(text, id), what: `"${id}" is no name for a term.`, next: 'Write words in lower case joined by hyphens, as in "vector-database".' })
  return glossary
}

/** Where a term's entry begins in the text of `slides/glossary.yaml`, from 1. */
export function termLine(text: string, id: string): number {
  return text.split('\n').findIndex(line => line.startsWith(`${id}:`)) + 1 || 1
}
