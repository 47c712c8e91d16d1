import { fileURLToPath } from 'node:url'
import { readCourse } from '../../kit/node/course/read-course.ts'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** The real course. */
export const course = await readCourse(root)
export const decks = course.modules.flatMap(module => module.decks)
