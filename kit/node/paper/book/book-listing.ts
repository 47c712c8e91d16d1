import { Html } from '../../../shared/html.ts'

/** A listing of so many lines stays whole. */
const whole = 16
/** A statement of more lines may break behind a block in it. */
const long = 12
/** So many lines at least stand before and after such a break. */
const least = 4
/** A group of more lines may break within, as a page may be too short for it. */
const largest = 30

/** Each listing of a text with its lines in groups that stay together. */
export function breakListings(source: Html): Html {
  return new Html(source.source.replace(/(<pre\b[^>]*\bshiki\b[^>]*><code\b[^>]*>)([^]*?)(<\/code><\/pre>)/g, (_, open: string, code: string, close: string) =>
    `${open}${groupsOf(code.split('\n')).map(group => `<span class="group${group.length > largest ? ' long' : ''}">${group.join('\n')}</span>`).join('')}${close}`))
}

/** Where a person would break: before a statement of the outermost level, behind a blank line, or behind a block of a long statement. */
function groupsOf(lines: readonly string[]): string[][] {
  if (lines.length <= whole)
    return [[...lines]]
  const groups: string[][] = []
  for (const line of lines) {
    const text = line.replace(/<[^>]*>/g, '')
    const before = groups.at(-1)?.at(-1)?.replace(/<[^>]*>/g, '')
    const begins = before === undefined || before.trim() === '' || /^[^\s)\]}]/.test(text) && /^[)\]}]/.test(before)
    if (begins)
      groups.push([line])
    else
      groups.at(-1)!.push(line)
  }
  return groups.flatMap(group => group.length > long ? behindBlocks(group) : [group])
}

/** The parts of a long statement: each ends with a block that stands directly in it. */
function behindBlocks(lines: readonly string[]): string[][] {
  const texts = lines.map(line => line.replace(/<[^>]*>/g, ''))
  const starts = [0]
  for (let at = least; at <= lines.length - least; at++) {
    if (at - starts.at(-1)! >= least && /^ {2}[)\]}]/.test(texts[at - 1]!) && /^ {2}\w(?!lse\b|atch\b|inally\b)/.test(texts[at]!))
      starts.push(at)
  }
  return starts.map((start, index) => lines.slice(start, starts[index + 1]))
}
