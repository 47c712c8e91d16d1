import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from './parse-yaml.ts'

/** The languages of a course, for what needs them and no more of it; none where `slides/course.yaml` cannot be read. */
export function courseLanguages(root: string): string[] {
  const file = join(root, 'slides/course.yaml')
  const { value } = parseYaml(file, readFileSync(file, 'utf8'))
  const languages: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'languages') : []
  return Array.isArray(languages) ? languages.filter(one => typeof one === 'string') : []
}
