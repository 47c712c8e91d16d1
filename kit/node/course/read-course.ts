import { join } from 'node:path'
import { Mistake, type Problem } from '../base/mistakes.ts'
import { isInCourse, type Course, type UnreadableDeck } from './course.ts'
import { readCourseFile } from './read-course-file.ts'
import { readGlossary } from './read-glossary.ts'
import { readModules } from './read-modules.ts'
import { readWords } from './read-words.ts'

/**
 * Reads the whole course from `slides/`.
 * @param options `allowEmpty` for what works without a module too, such as beginning the first one; `allowUnreadable`
 *   for what goes on with the other decks where some cannot be read.
 * @throws Mistake with everything that is wrong about course.yaml; where that is right, about folders, languages and YAML.
 */
export async function readCourse(root: string, { allowEmpty = false, allowUnreadable = false } = {}): Promise<Course> {
  const settings = readCourseFile(root)
  const problems: Problem[] = []
  const unreadable: UnreadableDeck[] = []
  const all = await readModules(root, settings.languages, problems, unreadable)
  unreadable.sort((a, b) => a.file < b.file ? -1 : 1)
  if (!allowUnreadable)
    problems.push(...unreadable.flatMap(deck => deck.problems))
  const glossary = readGlossary(join(root, 'slides/glossary.yaml'), settings.languages, problems)
  const words = await readWords(root, settings.languages, problems)
  const modules = all.filter(isInCourse)
  if (modules.length === 0 && problems.length === 0 && !allowEmpty) {
    problems.push({
      what: 'There is no module in slides/ yet.',
      next: 'Run "npx workshop new <slug>" to start the first one.',
    })
  }
  if (problems.length > 0)
    throw new Mistake(problems)
  return { root, ...settings, modules, extras: all.filter(module => !isInCourse(module)), unreadable, glossary, words }
}
