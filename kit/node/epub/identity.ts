import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { authorIn } from '../course/author-in.ts'
import type { Course, Deck } from '../course/course.ts'

/** RFC 9562, 6.6: the namespace of addresses. */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** A UUID of version 5 from where the course is found and the book's language: the same in every edition. */
export function bookId({ url, title, author, languages }: Course, locale: string): string {
  const [first = ''] = languages
  const name = `${url ?? `urn:course:${authorIn({ author, languages }, first)}:${title[first]}`}#${locale}`
  const bytes = createHash('sha1').update(Buffer.from(addresses.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16)
  bytes[6] = bytes[6]! & 0x0F | 0x50
  bytes[8] = bytes[8]! & 0x3F | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

/**
 * When the course's text was last changed. `SOURCE_DATE_EPOCH` says it where it is set (reproducible-builds.org), else the
 * last commit of `slides/`, else the youngest deck: never the moment of making, so that the same text is the same bytes.
 */
export function lastChanged({ root }: Course, decks: readonly Deck[]): Date {
  const given = Number(process.env.SOURCE_DATE_EPOCH)
  if (process.env.SOURCE_DATE_EPOCH && Number.isSafeInteger(given))
    return new Date(given * 1000)
  const committed = Number(lastCommit(root))
  return new Date(committed > 0 ? committed * 1000 : Math.max(...decks.map(({ file }) => Math.trunc(statSync(file).mtimeMs / 1000) * 1000)))
}

/** In seconds since 1970; nothing where nobody has committed, or there is no git. */
function lastCommit(root: string): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct', '--', join(root, 'slides')], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  }
  catch {
    return undefined
  }
}
