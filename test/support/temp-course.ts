import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { copyFixture, fixtureSource } from './fixture-folder.ts'
import { root } from './project.ts'

/** What a temporary course has beside its slides: the packages of this project, and what it borrows from a course. */
const ofProject = ['package-lock.json', 'node_modules']
const borrowed = ['components', 'snippets', 'labs']

/** The course.yaml of a course in English alone. */
export const inEnglish = 'title: { en: A course }\npromise: { en: Much in little time. }\nauthor: The authors\nlanguages: [en]\n'

/** That of a course in both languages of the starter. */
export const inBoth = 'title: { en: A course, pt-BR: Um curso }\npromise: { en: Much in little time., pt-BR: Muito em pouco tempo. }\nauthor: The authors\nlanguages: [en, pt-BR]\n'

/**
 * A project of its own with the given files below `slides/`, gone when the test ends.
 * @param files by path below `slides/`; a course.yaml is added where none is given.
 * @param from the course that lends its components, snippets and labs: the kit's fixture where none is named.
 * @returns its absolute path.
 */
export function tempCourse(files: Record<string, string>, from = fixtureSource): string {
  return goneAfterTest(writeCourse(files, from))
}

/** A copy of a project with all that has been made in it, gone when the test ends: what is built there is up to date here. */
export function copyCourse(from: string): string {
  const folder = goneAfterTest(newFolder())
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true })
  return folder
}

/** The kit's fixture course whole, of which nothing is made yet, gone when the test ends. */
export function fixtureCopy(): string {
  return goneAfterTest(writeFixture())
}

/** The course of `fixtureCopy`, which stays until somebody removes it. */
export function writeFixture(): string {
  const folder = newFolder()
  copyFixture(folder)
  return folder
}

function goneAfterTest(folder: string): string {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function newFolder(): string {
  mkdirSync(join(root, '.workshop'), { recursive: true })
  return mkdtempSync(join(root, '.workshop/course-'))
}

/** The project of `tempCourse`, which stays until somebody removes it. */
export function writeCourse(files: Record<string, string>, from = fixtureSource): string {
  return writeFiles(newFolder(), { 'course.yaml': inBoth, ...files }, from)
}

/** Fills a folder, which may hold an earlier state of the same course. @returns the folder. */
export function writeFiles(folder: string, files: Record<string, string>, from = fixtureSource): string {
  mkdirSync(folder, { recursive: true })
  const { browser } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { browser?: unknown }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-course', private: true, browser }))
  for (const [place, paths] of [[root, ofProject], [from, borrowed]] as const) {
    for (const path of paths) {
      rmSync(join(folder, path), { force: true })
      symlinkSync(join(place, path), join(folder, path))
    }
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'slides', path)), { recursive: true })
    writeFileSync(join(folder, 'slides', path), content)
  }
  return folder
}

/** The words of the small deck, so that its two languages are two. */
const words = {
  'en': {
    line: 'One line.', claim: 'Small decks build too', back: 'Back to', cover: 'the cover', task: 'Find the second slide', step: 'Press a key', recap: 'It was small and whole',
    note: 'a note nobody in the room may read', ask: 'and who has seen one before', objectives: ['Build a small deck', 'Print a small deck', 'Check a small deck'],
  },
  'pt-BR': {
    line: 'Uma linha só.', claim: 'Decks pequenos também rodam', back: 'Volte para', cover: 'a capa', task: 'Ache o segundo slide', step: 'Aperte uma tecla', recap: 'Pequeno, mas inteiro',
    note: 'uma nota que a sala não pode ler', ask: 'e quem já viu um destes antes', objectives: ['Gerar um deck pequeno', 'Imprimir um deck pequeno', 'Conferir um deck pequeno'],
  },
}

/** A deck of four slides that breaks no rule. */
export function smallDeck(locale: 'en' | 'pt-BR', title = locale === 'en' ? 'A small deck' : 'Um deck pequeno'): string {
  const { line, claim, back, cover, task, step, recap, note, ask, objectives } = words[locale]
  return `---
theme: default
addons: [workshop]
title: ${title}
lang: ${locale}
objectives: [${objectives.join(', ')}]
layout: cover
id: cover
minutes: 1
---

# ${title}

${line}

<!-- *Say:* ${note} -->

---
layout: claim
id: claim
minutes: 2
---

# ${claim}

${back} [${cover}](/cover).

<!-- *Say:* ${ask} -->

---
layout: activity
id: task
minutes: 1
clock: 1
---

::title::

# ${task}

::default::

1. ${step}

<!-- *Ask:* ${ask}? -->

---
layout: recap
id: recap
minutes: 1
---

::title::

# ${recap}

::default::

- ${line}

<!-- *Say:* ${ask}. -->
`
}
