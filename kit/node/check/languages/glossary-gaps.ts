import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course } from '../../course/course.ts'
import { englishLanguageName } from '../../course/language-name.ts'
import { termLine } from '../../course/read-glossary.ts'
import type { Finding } from '../finding.ts'

/** So many terms of one language are named, the others counted. */
const named = 5

/** The terms of `slides/glossary.yaml` that are not explained in one of the languages: one finding a language. */
export function glossaryGaps(course: Course, languages: readonly string[]): Finding[] {
  const file = join(course.root, 'slides/glossary.yaml')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const ids = Object.keys(course.glossary)
  return languages.flatMap((locale) => {
    const missing = ids.filter(id => course.glossary[id]![locale] === undefined)
    if (missing.length === 0)
      return []
    const names = `${missing.slice(0, named).join(', ')}${missing.length > named ? ', …' : ''}`
    return [{
      rule: 'term-untranslated',
      severity: 'error',
      file,
      line: termLine(text, missing[0]!),
      locale,
      what: `${missing.length} of ${ids.length} terms are not explained in ${englishLanguageName(locale)}: ${names}`,
      next: `Write under ${missing.length === 1 ? 'it' : 'each'} "${locale}:" with a "term:" and a "meaning:".`,
    } satisfies Finding]
  })
}
