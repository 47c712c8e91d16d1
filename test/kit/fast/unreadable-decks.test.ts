import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Mistake } from '../../../kit/node/base/mistakes.ts'
import { withoutKit } from '../../../kit/node/build/slidev-says.ts'
import { formatTotals } from '../../../kit/node/check/report.ts'
import { checkMarkdown } from '../../../kit/node/check/markdown/check-markdown.ts'
import { chosenDecks } from '../../../kit/node/commands/chosen-decks.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

const broken = {
  'course.yaml': inEnglish,
  '01-one/en.md': smallDeck('en'),
  '02-two/en.md': `${smallDeck('en')}\n---\nsrc: ./nowhere.md\n---\n`,
  '03-three/en.md': smallDeck('en').replace('minutes: 2', 'minutes: 2\nteaches:\n\t- M1'),
  '04-four/en.md': smallDeck('en').replace('minutes: 2', '<<<<<<< HEAD\nminutes: 2\n=======\nminutes: 3\n>>>>>>> other'),
}

test('decks that cannot be read do not stop the others, and say where and why', async () => {
  const folder = tempCourse(broken)
  mkdirSync(join(folder, 'slides/05-five/en.md'), { recursive: true })
  const course = await readCourse(folder, { allowUnreadable: true })
  const { decks, unreadable } = chosenDecks(course, [], [])
  expect(decks.map(deck => deck.module)).toEqual(['01-one'])
  expect(unreadable.map(({ module, problems: [problem] }) => [module, problem!.line, problem!.what, problem!.next])).toEqual([
    ['02-two', expect.any(Number), 'Imported markdown file not found: slides/02-two/nowhere.md.', expect.stringContaining('src:')],
    ['03-three', expect.any(Number), expect.stringContaining('Tabs are not allowed'), 'Write spaces in the place of the tab: YAML takes no tab at the beginning of a line.'],
    ['04-four', expect.any(Number), expect.stringContaining('Git'), expect.stringContaining('Choose one')],
    ['05-five', undefined, expect.stringContaining('folder'), expect.any(String)],
  ])
  expect(() => chosenDecks(course, ['2'], [])).toThrow(Mistake)
  await expect(readCourse(folder)).rejects.toBeInstanceOf(Mistake)
})

test('list shows the others and exits with 1', async () => {
  const { code, stdout, stderr } = await runWorkshop(tempCourse(broken), ['list'])
  expect(code).toBe(1)
  expect(stdout).toContain('01-one')
  expect(stdout).toContain('A small deck')
  expect(stderr).toMatch(/02-two en cannot be read[^]*slides\/02-two\/en\.md\n {2}line \d+: Imported/)
})

test('the totals say what no rule saw', () => {
  expect(formatTotals([], 216, { unreadable: 0, decks: 1, slides: 24 })).toBe('216 slides checked: 0 errors, 0 warnings. 24 slides of 1 deck could not be built, so only the Markdown was looked at.')
  expect(formatTotals([], 4, { unreadable: 2, decks: 0, slides: 0 })).toBe('4 slides checked: 0 errors, 0 warnings. 2 decks could not be read.')
})

test.each([
  ['a byte order mark', `\uFEFF${smallDeck('en')}`, ['text-encoding']],
  ['nothing at all', '', ['settings-wrong-value', 'deck-title-missing']],
  ['no addon', smallDeck('en').replace('addons: [workshop]\n', ''), ['settings-wrong-value']],
  ['line ends of Windows', smallDeck('en').replaceAll('\n', '\r\n'), []],
])('a deck with %s is read, and what is wrong is found', async (_name, deck, rules) => {
  const course = await readCourse(tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': deck }))
  const [read] = course.modules[0]!.decks
  const found = (await checkMarkdown(course, [read!])).map(({ rule }) => rule)
  expect(found).toEqual(rules.length === 0 ? [] : expect.arrayContaining(rules))
  expect(withoutKit(read!) === undefined).toBe(rules.length === 0)
})
