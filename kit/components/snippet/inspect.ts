/** How much is written out of a value, as Node has it: entries of each list, characters of a text; and characters in all. */
const most = { entries: 100, ofText: 10_000, inAll: 20_000 }

/** What may still be written of one value. */
interface Rest { left: number }

/**
 * A value as Node prints it, so that a slide shows what the command line shows: `{ order: 1042, label: 'late' }`, over
 * several lines where it is longer than 72 characters. What is endless is cut while it is written, not afterwards.
 */
export function inspect(value: unknown, depth = 0, indentation = 0, rest: Rest = { left: most.inAll }): string {
  const text = written(value, depth, indentation, rest)
  rest.left -= text.length
  return text
}

function written(value: unknown, depth: number, indentation: number, rest: Rest): string {
  if (typeof value === 'string')
    return value.length > most.ofText ? `${quoted(value.slice(0, most.ofText))}... ${value.length - most.ofText} more characters` : quoted(value)
  if (typeof value === 'bigint')
    return `${value}n`
  if (typeof value === 'function')
    return `[Function: ${value.name || '(anonymous)'}]`
  if (value instanceof Error)
    return `${value.name}: ${value.message}`
  if (value === null || typeof value !== 'object')
    return String(value)
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()
  const isList = Array.isArray(value) || ArrayBuffer.isView(value)
  if (depth > 2)
    return isList ? '[Array]' : '[Object]'
  const inside = (one: unknown) => inspect(one, depth + 1, indentation + 2, rest)
  const { parts, size } = value instanceof Map
    ? taken(value, ([key, one]: [unknown, unknown]) => `${inside(key)} => ${inside(one)}`, rest, value.size)
    : value instanceof Set || isList
      ? taken(value as Iterable<unknown>, inside, rest, value instanceof Set ? value.size : (value as unknown[]).length)
      : keyed(value as Record<string, unknown>, inside, rest)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const kind = isList && !Array.isArray(value) || value instanceof Map || value instanceof Set ? `${value.constructor.name}(${size}) ` : ''
  if (parts.length === 0)
    return `${kind}${open}${close}`
  const long = parts.reduce((sum, part) => sum + part.length + 1, parts.length + indentation + kind.length + open.length + 10) > 80
  const line = parts.join(', ')
  return long || line.includes('\n')
    ? `${kind}${open}\n${' '.repeat(indentation + 2)}${parts.join(`,\n${' '.repeat(indentation + 2)}`)}\n${' '.repeat(indentation)}${close}`
    : `${kind}${open} ${line} ${close}`
}

/** The first entries of a list, and how many there are beyond them. */
function taken<One>(list: Iterable<One>, write: (one: One) => string, rest: Rest, size: number): { parts: string[], size: number } {
  const parts: string[] = []
  for (const one of list) {
    if (parts.length === most.entries || rest.left < 0)
      break
    parts.push(write(one))
  }
  return { parts: withMore(parts, size, 'item'), size }
}

/** Of an object all entries, as Node has it, as far as there is room. */
function keyed(object: Record<string, unknown>, write: (one: unknown) => string, rest: Rest): { parts: string[], size: number } {
  const parts: string[] = []
  const keys = Object.keys(object)
  for (const key of keys) {
    if (rest.left < 0)
      break
    parts.push(`${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)}: ${write(object[key])}`)
  }
  return { parts: withMore(parts, keys.length, 'property'), size: keys.length }
}

function withMore(parts: string[], size: number, what: 'item' | 'property'): string[] {
  const more = size - parts.length
  return more > 0 ? [...parts, `... ${more} more ${more === 1 ? what : what === 'item' ? 'items' : 'properties'}`] : parts
}

function quoted(text: string): string {
  const quote = !text.includes('\'') ? '\'' : !text.includes('"') ? '"' : '`'
  return quote + text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t') + quote
}
