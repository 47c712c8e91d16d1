import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../base/sha256.ts'
import { writeWhole } from '../base/write-whole.ts'
import type { Course } from '../course/course.ts'
import type { KeptParts, PrintedPart } from '../paper/print-book.ts'
import { printingCode } from '../print/print-fingerprint.ts'
import { shownHash } from '../print/shown-hash.ts'

/**
 * The parts of a language's handbook as they were last printed, in `.workshop/printed/`: below a line with its hash, what
 * JSON can hold in one line, and the bytes of its streams.
 * @param printer what prints, by its name and version.
 * @param site the address of the served `dist/`.
 */
export function keptParts(course: Course, locale: string, printer: string, site: string): KeptParts {
  const fileOf = (name: string): string => join(course.root, '.workshop/printed', locale, name)
  return {
    keyOf: ({ name, paper }, source) => printingCode() + shownHash(course, paper.decks.map(({ deck }) => deck), site, [printer, name, source]),
    read: name => readPart(fileOf(name)),
    async write(name, { part: { streams, ...part }, ...printed }) {
      const content = Buffer.concat([Buffer.from(`${JSON.stringify({ ...printed, part })}\n`), streams])
      await writeWhole(fileOf(name), Buffer.concat([Buffer.from(`${sha256(content)}\n`), content]))
    },
  }
}

/** Nothing where there is none, a damaged one, or one of other code: the part is printed anew. */
function readPart(file: string): PrintedPart | undefined {
  try {
    const content = readFileSync(file)
    const [hash, json] = [content.indexOf('\n'), content.indexOf('\n', content.indexOf('\n') + 1)]
    if (sha256(content.subarray(hash + 1)) !== content.toString('latin1', 0, hash))
      return undefined
    const { part, ...printed } = JSON.parse(content.toString('utf8', hash + 1, json)) as PrintedPart
    return !printed.key.startsWith(printingCode()) ? undefined : { ...printed, part: { ...part, streams: content.subarray(json + 1) } }
  }
  catch {
    return undefined
  }
}
