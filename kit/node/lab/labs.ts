import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nearest } from '../base/nearest.ts'
import { Mistake } from '../base/mistakes.ts'
import { type LabText, readTexts } from './read-texts.ts'

/** An exercise: a folder of `labs/` with a start that has gaps, its solution and their one test. */
export interface Lab {
  /** The folder's name, `01-answer-from-the-text`; it begins with the module's number. */
  name: string
  module: number
  /** Absolute path. */
  folder: string
  /** The test's file name, beside the start and beside an attendee's copy. */
  test: string
  /** What the READMEs say, by language. */
  texts: Map<string, LabText>
}

/** The labs of a workshop, in the order of their modules. */
export async function findLabs(root: string): Promise<Lab[]> {
  const folder = join(root, 'labs')
  const names = existsSync(folder) ? (await readdir(folder)).filter(name => /^\d\d-[a-z0-9-]+$/.test(name)).sort() : []
  return Promise.all(names.map(name => readLab(join(folder, name), name)))
}

async function readLab(folder: string, name: string): Promise<Lab> {
  const test = (await readdir(join(folder, 'start'))).find(file => file.endsWith('.test.ts'))
  if (!test)
    throw new Mistake({ file: join(folder, 'start'), what: 'The lab has no test.', next: 'Write one beside the start, as in "answer.test.ts".' })
  return { name, module: Number(name.slice(0, 2)), folder, test, texts: await readTexts(folder) }
}

/**
 * The lab that a person named: its folder, a unique part of it, or the number of a module that has one.
 * @throws Mistake where no lab has this name, or more than one.
 */
export function selectLab(labs: Lab[], name: string): Lab {
  const wanted = name.toLowerCase().replace(/^(\.\/)?labs\//, '').replace(/\/$/, '')
  const found = labs.filter(lab => /^\d+$/.test(wanted) ? lab.module === Number(wanted) : lab.name.includes(wanted))
  const exact = found.length === 1 ? found[0] : found.find(lab => lab.name === wanted)
  if (exact)
    return exact
  if (found.length > 1)
    throw new Mistake({ what: `"${name}" fits ${found.map(lab => lab.name).join(' and ')}.`, next: 'Write more of the name.' })
  const meant = nearest(wanted, labs.map(lab => lab.name))
    ?? labs.find(lab => lab.name.slice(3) === nearest(wanted, labs.map(each => each.name.slice(3))))?.name
  throw new Mistake({
    what: `There is no lab "${name}".`,
    next: meant ? `Did you mean "${meant}"?` : '"npx workshop lab list" lists them.',
  })
}
