import type { PrintOptions } from '../../print/print-options.ts'

/** What a book calls its edition: what was given, or the month of today, or of the time that makes a build repeatable. */
export function editionOf({ edition }: PrintOptions, locale: string, now = today()): string {
  return edition ?? new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(now)
}

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function today(): Date {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH)
  return seconds > 0 ? new Date(seconds * 1000) : new Date()
}
