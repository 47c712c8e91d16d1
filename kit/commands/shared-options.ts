import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Format, formats } from '../export/formats.ts'

/** Which decks a command works on. */
export interface DeckOptions { lang: string[] }

/** What `make` and `build` take. */
export interface BuildOptions extends DeckOptions {
  base: string
  /** Where the site will be hosted; `make` alone prints it. */
  url?: string
}

/** Adds what every command that works on decks takes: the modules and their languages. */
export function withDecks(command: Command): Command {
  return command
    .argument('[modules...]', 'modules by number (1), folder (01-what-is-ai-engineering) or a unique part of it; all by default')
    .addOption(new Option('--lang <languages>', 'languages, separated by commas, as in "en,pt-BR"')
      .default([], 'all')
      .argParser((value: string, earlier: string[]) => [...earlier, value]))
}

export const baseOption = (): Option => new Option('--base <path>', 'path under which the site will be hosted, as in /course/')
  .default('./', 'works under any path')
  .argParser(parseBase)

export const formatOption = (): Option => new Option('--format <formats>', `what to make, separated by commas: ${formats.join(', ')}`)
  .default(formats, 'all')
  .argParser(parseFormats)

export const portOption = (port: number): Option => new Option('--port <number>', 'port on this machine')
  .default(port)
  .argParser(parsePort)

/** One deck a core: a build and a print each keep one busy. */
export const jobs = availableParallelism()

function parseBase(value: string): string {
  if (value === './')
    return value
  if (!/^\/([\w.~-]+\/)*$/.test(value))
    throw new InvalidArgumentError('A base begins and ends with a slash, as in /course/.')
  return value
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
