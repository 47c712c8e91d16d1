import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { authorIn } from '../../../kit/node/course/author-in.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { selectDecks, selectLanguages, selectModules } from '../../../kit/node/course/select.ts'
import { Mistake, type Problem } from '../../../kit/node/base/mistakes.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

/** Two modules in both languages. */
const twoModules = {
  '01-first-steps/en.md': smallDeck('en'),
  '01-first-steps/pt-BR.md': smallDeck('pt-BR'),
  '02-next-steps/en.md': smallDeck('en', 'Next'),
  '02-next-steps/pt-BR.md': smallDeck('pt-BR', 'A seguir'),
}

async function problemsOf(work: () => unknown): Promise<Problem[]> {
  try {
    await work()
  }
  catch (error) {
    if (error instanceof Mistake)
      return error.problems
    throw error
  }
  throw new Error('Nothing was wrong')
}

describe('reading the course', () => {
  test('gives modules in order, each with its decks, slides and minutes', async () => {
    const course = await readCourse(tempCourse(twoModules))
    expect(course.modules.map(module => module.name)).toEqual(['01-first-steps', '02-next-steps'])
    const [english] = course.modules[1]!.decks
    expect(english).toMatchObject({ locale: 'en', title: 'Next', minutes: 5 })
    expect(english!.slides[1]).toMatchObject({ no: 2, id: 'claim', layout: 'claim', title: 'Small decks build too', line: 18, note: '*Say:* and who has seen one before' })
  })

  test('takes the Markdown off a title', async () => {
    const deck = smallDeck('en').replace('# Small decks build too', '# **Small** decks `build` [too](/cover)')
    const course = await readCourse(tempCourse({ ...twoModules, '01-first-steps/en.md': deck }))
    expect(course.modules[0]!.decks[0]!.slides[1]!.title).toBe('Small decks build too')
  })

  test('names the line of YAML that is broken, in every file that has one', async () => {
    const broken = smallDeck('en').replace('layout: claim', 'layout: claim\ntitle: claim: again')
    const folder = tempCourse({ ...twoModules, '01-first-steps/en.md': broken, '02-next-steps/en.md': broken.replace('title: A small', 'title: : A small') })
    const problems = await problemsOf(() => readCourse(folder))
    expect(problems.map(({ file, line }) => [file, line])).toEqual(expect.arrayContaining([
      [join(folder, 'slides/01-first-steps/en.md'), 20],
      [join(folder, 'slides/02-next-steps/en.md'), 4],
    ]))
    expect(problems[0]!.what).toMatch(/YAML/)
  })

  test('names a value that YAML cannot resolve, where Slidev would throw', async () => {
    const folder = tempCourse({ ...twoModules, '01-first-steps/en.md': smallDeck('en').replace('minutes: 2', 'minutes: 2\npromise: *Say* it') })
    expect(await problemsOf(() => readCourse(folder))).toMatchObject([{ file: join(folder, 'slides/01-first-steps/en.md'), line: 22, next: expect.stringContaining('quotation marks') as string }])
  })

  test('names a module that lacks a language, two of one number, and a folder that is no module, all at once', async () => {
    const problems = await problemsOf(() => readCourse(tempCourse({
      ...Object.fromEntries(Object.entries(twoModules).filter(([path]) => path !== '02-next-steps/pt-BR.md')),
      '01-again/en.md': smallDeck('en'),
      '01-again/pt-BR.md': smallDeck('pt-BR'),
      'Third Module/en.md': smallDeck('en'),
    })))
    const words = problems.map(problem => problem.what).join('\n')
    expect(words).toContain('02-next-steps has no deck in pt-BR')
    expect(words).toContain('Two modules have the number 01: 01-again and 01-first-steps')
    expect(words).toContain('"Third Module" is no name for a module')
  })

  test('names an imported file that is missing, which Slidev would drop in silence', async () => {
    const folder = tempCourse({ ...twoModules, '01-first-steps/en.md': `${smallDeck('en')}\n---\nsrc: ./gone.md\n---\n` })
    const [problem] = await problemsOf(() => readCourse(folder))
    expect(problem).toMatchObject({ file: join(folder, 'slides/01-first-steps/en.md'), what: expect.stringContaining('gone.md') as string })
  })

  test('has an author, once or by language', async () => {
    const authorOf = async (author: string) => {
      const course = await readCourse(tempCourse({ ...twoModules, 'course.yaml': `languages: [en, pt-BR]\ntitle: { en: x, pt-BR: x }\npromise: { en: x, pt-BR: y }\nauthor: ${author}\n` }))
      return course.languages.map(language => authorIn(course, language))
    }
    expect(await authorOf('Ada')).toEqual(['Ada', 'Ada'])
    expect(await authorOf('{ en: The workshop, pt-BR: O workshop }')).toEqual(['The workshop', 'O workshop'])
    expect((await problemsOf(() => authorOf('{ en: The workshop }'))).map(({ what }) => what)).toEqual(['author: has no text for pt-BR.'])
    expect((await problemsOf(() => authorOf('7'))).map(({ what }) => what)).toEqual(['author: is 7.'])
  })

  test('names what course.yaml lacks', async () => {
    const problems = await problemsOf(() => readCourse(tempCourse({ ...twoModules, 'course.yaml': 'languages: [en, pt-BR]\ntitle: { en: A course }\npromise: { en: x, pt-BR: y }\n' })))
    expect(problems.map(problem => problem.what)).toEqual(['author: is missing.', 'title: has no text for pt-BR.'])
  })
})

describe('naming modules and languages', () => {
  test.each([['1'], ['01'], ['01-first-steps'], ['first']])('"%s" names the first module', async (name) => {
    const course = await readCourse(tempCourse(twoModules))
    expect(selectModules(course, [name]).map(module => module.number)).toEqual([1])
  })

  test('a name that fits several modules, or none, is answered with what there is', async () => {
    const course = await readCourse(tempCourse(twoModules))
    const problems = await problemsOf(() => selectModules(course, ['steps', 'nextsteps', '7']))
    expect(problems[0]!.what).toBe('"steps" fits 2 modules: 01-first-steps, 02-next-steps.')
    expect(problems[1]!.what).toContain('no module "nextsteps"')
    expect(problems[1]!.next).toContain('02-next-steps')
    expect(problems).toHaveLength(3)
  })

  test('languages in any case, by comma, and by their first part', async () => {
    const course = await readCourse(tempCourse(twoModules))
    expect(selectLanguages(course, ['PT'])).toEqual(['pt-BR'])
    expect(selectLanguages(course, ['pt-br,en'])).toEqual(['en', 'pt-BR'])
    const [problem] = await problemsOf(() => selectLanguages(course, ['fr']))
    expect(problem!.what).toBe('The course has no language "fr". It has: en, pt-BR.')
  })

  test('a wrong module and a wrong language are both named in one run', async () => {
    const course = await readCourse(tempCourse(twoModules))
    expect(await problemsOf(() => selectDecks(course, ['9'], ['fr']))).toHaveLength(2)
  })
})
