import { relative } from 'node:path'
import { exitCode } from '../base/mistakes.ts'
import { kitSpec } from '../init/kit-spec.ts'
import { type InitOptions, newCourse } from '../init/new-course.ts'
import { writeCourse } from '../init/write-course.ts'

/** A new course in a folder of its own. */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const course = newCourse(folder, options)
  const kit = kitSpec(options.kit, course.folder)
  await writeCourse(course, kit)
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const languages = new Intl.ListFormat('en').format(course.languages.map(language => names.of(language) ?? language))
  console.log(course.folder)
  console.error(`"${course.title}" by ${course.author} is a course of two modules in ${languages}: slides/ holds them, and slides/course.yaml
says what the course is. It has a drawing in components/, code in snippets/, and a workflow that publishes it.
The kit comes from ${kit.said}.

Next
  cd ${relative(process.cwd(), course.folder) || '.'}
  npm install && npm run workshop`)
  return exitCode.ok
}
