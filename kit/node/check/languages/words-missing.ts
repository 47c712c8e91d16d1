import { join } from 'node:path'
import type { Course } from '../../course/course.ts'
import { englishLanguageName } from '../../course/language-name.ts'
import { howToAddWords, wordsFile } from '../../course/words-file.ts'
import type { Finding } from '../finding.ts'

/** The languages in which the kit has no words of its own, and neither has the course. */
export function wordsMissing(course: Course, languages: readonly string[]): Finding[] {
  return languages.filter(locale => !wordsFile(course.root, locale).spoken).map(locale => ({
    rule: 'words-missing',
    severity: 'warning',
    file: join(course.root, 'slides/course.yaml'),
    line: 1,
    locale,
    what: `the kit has no words in ${englishLanguageName(locale)} (${locale}), so its own are in English`,
    next: howToAddWords(course.root, locale),
  }))
}
