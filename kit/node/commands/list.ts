import pc from 'picocolors'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { selectLanguages } from '../course/select.ts'
import { exitCode } from '../base/mistakes.ts'
import { printUnreadable } from './chosen-decks.ts'

export interface ListOptions { json: boolean, lang: string[] }

/** The modules with languages, slides and minutes; on stdout, as a table or as JSON. */
export async function list({ json, lang }: ListOptions): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()), { allowUnreadable: true })
  const languages = selectLanguages(course, lang)
  const modules = course.modules.map(module => ({ ...module, decks: module.decks.filter(deck => languages.includes(deck.locale)) }))
  printUnreadable(course.unreadable, course.root)
  const code = course.unreadable.length > 0 ? exitCode.mistake : exitCode.ok
  if (json) {
    console.log(JSON.stringify(modules.map(module => ({
      number: module.number,
      name: module.name,
      decks: module.decks.map(({ locale, title, promise, slides, minutes, file }) => ({ locale, title, promise, slides: slides.length, minutes, file })),
    })), null, 2))
    return code
  }
  for (const module of modules) {
    console.log(pc.bold(module.name))
    for (const deck of module.decks)
      console.log(`  ${deck.locale.padEnd(6)} ${String(deck.slides.length).padStart(3)} slides ${String(deck.minutes).padStart(4)} min   ${deck.title}`)
  }
  return code
}
