import { nearest } from '../../base/nearest.ts'
import type { Slide } from '../../course/course.ts'
import { deckSettings, slideSettings, validOf } from './deck-schema.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** What has a rule of its own, which says more. */
const elsewhere = ['id', 'objectives']

/** What a deck cannot do without, and Slidev says nothing about. */
const needed = ['lang', 'addons']

/** Settings of another type, out of their range, or at odds with each other. */
export const settingsWrongValue: MarkdownRule = {
  name: 'settings-wrong-value',
  slide({ slide, settings }, { course, deck }) {
    if (settings.malformed)
      return [{ line: slide.line + 1, what: `the settings are no list of keys and values: ${shown(settings.malformed)}`, next: 'Write each setting as "key: value"; where the slide needs none, leave a blank line after the "---".' }]
    const schema = schemaOf(slide)
    const isHead = slide.no === 1 && slide.file === deck.file
    const issues = schema.safeParse(slide.frontmatter).error?.issues ?? []
    const wrong = issues
      .filter(({ code, path }) => code !== 'unrecognized_keys' && path.length > 0 && !elsewhere.includes(String(path[0])))
      .map(({ path }) => path.map(step => typeof step === 'symbol' ? String(step) : step))
    const faults = wrong.map((path): Fault => {
      const key = String(path[0])
      const { valid, example } = validOf(schema, key)!
      return {
        line: settings.lineOf(...path),
        what: `${path.join('.')} is ${shown(valueAt(slide.frontmatter, path))}`,
        next: `Write ${valid}, as in "${key}: ${example}".`,
      }
    })
    for (const key of needed.filter(key => isHead && slide.frontmatter[key] === undefined))
      faults.push({ line: slide.line, what: `${key} is missing`, next: `Write ${validOf(schema, key)!.valid}, as in "${key}: ${key === 'lang' ? deck.locale : validOf(schema, key)!.example}".` })
    const { lang, clock, minutes, accent } = slide.frontmatter
    if (typeof accent === 'string' && accent !== '' && !Object.hasOwn(course.accents, accent))
      faults.push(unknownAccent(accent, Object.keys(course.accents), settings.lineOf('accent')))
    if (isHead && typeof lang === 'string' && lang !== deck.locale)
      faults.push({ line: settings.lineOf('lang'), what: `lang is "${lang}" in a deck named ${deck.locale}.md`, next: `Write "lang: ${deck.locale}".` })
    if (typeof clock === 'number' && typeof minutes === 'number' && clock > minutes)
      faults.push({ line: settings.lineOf('clock'), what: `clock is ${clock}, more than the slide's ${minutes} minutes`, next: 'Give the slide more minutes, or the clock fewer.' })
    return faults
  },
}

function unknownAccent(accent: string, names: string[], line: number): Fault {
  const meant = nearest(accent, names)
  return {
    line,
    what: `accent is ${shown(accent)}, which is none of the course's`,
    next: `Write ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)}, as in "accent: ${meant ?? names[0]}"; slides/course.yaml names them.`,
  }
}

/** The first slide of a file also holds the deck's settings. */
export function schemaOf({ line }: Pick<Slide, 'line'>): typeof deckSettings | typeof slideSettings {
  return line === 1 ? deckSettings : slideSettings
}

function valueAt(values: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => typeof value === 'object' && value !== null ? Reflect.get(value, step) as unknown : undefined, values)
}

/** A value as it may be printed on one line. */
function shown(value: unknown): string {
  const text = value === undefined || value === null || value === '' ? 'empty' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
