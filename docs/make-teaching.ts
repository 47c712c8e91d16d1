// Writes the tables of docs/teaching.md, in both languages: `npm run teaching`.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCourse } from '../kit/node/course/read-course.ts'
import { readPlans } from '../kit/node/plan/read-plans.ts'
import { madeGuide } from './teaching.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const course = await readCourse(root)
const plans = await readPlans(course, [])
for (const [file, locale] of [['docs/teaching.md', 'en'], ['docs/teaching.pt-BR.md', 'pt-BR']] as const)
  writeFileSync(`${root}${file}`, madeGuide(readFileSync(`${root}${file}`, 'utf8'), course, plans, locale))
