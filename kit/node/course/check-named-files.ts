import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Problem } from '../base/mistakes.ts'
import { nearest } from '../base/nearest.ts'
import type { CourseFile } from './course-schema.ts'
import type { Place } from './place.ts'

/** A logo, a figure or a plan that is not there. */
export function filesProblems({ logo, figure, plan }: Partial<CourseFile>, place: Place): Problem[] {
  return [...plan === undefined ? [] : planProblems(plan, place), ...logo === undefined ? [] : logoProblems(logo, place), ...figure === undefined ? [] : figureProblems(figure, place)]
}

export function logoFile(root: string, logo: string): string {
  return resolve(root, logo)
}

/** Where the component stands that the home page shows. */
export function figureFile(root: string, figure: string): string {
  return join(root, 'components', `${figure}.vue`)
}

function logoProblems(logo: string, { file, root, lineOf }: Place): Problem[] {
  const problem = (what: string, next: string) => [{ file, line: lineOf(['logo']), what: `logo: ${what}`, next }]
  if (relative(root, logoFile(root, logo)).startsWith('..'))
    return problem(`${logo} lies outside of the course.`, 'Copy it into the course\'s folder, and write its path from there, as in "logo: slides/logo.svg".')
  return existsSync(logoFile(root, logo)) ? [] : problem(`There is no ${logo} in the course's folder.`, 'Write the path of an SVG from the course\'s folder, as in "logo: slides/logo.svg", or leave the line out.')
}

function planProblems(plan: string, { file, root, lineOf }: Place): Problem[] {
  const folder = join(root, 'plans')
  if (existsSync(join(folder, `${plan}.yaml`)))
    return []
  const meant = nearest(plan, existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.yaml')).map(name => name.slice(0, -5)) : [])
  return [{ file, line: lineOf(['plan']), what: `plan: There is no plans/${plan}.yaml.`, next: meant === undefined ? 'Write the plan, or leave the line out.' : `Write "plan: ${meant}".` }]
}

function figureProblems(figure: string, { file, root, lineOf }: Place): Problem[] {
  if (existsSync(figureFile(root, figure)))
    return []
  const meant = nearest(figure, componentNames(root))
  return [{ file, line: lineOf(['figure']), what: `figure: There is no components/${figure}.vue.`, next: meant === undefined ? 'Write the component, or leave the line out.' : `Write "figure: ${meant}".` }]
}

function componentNames(root: string): string[] {
  const folder = join(root, 'components')
  return existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.vue')).map(name => name.slice(0, -4)) : []
}
