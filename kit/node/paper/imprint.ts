import { authorIn } from '../course/author-in.ts'
import type { Course } from '../course/course.ts'
import type { PrintOptions } from '../print/print-options.ts'

/** In the foot of every page, which may be all that somebody has: where it comes from, and what one may do with it. */
export function imprint(course: Course, locale: string, { url }: PrintOptions): string {
  return [url?.replace(/^https?:\/\/|\/$/g, '') ?? authorIn(course, locale), course.licence?.name].filter(part => part !== undefined).join(' · ')
}
