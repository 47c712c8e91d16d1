import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../base/write-whole.ts'
import type { Recorded } from '../../../shared/snippet-record.ts'
import { record } from './record.ts'

/**
 * What a snippet prints: taken from the last build, or recorded anew where something in `snippets/` or a package has
 * changed; once for each language, in which the snippet may print.
 * @param key what `keyOf` gives, which reads all of `snippets/`: for who asks for many.
 */
export async function recorded(folder: string, name: string, language: string, key = keyOf(folder)): Promise<Recorded> {
  const store = join(folder, '../.workshop/recorded', `${name}.${language}.json`)
  const known = read(store)
  if (known?.key === key)
    return known.recorded
  const fresh = await inTurn(() => record(join(folder, `${name}.ts`), language))
  await writeWhole(store, JSON.stringify({ key, recorded: fresh }))
  return fresh
}

const Stored = z.object({
  key: z.string(),
  recorded: z.object({
    output: z.string(),
    standIn: z.boolean(),
    parameters: z.record(z.string(), z.object({ value: z.number(), min: z.number(), max: z.number(), step: z.number() })),
  }),
})

function read(store: string): { key: string, recorded: Recorded } | undefined {
  try {
    return Stored.parse(JSON.parse(readFileSync(store, 'utf8')))
  }
  catch {
    return undefined // Nothing recorded yet, or a damaged file: it is recorded again.
  }
}

/** Of all that a snippet's output can depend on. */
export function keyOf(folder: string): string {
  const hash = createHash('sha256').update(process.version)
  // By its name in the course: what was recorded holds in another checkout, too.
  for (const name of [...readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(), '../package-lock.json']) {
    const file = join(folder, name)
    if (existsSync(file) && statSync(file).isFile())
      hash.update(`${name}\0`).update(readFileSync(file))
  }
  hash.update(readFileSync(new URL('record.ts', import.meta.url)))
  return hash.digest('hex')
}

/** The slides of a deck are made side by side; a Node process for each snippet at once would be more than a machine bears. */
const lanes = [Promise.resolve(), Promise.resolve()]
let turn = 0
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const lane = turn++ % lanes.length
  const result = lanes[lane]!.then(work)
  lanes[lane] = result.then(() => undefined, () => undefined)
  return result
}
