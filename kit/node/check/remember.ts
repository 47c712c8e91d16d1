import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readKept, writeKept } from '../base/kept.ts'

/**
 * What costs time to find out and follows from a text alone, kept between runs in `.workshop/`: by what was asked and
 * the hash of the text.
 */
interface Memory { known: Map<string, unknown>, isNew: boolean }

/** So many answers are kept, the newest: some of each slide of a large course. */
const most = 20_000

const memories = new Map<string, Memory>()

/**
 * The answer that an earlier run gave, or the one that `find` gives.
 * @param question names what is asked, with `versionOf` what answers it.
 * @param find gives what JSON can hold, and never undefined.
 * @param isCurrent false for an answer that follows from more than the text, where that has changed.
 */
export function remembered<Answer>(root: string, question: string, text: string, find: () => Answer, isCurrent: (answer: Answer) => boolean = () => true): Answer {
  const memory = memoryOf(root)
  const key = `${question} ${hashOf(text)}`
  const known = memory.known.get(key) as Answer | undefined
  if (known !== undefined && isCurrent(known))
    return known
  const answer = find()
  memory.known.set(key, answer)
  memory.isNew = true
  return answer
}

/** Keeps for the next run what was found in this one. */
export async function keepMemory(root: string): Promise<void> {
  const memory = memories.get(root)
  if (!memory?.isNew)
    return
  memory.isNew = false
  await writeKept(fileOf(root), JSON.stringify(Array.from(memory.known).slice(-most)))
}

/** Stands for the code in some source files: what other code has answered is asked again. */
export function versionOf(...urls: string[]): string {
  return hashOf(urls.map(url => readFileSync(fileURLToPath(url), 'utf8')).join('\0'))
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

function memoryOf(root: string): Memory {
  const memory = memories.get(root) ?? { known: read(fileOf(root)), isNew: false }
  memories.set(root, memory)
  return memory
}

const fileOf = (root: string): string => join(root, '.workshop/checked.json')

function read(file: string): Map<string, unknown> {
  const text = readKept(file)
  // None yet, or a damaged one: everything is asked again.
  return new Map(text === undefined ? [] : JSON.parse(text) as [string, unknown][])
}
