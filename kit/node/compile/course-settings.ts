import { statSync } from 'node:fs'
import type { CourseSettings } from '../course/course.ts'
import { courseFile, hasCourseFile, readCourseFile, settingsWithoutCourse } from '../course/read-course-file.ts'
import { courseFolder } from './course-folder.ts'

/** What a deck takes from its course. */
export type DeckSettings = Pick<CourseSettings, 'title' | 'logo' | 'accents' | 'fonts'>

const known = new Map<string, { written: number, settings: DeckSettings }>()

/**
 * What the course of a deck says about itself; a deck outside of a course, a copy on somebody's desk, has the kit's look.
 * @param userRoot the deck's folder, `slides/<module>/`.
 * @throws Mistake with all that is wrong in course.yaml.
 */
export function courseSettings(userRoot: string): DeckSettings {
  const root = courseFolder(userRoot)
  const written = hasCourseFile(root) ? statSync(courseFile(root)).mtimeMs : 0
  const last = known.get(root)
  if (last?.written === written)
    return last.settings
  const settings = written > 0 ? readCourseFile(root) : { title: {}, ...settingsWithoutCourse(root) }
  known.set(root, { written, settings })
  return settings
}
