import { readCourse } from '../../kit/node/course/read-course.ts'
import { fixtureRoot } from './fixture-folder.ts'

/** The folder of the fixture course in which everything is made of it. For slow tests: they have it made first. */
export const root = fixtureRoot
export const course = await readCourse(fixtureRoot)
export const decks = course.modules.flatMap(module => module.decks)
