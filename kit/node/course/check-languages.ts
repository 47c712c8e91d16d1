import type { Problem } from '../base/mistakes.ts'
import { nearest } from '../base/nearest.ts'
import type { CourseFile } from './course-schema.ts'
import type { Place } from './place.ts'
import type { Step } from './yaml-places.ts'

/** Languages that are none, and those named twice. */
export function languageProblems({ languages = [] }: Partial<CourseFile>, { file, lineOf }: Place): Problem[] {
  return languages.flatMap((language, index) => {
    const line = lineOf(['languages', index])
    if (canonical(language) !== language)
      return [{ file, line, what: `languages: "${language}" is no tag of a language.`, next: `Write ${canonical(language) ? `"${canonical(language)}"` : 'it as the web does, as in "en" or "pt-BR"'}.` }]
    return languages.indexOf(language) < index ? [{ file, line, what: `languages: "${language}" stands there twice.`, next: 'Take one out.' }] : []
  })
}

function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0]
  }
  catch {
    return undefined
  }
}

/** Texts that a language lacks, and those in a language that the course does not have. */
export function missingTexts(given: Partial<CourseFile>, { file, lineOf }: Place): Problem[] {
  const { languages, title, promise, author, about, accents = {} } = given
  if (languages === undefined)
    return []
  const all: [Step[], Record<string, string> | undefined][] = [
    [['title'], title], [['promise'], promise], [['author'], typeof author === 'string' ? undefined : author], [['about'], about],
    ...Object.entries(accents).map(([name, { label }]): [Step[], Record<string, string>] => [['accents', name, 'label'], label]),
  ]
  return all.flatMap(([path, texts]) => {
    if (texts === undefined)
      return []
    const name = path.join('.')
    const missing = languages.filter(language => texts[language] === undefined)
    const foreign = Object.keys(texts).filter(language => !languages.includes(language))
    return [
      ...missing.map(language => ({ file, line: lineOf(path), what: `${name}: has no text for ${language}.`, next: `Write a line "${language}: …" under "${String(path.at(-1))}:".` })),
      ...foreign.map((language) => {
        const meant = nearest(language, missing)
        return { file, line: lineOf([...path, language]), what: `${name}: has a text in "${language}", which is no language of the course.`, next: meant === undefined ? `Add ${language} to "languages:", or take the line out.` : `Write "${meant}:".` }
      }),
    ]
  })
}
