import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

/** How the clock's button begins, by language. */
const starts = { en: 'Start again', es: 'Otra vez', pt: 'Recomeçar', fr: 'Encore une fois' }

test('a deck holds the kit\'s words in its own language and in no other; the course\'s own as soon as they are there', async () => {
  const deck = (language: string) => smallDeck('en').replace('lang: en', `lang: ${language}`)
  const folder = tempCourse({
    'course.yaml': 'title: { es: Un curso, fr: Un cours }\npromise: { es: Mucho, fr: Beaucoup }\nauthor: The authors\nlanguages: [es, fr]\n',
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    '01-one/es.md': deck('es'),
    '01-one/fr.md': deck('fr'),
  })
  /** Of the decks as built, all languages whose words are there. */
  const spoken = async (language: string) => {
    expect(await runWorkshop(folder, ['build', '1', '--lang', language])).toMatchObject({ code: 0 })
    const { assets } = JSON.parse(readFileSync(join(folder, `.workshop/built/01-one/${language}.json`), 'utf8')) as { assets: string[] }
    const scripts = assets.filter(name => name.endsWith('.js')).map(name => readFileSync(join(folder, 'dist/assets', name), 'utf8')).join('\n')
    return Object.entries(starts).filter(([, words]) => scripts.includes(words)).map(([name]) => name)
  }
  expect(await spoken('es')).toEqual(['es'])
  expect(await spoken('fr')).toEqual(['en'])
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('Ver diapositivas')

  writeFileSync(join(folder, 'slides/words.fr.ts'), readFileSync(join(root, 'kit/words/en.ts'), 'utf8').replace('Start again', starts.fr))
  expect(await spoken('fr')).toEqual(['fr'])
  expect(readdirSync(join(folder, 'dist/01-one'))).toEqual(['es', 'fr'])
})
