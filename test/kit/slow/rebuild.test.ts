import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allModules } from '../../../kit/node/course/select.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { fixtureSource } from '../../support/fixture-folder.ts'
import { giveOwnKit } from '../../support/own-kit.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

/** A deck with one more slide. */
const deckWith = (title: string, slide: string) => `${smallDeck('en', title)}\n---\nlayout: claim\nid: more\nminutes: 1\n---\n\n# More\n\n${slide}\n\n<!-- *Say:* more -->\n`

test('what is changed decides which decks are made again, and no other', async () => {
  const folder = tempCourse({
    'course.yaml': `${inEnglish}logo: slides/logo.svg\n`,
    'logo.svg': readFileSync(join(fixtureSource, 'slides/logo.svg'), 'utf8'),
    'glossary.yaml': 'indice: { en: { term: Index, meaning: A way to the rows. } }\n',
    '01-figure/en.md': deckWith('Figure', '<UnionFigure />\n\n<Term id="indice">index</Term>'),
    '02-code/en.md': deckWith('Code', '<Snippet file="consultas/filtrar" region="filtrar" />\n\n<<< ../../snippets/consultas/esquema.sql#tablas sql'),
    '03-import/en.md': `${smallDeck('en', 'Import')}\n---\nsrc: ../shared-slide.md\n---\n`,
    'shared-slide.md': '---\nlayout: statement\nid: shared\nminutes: 1\n---\n\n# Shared\n\n<!-- *Say:* it -->\n',
  })
  const program = giveOwnKit(folder)
  mkdirSync(join(folder, 'public'))
  writeFileSync(join(folder, 'public/picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
  expect(await runWorkshop(folder, ['build'], {}, program)).toMatchObject({ code: 0 })

  // The kit that builds is the one that knows what was built from what.
  const { isBuilt } = await import(join(folder, 'kit/node/built/is-built.ts')) as typeof import('../../../kit/node/built/is-built.ts')
  const stale = async () => {
    const course = await readCourse(folder)
    return allModules(course).flatMap(module => module.decks).filter(deck => !isBuilt(course, deck)).map(deck => deck.number)
  }
  expect(await stale()).toEqual([])

  const all = [1, 2, 3]
  const changes: [path: string, decks: number[]][] = [
    ['slides/01-figure/en.md', [1]],
    ['slides/02-code/en.md', [2]],
    ['slides/shared-slide.md', [3]],
    ['slides/glossary.yaml', [1]],
    ['components/UnionFigure.vue', [1]],
    ['components/union-figure/words.ts', [1]],
    ['components/ShelfFigure.vue', []],
    ['kit/components/Snippet.vue', [2]],
    ['snippets/consultas/filtrar.ts', [2]],
    ['snippets/lib/libros.ts', [2]],
    ['snippets/consultas/esquema.sql', [2]],
    ['snippets/consultas/preguntar.ts', []],
    ['kit/layouts/statement.vue', [3]],
    ['kit/layouts/number.vue', []],
    ['kit/layouts/claim.vue', all],
    ['kit/deck/composables/words.ts', all],
    ['kit/styles/tokens.css', all],
    ['slides/logo.svg', all],
    ['public/picture.svg', all],
    ['kit/words/en.ts', all],
    ['kit/words/es.ts', []],
    ['kit/node/paper/handout.ts', []],
    ['kit/setup/shiki.ts', all],
    ['kit/deck/print/PrintSlides.vue', all],
    ['package-lock.json', all],
    ['kit/vite.config.ts', all],
  ]
  for (const [path, decks] of changes) {
    const file = join(folder, path)
    const content = readFileSync(file)
    writeFileSync(file, Buffer.concat([content, Buffer.from('\n')]))
    expect(await stale(), path).toEqual(decks)
    writeFileSync(file, content)
  }
  expect(await stale()).toEqual([])

  // A new file may take the place of another that bears its name already; a title stands in every deck's window.
  writeFileSync(join(folder, 'components/NewOne.vue'), '<template><p>new</p></template>')
  expect(await stale()).toEqual(all)
  rmSync(join(folder, 'components/NewOne.vue'))
  const about = join(folder, 'slides/course.yaml')
  writeFileSync(about, readFileSync(about, 'utf8').replace('A course', 'Another course'))
  expect(await stale()).toEqual(all)
  writeFileSync(about, readFileSync(about, 'utf8').replace('Another course', 'A course').replace('Much in little time', 'Little in much time'))
  expect(await stale()).toEqual([])

  // And what is made again is that deck alone.
  writeFileSync(join(folder, 'snippets/lib/libros.ts'), `${readFileSync(join(folder, 'snippets/lib/libros.ts'), 'utf8')}\n`)
  const { code, stderr } = await runWorkshop(folder, ['build'], {}, program)
  expect(code).toBe(0)
  expect(stderr).toMatch(/01-figure en\s+deck is up to date/)
  expect(stderr).toMatch(/02-code en\s+deck built/)
  expect(stderr).toMatch(/03-import en\s+deck is up to date/)
})
