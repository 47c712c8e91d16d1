import { join } from 'node:path'
import { root } from './project.ts'
import { inBoth, smallDeck, writeFiles } from './temp-course.ts'

/** Where a course of four small decks is made whole, once for all slow tests: what they harm and change is a copy of it. */
export const smallRoot = join(root, '.workshop/small-course')

/** The course's files, over those of an earlier run; what was made of them stays. */
export function writeSmallCourse(): void {
  writeFiles(smallRoot, {
    'course.yaml': inBoth,
    '01-one/en.md': smallDeck('en'),
    '01-one/pt-BR.md': smallDeck('pt-BR'),
    '02-two/en.md': smallDeck('en', 'Two'),
    '02-two/pt-BR.md': smallDeck('pt-BR', 'Dois'),
  })
}
