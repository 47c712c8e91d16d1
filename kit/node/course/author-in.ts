import type { CourseSettings } from './course.ts'

/** Who made the course, as it is printed in a language. */
export function authorIn({ author, languages }: Pick<CourseSettings, 'author' | 'languages'>, locale: string): string {
  return author[locale] ?? author[languages[0]!]!
}
