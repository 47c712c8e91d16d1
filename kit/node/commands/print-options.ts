import { type Command, InvalidArgumentError, Option } from 'commander'
import { parseSiteUrl } from '../course/site-url.ts'
import { parseTime } from '../../shared/clock.ts'
import { layouts, papers, type PrintOptions } from '../print/print-options.ts'

/** Adds what decides how pages come out. What is not given stays as usual. */
export function withPrintOptions(command: Command): Command {
  return command
    .addOption(new Option('--paper <size>', 'paper of handout, handbook and instructor\'s pages (default: a4)').choices(papers))
    .addOption(new Option('--layout <layout>', 'of the attendees\' handout: a slide a page with its text and room to write, or several (default: notes)').choices(layouts))
    .option('--ink', 'spare toner: no filled backgrounds')
    .addOption(planOption())
    .addOption(new Option('--start <time>', 'when the module starts, for the instructor\'s clock (default: by the plan, or 09:00)').argParser(parseStart))
    .addOption(urlOption())
    .option('--edition <name>', 'on the handbook\'s imprint page and in its metadata, as in "2026-11" (default: the month in which it is made)')
    .option('--with-clicks', 'give slides.pdf a page, and png/ a picture, for each click')
}

/** The site's address stands on the handouts, as a link and a QR code. */
export const urlOption = (): Option => new Option('--url <address>', 'where the site will be hosted, as in https://example.org/course/: printed on the handouts (default: "url:" in slides/course.yaml)')
  .argParser(parseUrl)

/** Its hours stand on the instructor's pages, in this run and in the next ones. */
export const planOption = (): Option => new Option('--plan <name>', 'the plan in plans/ whose hours the instructor\'s pages have, kept for the next runs; "none" goes back to 09:00 for every module')

/** Only what was given: an option that is there and undefined would take the place of the usual. */
export function givenPrintOptions(options: Partial<PrintOptions>): Partial<PrintOptions> {
  const { paper, layout, ink, start, url, withClicks, edition } = options
  return Object.fromEntries(Object.entries({ paper, layout, ink, start, url, withClicks, edition }).filter(([, value]) => value !== undefined))
}

export function parseStart(value: string): number {
  const time = parseTime(value)
  if (time === undefined)
    throw new InvalidArgumentError('A time is hours and minutes from 00:00 to 23:59, as in 09:00.')
  return time
}

function parseUrl(value: string): string {
  const url = parseSiteUrl(value)
  if (url === undefined)
    throw new InvalidArgumentError('An address begins with https:// or http://, as in https://example.org/course/.')
  return url
}
