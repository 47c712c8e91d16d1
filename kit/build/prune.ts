import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from '../course/course.ts'
import { allModules } from '../course/select.ts'

/** A module's folder, or its PDF: `01-what-is-ai-engineering`, `01-what-is-ai-engineering.pdf`. */
const moduleName = /^(\d{2}-[a-z0-9-]+)(?:\.pdf)?$/

/**
 * Takes out of `dist/` and `exports/` what belongs to modules and languages that the course no longer has, so that a
 * withdrawn deck is not hosted for ever.
 */
export async function pruneOutputs(course: Course): Promise<void> {
  const isGone = (name: string) => {
    const module = moduleName.exec(name)?.[1]
    return module !== undefined && !allModules(course).some(one => one.name === module)
  }
  const noLanguage = (name: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(name) && !course.languages.includes(name)
  const at = (...path: string[]) => join(course.root, ...path)
  const gone: string[] = below(at('dist'), name => isGone(name) || noLanguage(name))
  for (const module of allModules(course))
    gone.push(...below(at('dist', module.name), noLanguage))
  for (const folder of [at('dist/handouts'), at('exports')]) {
    gone.push(...below(folder, noLanguage))
    for (const language of course.languages)
      gone.push(...below(join(folder, language), isGone))
  }
  await Promise.all(gone.map(path => rm(path, { recursive: true })))
}

function below(folder: string, fits: (name: string) => boolean): string[] {
  return existsSync(folder) ? readdirSync(folder).filter(fits).map(name => join(folder, name)) : []
}
