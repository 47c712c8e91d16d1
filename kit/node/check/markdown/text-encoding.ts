import { readFileSync } from 'node:fs'
import type { Fault, MarkdownRule } from './rule.ts'

/** Slidev reads UTF-8, and shows � for what is none. */
export const textEncoding: MarkdownRule = {
  name: 'text-encoding',
  // Once for each file, with the first slide that stands in it.
  slide: ({ slide }, { slides }) => slides.find(other => other.slide.file === slide.file)?.slide === slide ? faultsOf(readFileSync(slide.file)) : [],
}

function faultsOf(bytes: Buffer): Fault[] {
  const next = 'Save it as UTF-8, without a byte order mark; editors offer that as "Save with encoding".'
  if (bytes.length > 1 && (bytes[0] === 0xFF && bytes[1] === 0xFE || bytes[0] === 0xFE && bytes[1] === 0xFF || bytes.subarray(0, 200).includes(0)))
    return [{ line: 1, what: 'the file is UTF-16, of which Slidev reads nothing', next }]
  const marked = bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF
  const mark: Fault[] = marked ? [{ line: 1, what: 'the file begins with a byte order mark, behind which Slidev finds no settings, so the deck cannot be built', next }] : []
  const text = bytes.toString('utf8')
  const wrong = text.split('\n').flatMap((line, index) => line.includes('\uFFFD') ? [index + 1] : [])
  return wrong.length === 0
    ? mark
    : [...mark, { line: wrong[0]!, what: `${wrong.length === 1 ? 'a line has' : `${wrong.length} lines have`} characters that are no UTF-8: Slidev shows � for each`, next: `${next.replace(/\.$/, '')}; where a � stands in the text already, write the letter again.` }]
}
