import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type * as z from 'zod'
import { parseTime } from '../../shared/clock.ts'
import { Mistake, type Problem } from '../base/mistakes.ts'
import { nearest } from '../base/nearest.ts'
import type { Course, Module } from '../course/course.ts'
import { parseYaml } from '../course/parse-yaml.ts'
import { selectModules } from '../course/select.ts'
import { findLabs, type Lab, selectLab } from '../lab/labs.ts'
import { textIn } from '../lab/read-texts.ts'
import type { Part, Plan, Session } from './plan.ts'
import { keysOf, planFields, type PlanPart, planSchema } from './plan-schema.ts'

const planName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/

/** What reading one plan needs, and where its problems go. */
interface Reading { course: Course, labs: Lab[], file: string, lineOf: (path: readonly (string | number)[]) => number, problems: Problem[] }

/** The files of `plans/`, in the order of their names. */
export function planFiles(root: string): string[] {
  const folder = join(root, 'plans')
  return existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.yaml')).sort().map(name => join(folder, name)) : []
}

/**
 * Reads every plan of a course.
 * @param problems takes what is wrong with them; such a plan is left out.
 */
export async function readPlans(course: Course, problems: Problem[]): Promise<Plan[]> {
  const labs = await findLabs(course.root)
  return planFiles(course.root).flatMap(file => readPlan(course, labs, file, problems) ?? [])
}

/**
 * The plan that a person named.
 * @throws Mistake where there is none of this name, or where it is malformed.
 */
export async function selectPlan(course: Course, name: string): Promise<Plan> {
  const files = planFiles(course.root)
  const file = files.find(file => basename(file, '.yaml') === name)
  const problems: Problem[] = []
  if (file === undefined) {
    const names = files.map(file => basename(file, '.yaml'))
    const meant = nearest(name, names)
    problems.push({
      what: `There is no plan "${name}".${names.length > 0 ? ` The course has: ${names.join(', ')}.` : ''}`,
      next: names.length > 0 ? `Name one of these${meant === undefined ? '' : `, as in "${meant}"`}, or write plans/${name}.yaml.` : `Write plans/${name}.yaml; docs/teaching.md says how.`,
    })
  }
  const plan = file === undefined ? undefined : readPlan(course, await findLabs(course.root), file, problems)
  if (plan === undefined)
    throw new Mistake(problems)
  return plan
}

function readPlan(course: Course, labs: Lab[], file: string, problems: Problem[]): Plan | undefined {
  const own: Problem[] = []
  if (!planName.test(basename(file)))
    own.push({ file, what: `"${basename(file)}" is no name for a plan.`, next: 'Write words in lower case joined by hyphens, as in "half-day.yaml".' })
  const { value, problems: faults, lineOf } = parseYaml(file, readFileSync(file, 'utf8'))
  own.push(...faults)
  const reading: Reading = { course, labs, file, lineOf, problems: own }
  const read = faults.length > 0 ? undefined : planSchema.safeParse(value ?? {})
  own.push(...shapeProblems(read?.error?.issues ?? [], reading))
  if (read?.data === undefined) {
    problems.push(...own)
    return undefined
  }
  const { title, about, sessions } = read.data
  checkTexts(title, ['title'], reading)
  checkTexts(about, ['about'], reading)
  const plan: Plan = {
    name: basename(file, '.yaml'),
    file,
    title,
    ...about && { about },
    sessions: sessions.map(({ title, start, end, parts }, index): Session => {
      const path = ['sessions', index]
      checkTexts(title, [...path, 'title'], reading)
      const [from, to] = [parseTime(start)!, parseTime(end)!]
      if (to <= from)
        own.push({ file, line: lineOf([...path, 'end']), what: `The session ends at ${end} and begins at ${start}.`, next: 'Write an end that is later on the same day.' })
      return { ...title && { title }, start: from, end: to, line: lineOf(path), parts: parts.flatMap((part, place) => readPart(part, [...path, 'parts', place], reading) ?? []) }
    }),
  }
  problems.push(...own)
  return own.length > 0 ? undefined : plan
}

function readPart(part: PlanPart, path: (string | number)[], reading: Reading): Part | undefined {
  const { course, labs, file, lineOf, problems } = reading
  if ('break' in part || 'talk' in part) {
    checkTexts(part.title, [...path, 'title'], reading)
    return 'break' in part
      ? { kind: 'break', title: part.title ?? Object.fromEntries(course.languages.map(language => [language, course.words[language]!.plan.break])), minutes: part.break }
      : { kind: 'talk', title: part.title, minutes: part.talk }
  }
  try {
    if ('module' in part) {
      const [module] = selectModules(course, [String(part.module)]) as [Module]
      const skip = part.skip ?? []
      const slides = module.decks[0]?.slides ?? []
      skip.forEach((id, index) => {
        if (slides.some(slide => slide.id === id))
          return
        const meant = nearest(id, slides.map(slide => slide.id))
        problems.push({ file, line: lineOf([...path, 'skip', index]), what: `${module.name} has no slide "${id}".`, next: meant === undefined ? 'Take it out of the list.' : `Write "${meant}".` })
      })
      return { kind: 'module', module, skip, minutes: slides.filter(slide => !skip.includes(slide.id)).reduce((sum, slide) => sum + slide.minutes, 0) }
    }
    const lab = selectLab(labs, String(part.lab))
    checkTexts(part.title, [...path, 'title'], reading)
    const text = (language: string) => textIn(lab.texts, undefined, [language]).text
    return {
      kind: 'lab',
      name: lab.name,
      number: lab.module,
      title: part.title ?? Object.fromEntries(course.languages.map(language => [language, text(language).title])),
      minutes: part.minutes ?? text(course.languages[0]!).minutes,
    }
  }
  catch (error) {
    if (!(error instanceof Mistake))
      throw error
    problems.push(...error.problems.map(problem => ({ file, line: lineOf([...path, 'module' in part ? 'module' : 'lab']), ...problem })))
    return undefined
  }
}

/** A text that a language of the course lacks, or in one that it does not have. */
function checkTexts(texts: Record<string, string> | undefined, path: (string | number)[], { course, file, lineOf, problems }: Reading): void {
  if (texts === undefined)
    return
  for (const language of course.languages.filter(language => texts[language] === undefined))
    problems.push({ file, line: lineOf(path), what: `${path.at(-1)}: has no text for ${language}.`, next: `Write a line "${language}: …" under "${path.at(-1)}:".` })
  for (const language of Object.keys(texts).filter(language => !course.languages.includes(language)))
    problems.push({ file, line: lineOf([...path, language]), what: `${path.at(-1)}: has a text in "${language}", which is no language of the course.`, next: 'Take the line out.' })
}

/** What the schema has found, in words for a person. */
function shapeProblems(issues: readonly z.core.$ZodIssue[], { file, lineOf }: Reading): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path.map(step => typeof step === 'symbol' ? String(step) : step)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const meant = nearest(key, keysOf(path))
        return { file, line: lineOf([...path, key]), what: `${key}: is no field of a plan.`, next: meant === undefined ? `Take the line out; here may stand ${keysOf(path).join(', ')}.` : `Write "${meant}:", or take the line out.` }
      })
    }
    if (path.at(-2) === 'parts')
      return [partProblem(issue, path, file, lineOf)]
    const key = path.findLast(step => typeof step === 'string') ?? 'title'
    const { valid, example } = planFields[key] ?? planFields.title!
    return [{ file, line: lineOf(path), what: `${key}: is missing, or is not what it may be.`, next: `Write ${valid}, as in "${example}".` }]
  })
}

/** A part fits none of its kinds: the one that it names first says what is wrong. */
function partProblem(issue: z.core.$ZodIssue, path: (string | number)[], file: string, lineOf: Reading['lineOf']): Problem {
  const branches = issue.code === 'invalid_union' ? issue.errors : []
  // The kind whose own key is there complains of it no more than of the others.
  const closest = branches.toSorted((a, b) => a.length - b.length)[0]?.[0]
  const key = closest?.code === 'unrecognized_keys' ? closest.keys[0] : closest?.path.findLast(step => typeof step === 'string')
  const field = planFields[key ?? '']
  return {
    file,
    line: lineOf([...path, ...key === undefined ? [] : [key]]),
    what: key === undefined ? 'A part is a module, a lab, a break or a talk.' : closest?.code === 'unrecognized_keys' ? `${key}: is no field of this part.` : `${key}: is missing, or is not what it may be.`,
    next: field === undefined ? 'Write one of "module: 1", "lab: 1", "break: 15" and "talk: 10", a talk with a title for each language.' : `Write ${field.valid}, as in "${field.example}".`,
  }
}
