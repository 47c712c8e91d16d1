import { readFileSync } from 'node:fs'
import { sha256 } from './sha256.ts'
import { writeWhole } from './write-whole.ts'

// What a run keeps for the next one in `.workshop/`: below a line with its hash, so that what was cut short or written
// over is told, whatever it looks like, and its reader need not doubt its form.

/** The text that was kept; undefined where there is none, or a damaged one. */
export function readKept(file: string): string | undefined {
  try {
    const [, hash, text] = /^(\w+)\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
    return text !== undefined && hash === hashOf(text) ? text : undefined
  }
  catch {
    return undefined
  }
}

export async function writeKept(file: string, text: string): Promise<void> {
  await writeWhole(file, `${hashOf(text)}\n${text}`)
}

function hashOf(text: string): string {
  return sha256(Buffer.from(text))
}
