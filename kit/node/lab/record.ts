import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Mistake } from '../base/mistakes.ts'
import type { Lab } from './labs.ts'

/** What an attendee has of a lab. */
export interface Started {
  /** Absolute path of their copy. */
  folder: string
  /** Whether all was met when it was last checked. */
  done: boolean
}

const Records = z.record(z.string(), z.object({ folder: z.string(), done: z.boolean() }))

const recordFile = (root: string) => join(root, '.workshop/labs.json')

/** Where a copy goes when no other folder is named. */
export const ownFolder = (root: string, lab: Lab) => join(root, 'my-labs', lab.name)

/** The attendee's copies by the lab's name; one that is no longer there is left out. */
export async function readStarted(root: string, labs: Lab[]): Promise<Map<string, Started>> {
  const records = await readRecords(root)
  return new Map(labs.flatMap((lab): [string, Started][] => {
    const started = records[lab.name] ?? { folder: ownFolder(root, lab), done: false }
    return existsSync(started.folder) ? [[lab.name, started]] : []
  }))
}

/** @throws Mistake where the lab was not started. */
export async function findStarted(root: string, lab: Lab): Promise<Started> {
  const started = (await readStarted(root, [lab])).get(lab.name)
  if (started)
    return started
  throw new Mistake({ what: `You have not started ${lab.name}.`, next: `Run "npx workshop lab start ${lab.name}".` })
}

export async function recordStarted(root: string, lab: Lab, started: Started): Promise<void> {
  const file = recordFile(root)
  const records = { ...await readRecords(root), [lab.name]: started }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(records, null, 2)}\n`)
}

/** A record that cannot be read is as good as none: the copies themselves are not in it. */
async function readRecords(root: string): Promise<z.infer<typeof Records>> {
  try {
    return Records.parse(JSON.parse(await readFile(recordFile(root), 'utf8')))
  }
  catch {
    return {}
  }
}
