import * as z from 'zod'
import { editorialRules, severities } from './editorial-rules.ts'

/** What a field can be, as words that finish "Write …", and an example of it. */
export interface Valid { valid: string, example: string }

const validWords = z.registry<Valid>()

function field<Type extends z.ZodType>(type: Type, valid: string, example: string, means: string): Type {
  const named = type.meta({ description: `${means}: ${valid}.` })
  validWords.add(named, { valid, example })
  return named
}

const text = z.string().min(1)
const address = z.url({ protocol: /^https?$/ })

/** A text for each of the course's languages; that none is missing is told apart (read-course-file.ts). */
const perLanguage = (example: string, means: string) => field(z.record(z.string(), text), 'a text for each language', example, means)

/** As a slide's settings name it. */
export const namePattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const colour = (example: string, means: string) => field(z.string().regex(/^#[0-9a-f]{6}$/i), 'a colour of six hexadecimal digits', `"${example}"`, means)

const accent = field(z.strictObject({
  label: perLanguage('{ en: The team }', 'What the colour stands for'),
  light: colour('#15803d', 'The colour on light paper'),
  dark: colour('#86efac', 'The colour on dark paper'),
}), 'a label, a light and a dark colour', '{ label: { en: The team }, light: "#15803d", dark: "#86efac" }', 'A colour with a meaning')

const font = (means: string, family: string, name: string) => field(z.strictObject({
  family: field(text, 'the font\'s name', family, 'What the font is called'),
  package: field(z.string().regex(/^@fontsource(?:-variable)?\/[a-z0-9-]+$/), 'a package of Fontsource', `"@fontsource-variable/${name}"`, 'Where its files come from'),
}), 'a family and a package', `{ family: ${family}, package: "@fontsource-variable/${name}" }`, means).optional()

const rule = (name: string, byDefault: string) =>
  field(z.enum(severities), 'off, warning or error', byDefault, `How ${name} is held; ${byDefault} where nothing is said`).optional()

/** What stands in `slides/course.yaml`. */
export const courseSchema = z.strictObject({
  title: perLanguage('{ en: Databases 101 }', 'What the course is called'),
  promise: perLanguage('{ en: From a spreadsheet to a schema. }', 'One line: what the course gives'),
  author: field(z.union([text, z.record(z.string(), text)]), 'who made the course, once or by language', 'Ada Lovelace', 'Stands in every PDF and on the home page'),
  languages: field(z.array(text).min(1), 'the languages of the course, as the decks\' files are called', '[en, pt-BR]', 'The first is that of a visitor whose browser asks for none of these'),
  url: field(text, 'an address of the web', 'https://example.org/course/', 'Where the site is hosted; the handouts print it').optional(),
  editions: field(z.array(z.string().regex(/^\d{4}[a-z0-9-]*$/)), 'names of folders that begin with the year', '["2026-11"]', 'Earlier editions, hosted beside the site, which the home page lists').optional(),
  about: perLanguage('{ en: Two days for people who keep lists. }', 'A paragraph for the home page: for whom the course is').optional(),
  figure: field(z.string().regex(/^[A-Z][A-Za-z0-9]*$/), 'the name of a component in components/', 'HomePicture', 'What the home page shows, drawn when the site is built').optional(),
  plan: field(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), 'the name of a file in plans/, without .yaml', 'half-day', 'The plan whose agenda the home page shows').optional(),
  logo: field(z.string().regex(/\.svg$/), 'the path of an SVG, from the course\'s folder', 'slides/logo.svg', 'The icon of decks and home page').optional(),
  accents: field(z.record(z.string().regex(namePattern), accent).refine(accents => Object.keys(accents).length > 0), 'colours by name', '{ team: { label: { en: The team }, light: "#15803d", dark: "#86efac" } }', 'The colours that slides and components may have').optional(),
  fonts: field(z.strictObject({
    title: font('For titles and reading', 'Literata', 'literata'),
    text: font('For text', 'Inter', 'inter'),
    code: font('For code', 'JetBrains Mono', 'jetbrains-mono'),
  }), 'fonts for title, text and code', '{ title: { family: Literata, package: "@fontsource-variable/literata" } }', 'The fonts of slides, pages and PDFs').optional(),
  licence: field(z.strictObject({
    name: field(text, 'a short name', 'CC BY 4.0', 'What the licence is called'),
    url: field(address, 'an address of the web', 'https://creativecommons.org/licenses/by/4.0/', 'Where its text stands'),
  }), 'a name and an address', '{ name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }', 'What others may do with the course\'s content').optional(),
  repository: field(address, 'an address of the web', 'https://github.com/someone/course', 'Where the course\'s sources are').optional(),
  rules: field(z.strictObject(Object.fromEntries(Object.entries(editorialRules).map(([name, byDefault]) => [name, rule(name, byDefault)]))),
    'rules by name, each off, warning or error', '{ slide-note-missing: off }', 'How the editorial rules are held (docs/rules.md)').optional(),
})

export type CourseFile = z.infer<typeof courseSchema>

/** What the last part of a path can be that has words for it, and the keys that may stand there. */
export function validAt(path: readonly PropertyKey[]): Valid & { keys: string[] } {
  let type: unknown = courseSchema
  let words: Valid = { valid: 'fields of a course', example: 'title: …' }
  for (const step of path) {
    const inner = unwrapped(type)
    type = inner instanceof z.ZodObject ? (inner.shape as Record<PropertyKey, unknown>)[step] : inner instanceof z.ZodRecord ? inner.valueType : undefined
    words = (type instanceof z.ZodType ? validWords.get(unwrapped(type) as z.ZodType) : undefined) ?? words
  }
  const inner = unwrapped(type)
  return { ...words, keys: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [] }
}

function unwrapped(type: unknown): unknown {
  return type instanceof z.ZodOptional ? type.unwrap() : type
}

/** The schema for editors, as kit/course.schema.json holds it. */
export function publishedCourseSchema(): unknown {
  return z.toJSONSchema(courseSchema.meta({
    title: 'What a course says about itself',
    description: 'The file slides/course.yaml. Made from kit/node/course/course-schema.ts.',
  }), { target: 'draft-7' })
}
