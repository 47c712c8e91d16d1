import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import pLimit from 'p-limit'
import { giveTime, hasTimeOf } from '../base/copy-time.ts'
import { filesBelow } from '../base/files-below.ts'
import { writeWhole } from '../base/write-whole.ts'

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

const texts = ['.html', '.js', '.css', '.svg', '.json', '.txt']
/** Below this a compressed copy saves no packet, in bytes. */
const worthIt = 1000

/**
 * Writes what is text in the site compressed as well, `x.js.br` and `x.js.gz` beside `x.js`, for hosts that serve such
 * files. A copy has its original's time, so it is made again when that changes.
 */
export async function compressSite(dist: string): Promise<void> {
  const limit = pLimit(availableParallelism())
  const files = filesBelow(dist).filter(name => texts.includes(extname(name))).map(name => join(dist, name)).filter(file => statSync(file).size >= worthIt)
  await Promise.all(files.map(file => limit(() => compress(file))))
}

async function compress(file: string): Promise<void> {
  const original = statSync(file)
  const [brotli, zipped] = [`${file}.br`, `${file}.gz`]
  if (hasTimeOf(original, brotli) && hasTimeOf(original, zipped))
    return
  const content = await readFile(file)
  // Brotli's last two levels take three times as long for two per cent.
  await writeWhole(brotli, await asBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
  await writeWhole(zipped, await asGzip(content, { level: 9 }))
  await giveTime(original, brotli, zipped)
}

/** What a host sends of a file, in bytes: its compressed copy where that is worth it and up to date. */
export function sentSize(file: string): number {
  const original = statSync(file)
  const zipped = `${file}.gz`
  return hasTimeOf(original, zipped) ? statSync(zipped).size : original.size
}

/** True where the file's compressed copies are of the file as it is, or are not there. */
export function copiesAreCurrent(file: string): boolean {
  const original = statSync(file)
  return [`${file}.br`, `${file}.gz`].every(copy => !existsSync(copy) || hasTimeOf(original, copy))
}
