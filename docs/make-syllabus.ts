// Writes docs/syllabus.md: `npm run syllabus`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCourse } from '../kit/node/course/read-course.ts'
import { readSyllabus, syllabusTable } from './syllabus.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const course = await readCourse(root)
writeFileSync(`${root}/docs/syllabus.md`, syllabusTable(course, readSyllabus(root)))
