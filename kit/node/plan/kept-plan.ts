import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readKept, writeKept } from '../base/kept.ts'
import { Mistake } from '../base/mistakes.ts'
import type { Course } from '../course/course.ts'
import { moduleStarts } from './plan.ts'
import { selectPlan } from './read-plans.ts'

/** Takes the kept plan away again. */
export const noPlan = 'none'

/**
 * When each module begins, for the instructor's pages: by the plan that a person names, which is kept for the next run, or
 * else by the one that an earlier run has kept. Empty where there is neither.
 * @throws Mistake where the named plan is not there or malformed.
 */
export async function plannedStarts(course: Course, named: string | undefined): Promise<ReadonlyMap<string, number>> {
  const file = join(course.root, '.workshop/plan')
  if (named === noPlan) {
    await rm(file, { force: true })
    return new Map()
  }
  const name = named ?? readKept(file)
  if (name === undefined)
    return new Map()
  try {
    const starts = moduleStarts(await selectPlan(course, name))
    if (named !== undefined)
      await writeKept(file, name)
    return starts
  }
  catch (error) {
    // The kept plan was renamed or is being written: nobody has asked for it now.
    if (named === undefined && error instanceof Mistake)
      return new Map()
    throw error
  }
}
