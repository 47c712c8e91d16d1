/**
 * A value as Node prints it, so that a slide shows what the command line shows: `{ order: 1042, label: 'late' }`, over
 * several lines where it is longer than 72 characters.
 */
export function inspect(value: unknown, depth = 0, indentation = 0): string {
  if (typeof value === 'string')
    return quoted(value)
  if (typeof value === 'bigint')
    return `${value}n`
  if (typeof value === 'function')
    return `[Function: ${value.name || '(anonymous)'}]`
  if (value instanceof Error)
    return `${value.name}: ${value.message}`
  if (value === null || typeof value !== 'object')
    return String(value)
  if (value instanceof Date)
    return value.toISOString()
  const isList = Array.isArray(value) || ArrayBuffer.isView(value)
  if (depth > 2)
    return isList ? '[Array]' : '[Object]'
  const inside = (one: unknown, shift = 2) => inspect(one, depth + 1, indentation + shift)
  const parts = value instanceof Map
    ? Array.from(value, ([key, one]: [unknown, unknown]) => `${inside(key)} => ${inside(one)}`)
    : value instanceof Set || isList
      ? Array.from(value as Iterable<unknown>, one => inside(one))
      : Object.entries(value).map(([key, one]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)}: ${inside(one)}`)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const kind = isList && !Array.isArray(value) || value instanceof Map || value instanceof Set ? `${value.constructor.name}(${parts.length}) ` : ''
  if (parts.length === 0)
    return `${kind}${open}${close}`
  const long = parts.reduce((sum, part) => sum + part.length + 1, parts.length + indentation + kind.length + open.length + 10) > 80
  const line = parts.join(', ')
  return long || line.includes('\n')
    ? `${kind}${open}\n${' '.repeat(indentation + 2)}${parts.join(`,\n${' '.repeat(indentation + 2)}`)}\n${' '.repeat(indentation)}${close}`
    : `${kind}${open} ${line} ${close}`
}

function quoted(text: string): string {
  const quote = !text.includes('\'') ? '\'' : !text.includes('"') ? '"' : '`'
  return quote + text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t') + quote
}
