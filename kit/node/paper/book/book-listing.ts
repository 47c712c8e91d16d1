import { Html } from '../../../shared/html.ts'

/** A listing of so many lines stays whole. */
const whole = 16
/** A group of more lines may break within, as a page may be too short for it. */
const largest = 30

/** Each listing of a text with its lines in groups that stay together. */
export function breakListings(source: Html): Html {
  return new Html(source.source.replace(/(<pre\b[^>]*\bshiki\b[^>]*><code\b[^>]*>)([^]*?)(<\/code><\/pre>)/g, (_, open: string, code: string, close: string) =>
    `${open}${groupsOf(code.split('\n')).map(group => `<span class="group${group.length > largest ? ' long' : ''}">${group.join('\n')}</span>`).join('')}${close}`))
}

/** Where a person would break: before a statement of the outermost level, or behind a blank line. */
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
  return groups
}
