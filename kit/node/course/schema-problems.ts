import type * as z from 'zod'
import type { Problem } from '../base/mistakes.ts'
import { nearest } from '../base/nearest.ts'
import { validAt } from './course-schema.ts'
import type { Place } from './place.ts'
import type { Step } from './yaml-places.ts'

/** What the schema has found, in words for a person. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], value: unknown, place: Place): Problem[] {
  const seen = new Set<string>()
  return issues.flatMap((issue) => {
    const path = issue.path.map(step => typeof step === 'symbol' ? String(step) : step)
    const found = issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => unknownKey(path, key, place))
      : issue.code === 'invalid_key' ? [malformedName(path, place)] : [wrongValue(path, valueAt(value, path), place)]
    return found.filter(({ what }) => !seen.has(what) && seen.add(what))
  })
}

function unknownKey(path: Step[], key: string, { file, lineOf }: Place): Problem {
  const { keys } = validAt(path)
  const meant = nearest(key, keys)
  const isRule = path.length === 1 && path[0] === 'rules'
  return {
    file,
    line: lineOf([...path, key]),
    what: isRule ? `rules.${key}: is no rule that a course may set.` : `${[...path, key].join('.')}: is no field of a course.`,
    next: meant !== undefined
      ? `Write "${meant}:", or take the line out.`
      : isRule ? `Take the line out; a course may set ${keys.join(', ')}.` : `Take the line out; ${path.length > 0 ? `"${path.join('.')}:"` : 'the file'} may have ${keys.join(', ')}.`,
  }
}

function malformedName(path: Step[], { file, lineOf }: Place): Problem {
  return {
    file,
    line: lineOf(path),
    what: `${path.join('.')}: is no name.`,
    next: 'Write words in lower case, joined by hyphens and with a letter first, as in "the-team".',
  }
}

function wrongValue(path: Step[], value: unknown, { file, lineOf }: Place): Problem {
  const { valid, example } = validAt(path)
  return {
    file,
    line: lineOf(path),
    what: path.length === 0 ? 'The file says nothing about the course.' : `${path.join('.')}: is ${value === undefined ? 'missing' : shown(value)}.`,
    next: `Write ${valid}, as in "${path.length === 0 ? '' : `${String(path.findLast(step => typeof step === 'string'))}: `}${example}".`,
  }
}

function valueAt(values: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((value, step) => typeof value === 'object' && value !== null ? Reflect.get(value, step) as unknown : undefined, values)
}

function shown(value: unknown): string {
  const text = value === null || value === '' ? 'empty' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
