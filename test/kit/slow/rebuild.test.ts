import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isBuilt } from '../../../kit/node/built/is-built.ts'
import { allModules } from '../../../kit/node/course/select.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

/** A deck with one more slide. */
const deckWith = (title: string, slide: string) => `${smallDeck('en', title)}\n---\nlayout: claim\nid: more\nminutes: 1\n---\n\n# More\n\n${slide}\n\n<!-- *Say:* more -->\n`

test('what is changed decides which decks are made again, and no other', async () => {
  const folder = tempCourse({
    'course.yaml': 'title: { en: A course }\npromise: { en: A promise }\nauthor: Nobody\nlanguages: [en]\n',
    'glossary.yaml': readFileSync(join(root, 'slides/glossary.yaml'), 'utf8'),
    '01-roles/en.md': deckWith('Roles', '<RoleSpectrum />\n\n<Term id="drift">drift</Term>'),
    '02-code/en.md': deckWith('Code', '<Snippet file="models/one-call" region="call" />\n\n<<< ../../snippets/production/http_api.py#api py'),
    '03-import/en.md': `${smallDeck('en', 'Import')}\n---\nsrc: ../shared-slide.md\n---\n`,
    'shared-slide.md': '---\nlayout: statement\nid: shared\nminutes: 1\n---\n\n# Shared\n\n<!-- *Say:* it -->\n',
  })
  // A project borrows these from ours; here they are to be changed.
  for (const borrowed of ['components', 'composables', 'layouts', 'styles', 'public', 'snippets', 'setup', 'print', 'package-lock.json', 'vite.config.ts']) {
    rmSync(join(folder, borrowed))
    cpSync(join(root, borrowed), join(folder, borrowed), { recursive: true })
  }
  expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })

  const stale = async () => {
    const course = await readCourse(folder)
    return allModules(course).flatMap(module => module.decks).filter(deck => !isBuilt(course, deck)).map(deck => deck.number)
  }
  expect(await stale()).toEqual([])

  const all = [1, 2, 3]
  const changes: [path: string, decks: number[]][] = [
    ['slides/01-roles/en.md', [1]],
    ['slides/02-code/en.md', [2]],
    ['slides/shared-slide.md', [3]],
    ['slides/glossary.yaml', [1]],
    ['components/RoleSpectrum.vue', [1]],
    ['components/role-spectrum/roles.ts', [1]],
    ['components/StackDiagram.vue', []],
    ['components/Snippet.vue', [2]],
    ['snippets/models/one-call.ts', [2]],
    ['snippets/lib/tokens.ts', [2]],
    ['snippets/production/http_api.py', [2]],
    ['snippets/ml/drift.ts', []],
    ['layouts/statement.vue', [3]],
    ['layouts/number.vue', []],
    ['layouts/claim.vue', all],
    ['composables/words.ts', all],
    ['styles/tokens.css', all],
    ['public/favicon.svg', all],
    ['setup/shiki.ts', all],
    ['print/PrintSlides.vue', all],
    ['package-lock.json', all],
    ['vite.config.ts', all],
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
  writeFileSync(about, readFileSync(about, 'utf8').replace('Another course', 'A course').replace('A promise', 'Another promise'))
  expect(await stale()).toEqual([])

  // And what is made again is that deck alone.
  writeFileSync(join(folder, 'snippets/lib/tokens.ts'), `${readFileSync(join(folder, 'snippets/lib/tokens.ts'), 'utf8')}\n`)
  const { code, stderr } = await runWorkshop(folder, ['build'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/01-roles en\s+deck is up to date/)
  expect(stderr).toMatch(/02-code en\s+deck built/)
  expect(stderr).toMatch(/03-import en\s+deck is up to date/)
})
