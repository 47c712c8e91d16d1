import type { JSONSchema7, JSONSchema7Definition } from '@ai-sdk/provider'
import { best, findDate, overlap, sentences, toNumber, words } from './words.ts'

/**
 * Fills a JSON schema from a text, by the names of its properties: a number is the one nearest to its name, an
 * enumeration the value that the text holds, a date is copied as written until `complaint` asks for another form.
 * @returns undefined where the text has nothing that fits.
 */
export function fillSchema(schema: JSONSchema7, text: string, complaint = '', name = ''): unknown {
  if (schema.const !== undefined)
    return schema.const
  if (schema.enum)
    return chooseValue(schema.enum.filter(value => typeof value === 'string'), text)
  const choices = (schema.anyOf ?? schema.oneOf)?.filter(isSchema)
  if (choices)
    return choices.map(choice => fillSchema(choice, text, complaint, name)).find(value => value !== undefined)
  const known = valueInJson(text, name)
  switch (schema.type) {
    case 'object': return fillObject(schema, text, complaint)
    case 'array': return isSchema(schema.items) ? fillArray(schema.items, text) : []
    case 'integer':
    case 'number': return known === undefined ? nearestNumber(text, name) : Number(known)
    case 'boolean': return overlap(name, text) > 0
    case 'null': return null
    default: return known ?? fillString(schema, text, complaint, name)
  }
}

/** Whether every property that the schema requires was found. */
export function isFilled(schema: JSONSchema7, value: unknown): boolean {
  return typeof value === 'object' && value !== null && (schema.required ?? []).every(key => key in value)
}

/** The value that the text holds; where it holds none, the one that stands for no other. */
function chooseValue(values: string[], text: string): string | undefined {
  const found = best(values, value => overlap(value, text))
  return found && found.score > 0 ? found.item : values.find(value => /^(?:other|none|unknown)$/i.test(value))
}

function fillObject(schema: JSONSchema7, text: string, complaint: string): object {
  const entries = Object.entries(schema.properties ?? {}).filter((entry): entry is [string, JSONSchema7] => isSchema(entry[1]))
  return Object.fromEntries(entries
    .map(([key, property]) => [key, fillSchema(property, text, complaint, key)] as const)
    .filter(([, value]) => value !== undefined))
}

/** A list: one item for each part of the question, or for each line of the text. */
function fillArray(items: JSONSchema7, text: string): unknown[] {
  const lines = text.includes('?') ? parts(text) : sentences(text)
  return items.type === 'object' ? lines.map(line => fillSchema(items, line)).filter(item => isFilled(items, item)) : lines
}

/** The parts of the last question: "Can I …, how long …, and who …?" */
function parts(text: string): string[] {
  const question = sentences(text).findLast(sentence => sentence.endsWith('?')) ?? text
  return question.replace(/\?$/, '').split(/,\s*(?:and\s+)?|\s+and\s+(?=who|what|when|where|how|can|is|do)/i)
    .map(part => `${part[0]!.toUpperCase()}${part.slice(1)}?`)
}

function fillString(schema: JSONSchema7, text: string, complaint: string, name: string): string | undefined {
  if (schema.format === 'date') {
    const date = findDate(text)
    return complaint.includes(name) ? date?.iso : date?.written
  }
  if (schema.format === 'email')
    return /[\w.+-]+@[\w-]+\.[\w.]+/.exec(text)?.[0]
  const named = new RegExp(`\\b${name}(?: is)?:?\\s+["“]?([\\p{L}\\p{N}-]+)`, 'iu').exec(text)
  const about = `${name} ${schema.description ?? ''}`
  const sentence = best(sentences(text), each => overlap(about, each))
  return named?.[1] ?? (sentence && sentence.score > 0 ? sentence.item : undefined)
}

/** The number that stands fewest words from the name; before a later one where two are as near. */
function nearestNumber(text: string, name: string): number | undefined {
  const all = text.match(/[\p{L}]+|-?\d[\d,]*(?:\.\d+)?/gu) ?? []
  const [stem] = words(name)
  const places = all.flatMap((word, index) => words(word)[0] === stem ? [index] : [])
  const numbers = all.flatMap((word, index) => toNumber(word) === undefined ? [] : [{ index, value: toNumber(word)! }])
  return best(numbers, ({ index }) => places.length === 0 ? -Infinity : -Math.min(...places.map(place => Math.abs(place - index))))?.item.value
}

/** A value under this name in JSON that the text holds, as tools return it. */
function valueInJson(text: string, name: string): string | undefined {
  const match = name && new RegExp(`"${name}":\\s*(?:"([^"]*)"|(-?[\\d.]+))`).exec(text)
  return match ? match[1] ?? match[2] : undefined
}

const isSchema = (schema: JSONSchema7Definition | JSONSchema7Definition[] | undefined): schema is JSONSchema7 =>
  typeof schema === 'object' && !Array.isArray(schema)
