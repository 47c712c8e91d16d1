import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Format, formats, usualFormats } from '../print/formats.ts'

/** Which decks a command works on. */
export interface DeckOptions { lang: string[] }

/** What the commands that make decks take. */
export interface WorkOptions extends DeckOptions {
  /** How many decks are worked on at once. */
  jobs: number
  /** The part of the decks that this machine makes. */
  shard?: Shard
}

/** `index` of `count` equal parts of the decks; the first is 1. */
export interface Shard { index: number, count: number }

/** What `make` and `build` take. */
export interface BuildOptions extends WorkOptions {
  base: string
  timings: boolean
  /** `make` alone goes on with each file that is saved. */
  watch?: boolean
  /** Where the site will be hosted; `make` alone prints it. */
  url?: string
  /** Whose hours the instructor's pages have; `make` alone prints them. */
  plan?: string
}

/** Adds what every command that works on decks takes: the modules and their languages. */
export function withDecks(command: Command): Command {
  return command
    .argument('[modules...]', 'modules by number (1), folder (01-first-steps) or a unique part of it; all by default')
    .addOption(languagesOption())
}

export const languagesOption = (): Option => new Option('--lang <languages>', 'languages, separated by commas, as in "en,pt-BR"')
  .default([], 'all')
  .argParser((value: string, earlier: string[]) => [...earlier, value])

export const baseOption = (): Option => new Option('--base <path>', 'path under which the site will be hosted, as in /course/')
  .default('./', 'works under any path')
  .argParser(parseBase)

export const timingsOption = (): Option => new Option('--timings', 'say on stderr how long each phase took').default(false)

export const formatOption = (): Option => new Option('--format <formats>', `what to make, separated by commas: ${formats.join(', ')}`)
  .default(usualFormats, 'all but epub')
  .argParser(parseFormats)

export const portOption = (port: number): Option => new Option('--port <number>', 'port on this machine')
  .default(port)
  .argParser(parsePort)

/** Adds how the work is shared out: on this machine, and over several. */
export function withJobs(command: Command): Command {
  return command
    .addOption(new Option('--jobs <number>', 'how many decks are worked on at once; each needs some 1.2 GB')
      .default(availableParallelism(), 'one a core')
      .argParser(parseJobs))
    .addOption(new Option('--shard <part>', 'make one part of the decks, as in 2/4, on each of several machines; "workshop merge" joins them').argParser(parseShard))
}

/** The decks of one part. Neighbours go to different parts: the languages of a module are alike in work. */
export function shardOf<Item>(items: readonly Item[], shard: Shard | undefined): Item[] {
  return items.filter((_, place) => shard === undefined || place % shard.count === shard.index - 1)
}

function parseBase(value: string): string {
  if (value === './')
    return value
  if (!/^\/([\w.~-]+\/)*$/.test(value))
    throw new InvalidArgumentError('A base begins and ends with a slash, as in /course/.')
  return value
}

function parseJobs(value: string): number {
  const jobs = Number(value)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError('Jobs are a whole number from 1 to 64.')
  return jobs
}

function parseShard(value: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number)
  if (index === undefined || count === undefined || count < 1 || index < 1 || index > count)
    throw new InvalidArgumentError('A shard is a part and how many there are, as in 1/4 to 4/4.')
  return { index, count }
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535.')
  return port
}

function parseFormats(value: string): Format[] {
  const names = value.split(',').map(name => name.trim()).filter(Boolean)
  const unknown = names.filter(name => !formats.some(format => format === name))
  if (unknown.length > 0 || names.length === 0)
    throw new InvalidArgumentError(`Choose from ${formats.join(', ')}${unknown.length > 0 ? `; there is no ${unknown.join(', ')}` : ''}.`)
  return formats.filter(format => names.includes(format))
}

export function parseMinutes(value: string): number {
  const minutes = Number(value)
  if (!Number.isInteger(minutes) || minutes < 10 || minutes > 1440)
    throw new InvalidArgumentError('Minutes are a whole number from 10 to 1440.')
  return minutes
}

/** Midnight of the day, in UTC. */
export function parseDay(value: string): Date {
  const day = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value))
    throw new InvalidArgumentError('A day is year, month and day, as in 2026-12-04.')
  return day
}
