import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSyllabus, syllabusTable, taughtBy } from '../../../docs/syllabus.ts'
import { course, decks, root } from '../../support/project.ts'

const syllabus = readSyllabus(root)

describe('the syllabus', () => {
  test.each(course.languages)('is taught whole in %s', (locale) => {
    const taught = new Set(decks.filter(deck => deck.locale === locale).flatMap(deck => deck.slides).flatMap(taughtBy))
    expect(Object.keys(syllabus).filter(id => !taught.has(id))).toEqual([])
  })

  test('has every point that a slide says it teaches', () => {
    const unknown = decks.flatMap(deck => deck.slides.flatMap(slide => taughtBy(slide).filter(id => !(id in syllabus)).map(id => `${deck.module} ${deck.locale} ${slide.id}: ${id}`)))
    expect(unknown).toEqual([])
  })

  test('is taught where docs/syllabus.md says (mend with "npm run syllabus")', () => {
    expect(readFileSync(join(root, 'docs/syllabus.md'), 'utf8')).toBe(syllabusTable(course, syllabus))
  })
})
