import type { Course } from '../course/course.ts'
import { wordsOf } from '../course/read-words.ts'
import type { Part } from './plan.ts'

/** How a part of a session is called in one of the course's languages. */
export function partTitle(course: Course, part: Part, language: string): string {
  const { plan: words } = wordsOf(course, language)
  if (part.kind === 'module')
    return words.module(part.module.number, part.module.decks.find(({ locale }) => locale === language)?.title ?? part.module.name)
  const title = part.title[language] ?? Object.values(part.title)[0] ?? ''
  // Many labs have it in their title.
  return part.kind === 'lab' && !/^lab\b/i.test(title) ? words.lab(part.number, title) : title
}
