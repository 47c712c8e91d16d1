import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from './project.ts'

/** What a project has beside its slides; a temporary course borrows it from this one. */
const borrowed = [
  'components', 'composables', 'layouts', 'print', 'public', 'setup', 'snippets', 'styles', 'types',
  'slide-top.vue', 'global-top.vue', 'vite.config.ts', 'package-lock.json', 'kit', 'site', 'node_modules',
]

/**
 * A project of its own with the given files below `slides/`, gone when the test ends.
 * @param files by path below `slides/`; a course.yaml is added where none is given.
 * @returns its absolute path.
 */
export function tempCourse(files: Record<string, string>): string {
  mkdirSync(join(root, '.workshop'), { recursive: true })
  const folder = mkdtempSync(join(root, '.workshop/course-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-course", "private": true }')
  for (const path of borrowed)
    symlinkSync(join(root, path), join(folder, path))
  const all = { 'course.yaml': readFileSync(join(root, 'slides/course.yaml'), 'utf8'), ...files }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, 'slides', path)), { recursive: true })
    writeFileSync(join(folder, 'slides', path), content)
  }
  return folder
}

/** A deck of two slides that builds. */
export function smallDeck(locale: string, title = 'A small deck'): string {
  return `---
theme: default
addons: ['@/../..']
title: ${title}
lang: ${locale}
layout: cover
id: cover
minutes: 1
---

# ${title}

One line.

<!-- *Say:* a note nobody in the room may read -->

---
layout: claim
id: claim
minutes: 2
---

# Small decks build too

Back to [the cover](/cover).

<!-- *Say:* that is all -->
`
}
