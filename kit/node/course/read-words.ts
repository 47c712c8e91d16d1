import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Mistake, type Problem } from '../base/mistakes.ts'
import * as english from '../../words/en.ts'
import type { Words } from '../../words/words.ts'
import type { Course, CourseWords } from './course.ts'
import { wordsFile } from './words-file.ts'

/** The kit's words in each of the course's languages. @param problems takes what is wrong with the course's own files. */
export async function readWords(root: string, languages: readonly string[], problems: Problem[]): Promise<Record<string, CourseWords>> {
  return Object.fromEntries(await Promise.all(languages.map(async language => [language, await readWordsIn(root, language, problems)] as const)))
}

/**
 * The kit's words in a language that a course has, its own or the kit's; English ones where nobody has written any.
 * @throws Mistake where the course's own file cannot be loaded or lacks words, unless `problems` takes it.
 */
export async function readWordsIn(root: string, language: string, problems?: Problem[]): Promise<CourseWords> {
  const { file, spoken } = wordsFile(root, language)
  const lang = spoken ? language : 'en'
  const { words, faults } = await load(file)
  if (faults.length === 0)
    return { lang, ...words as Words }
  if (problems === undefined)
    throw new Mistake(faults)
  problems.push(...faults)
  return { lang: 'en', ...english }
}

/** The kit's words in one of the course's languages. */
export function wordsOf(course: Course, language: string): CourseWords {
  return course.words[language] ?? { lang: 'en', ...english }
}

async function load(file: string): Promise<{ words: unknown, faults: Problem[] }> {
  try {
    // Saved again while `dev` watches, it is another module.
    const words: unknown = await import(`${pathToFileURL(file).href}?t=${Math.trunc(statSync(file).mtimeMs)}`)
    const missing = wrongWords(words, english)
    return { words, faults: missing.length > 0 ? [lacking(file, missing)] : [] }
  }
  catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return { words: undefined, faults: [{ file, what: `The kit's words cannot be loaded: ${what}.`, next: 'Mend the file: it is TypeScript that Node runs as it is, in the shape of the kit\'s own words/en.ts.' }] }
  }
}

function lacking(file: string, missing: string[]): Problem {
  const shown = missing.slice(0, 6)
  return {
    file,
    what: `The kit's words lack ${shown.join(', ')}${missing.length > shown.length ? ` and ${missing.length - shown.length} more` : ''}.`,
    next: 'Write what the kit\'s own words/en.ts has there: a text where it has a text, a function where it has one.',
  }
}

/** The paths of what is not there, or of another kind than in the English words. */
function wrongWords(words: unknown, model: unknown, path = ''): string[] {
  if (kindOf(words) !== kindOf(model))
    return [path]
  if (kindOf(model) !== 'parts')
    return []
  return Object.entries(model as object).flatMap(([name, part]) =>
    wrongWords(Reflect.get(words as object, name), part, path ? `${path}.${name}` : name))
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? 'parts' : typeof value
}
