import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Mistake, type Problem } from '../../../kit/node/base/mistakes.ts'
import { checkSources } from '../../../kit/node/check/run-checks.ts'
import { languageName } from '../../../kit/node/course/language-name.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { fittingLanguage } from '../../../kit/words/fitting-language.ts'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

const english = readFileSync(join(root, 'kit/words/en.ts'), 'utf8')

/** A course of two modules in these languages, with more files below `slides/`. */
function courseIn(languages: string[], files: Record<string, string> = {}): string {
  const perLanguage = `{ ${languages.map(language => `${language}: Text in ${language}`).join(', ')} }`
  const decks = languages.flatMap(language => ['01-one', '02-two'].map((module): [string, string] =>
    [`${module}/${language}.md`, smallDeck('en').replace('lang: en', `lang: ${language}`)]))
  return tempCourse({
    'course.yaml': `title: ${perLanguage}\npromise: ${perLanguage}\nauthor: The authors\nlanguages: [${languages.join(', ')}]\n`,
    ...Object.fromEntries(decks),
    ...files,
  })
}

/** What the rules say of a language as a whole. */
async function findingsIn(folder: string) {
  const course = await readCourse(folder)
  const findings = await checkSources(course, course.modules.flatMap(module => module.decks))
  return findings.filter(({ rule }) => rule === 'words-missing' || rule === 'term-untranslated')
}

async function problemsOf(folder: string): Promise<Problem[]> {
  return readCourse(folder).then(() => [], (error: unknown) => {
    if (error instanceof Mistake)
      return error.problems
    throw error
  })
}

describe('the kit\'s own words', () => {
  test('come in the language of the course, in its region too', async () => {
    const course = await readCourse(courseIn(['es-MX', 'pt']))
    expect(wordsOf(course, 'es-MX')).toMatchObject({ lang: 'es-MX', home: { handout: 'Apuntes' }, deck: { clock: { left: 'Tiempo restante' } } })
    expect(wordsOf(course, 'pt').paper.handout).toBe('Apostila')
    expect(await findingsIn(course.root)).toEqual([])
  })

  test('are English where nobody has written them, and one warning says which file to add', async () => {
    const folder = courseIn(['es', 'fr'])
    expect(wordsOf(await readCourse(folder), 'fr')).toMatchObject({ lang: 'en', home: { handout: 'Handout' } })
    expect(await findingsIn(folder)).toMatchObject([{
      rule: 'words-missing',
      severity: 'warning',
      locale: 'fr',
      what: 'the kit has no words in French (fr), so its own are in English',
      next: 'Copy node_modules/slidev-addon-workshop/words/en.ts to slides/words.fr.ts and translate it.',
    }])
  })

  test('are those of the course where it brings some: a translated copy of the English file is all it takes', async () => {
    const folder = courseIn(['es', 'fr'], { 'words.fr.ts': english.replace('\'Handout\'', '\'Polycopié\'') })
    expect(wordsOf(await readCourse(folder), 'fr')).toMatchObject({ lang: 'fr', home: { handout: 'Polycopié' } })
    expect(await findingsIn(folder)).toEqual([])
  })

  test('must be whole: the file that lacks some is named, with each of them', async () => {
    const lacking = english.replace(/^ {4}reset: 'Reset',\n/m, '').replace('minutes: count => `${count} min`', 'minutes: \'min\'').replace('export const lab:', 'const lab:')
    const folder = courseIn(['fr'], { 'words.fr.ts': lacking })
    expect(await problemsOf(folder)).toMatchObject([{ file: join(folder, 'slides/words.fr.ts'), what: 'The kit\'s words lack deck.clock.reset, paper.minutes, lab.' }])
  })

  test('must be TypeScript: a file that cannot be loaded is named', async () => {
    const folder = courseIn(['fr'], { 'words.fr.ts': 'export const deck = {' })
    expect(await problemsOf(folder)).toMatchObject([{ file: join(folder, 'slides/words.fr.ts'), what: expect.stringMatching(/^The kit's words cannot be loaded: ./) as string }])
  })
})

test('a language serves for its regions, and no other does', () => {
  expect(['es-MX', 'PT', 'en', 'fr'].map(language => fittingLanguage(language, ['en', 'es', 'pt-BR']))).toEqual(['es', 'pt-BR', 'en', undefined])
})

test('a language is named in itself, its region where that tells two apart', () => {
  expect(languageName('pt-BR', ['en', 'pt-BR'])).toBe('Português')
  expect(languageName('pt-BR', ['pt-PT', 'pt-BR'])).toBe('Português (Brasil)')
  expect(languageName('es', ['es', 'fr'])).toBe('Español')
})

describe('a language that the glossary does not explain', () => {
  const terms = ['agent', 'chunk', 'drift', 'embedding', 'prompt', 'token']
  const glossary = terms.map(id => `${id}: { es: { term: ${id}, meaning: Something. }${id === 'drift' ? ', fr: { term: dérive, meaning: Autre chose. }' : ''} }\n`).join('')

  test('is told in one line', async () => {
    const folder = courseIn(['es', 'fr'], { 'glossary.yaml': glossary, 'words.fr.ts': english })
    expect(await findingsIn(folder)).toMatchObject([{
      rule: 'term-untranslated',
      file: join(folder, 'slides/glossary.yaml'),
      line: 1,
      locale: 'fr',
      what: '5 of 6 terms are not explained in French: agent, chunk, embedding, prompt, token',
    }])
  })

  test('keeps neither list nor new from working; new says where its starter is in English', async () => {
    const folder = courseIn(['es', 'fr'], { 'glossary.yaml': glossary })
    expect(await runWorkshop(folder, ['list'])).toMatchObject({ code: 0, stderr: '' })
    const made = await runWorkshop(folder, ['new', 'three'])
    expect(made.code).toBe(0)
    expect(made.stderr).toContain('The kit has no starter in French: fr.md is in English, to be translated.')
    expect(readFileSync(join(folder, 'slides/03-three/es.md'), 'utf8')).toContain('Doce diapositivas')
  })
})
