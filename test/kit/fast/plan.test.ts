import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPlans } from '../../../kit/node/check/plans.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { agenda } from '../../../kit/node/home/agenda.ts'
import { calendar } from '../../../kit/node/plan/ics.ts'
import { plannedStarts } from '../../../kit/node/plan/kept-plan.ts'
import { publishedPlanSchema } from '../../../kit/node/plan/plan-schema.ts'
import { everything, propose } from '../../../kit/node/plan/propose.ts'
import { selectPlan } from '../../../kit/node/plan/read-plans.ts'
import { root } from '../../support/repository.ts'
import { findingLines } from '../../support/finding-lines.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

const fixtures = join(root, 'test/kit/fixtures/check/plans')

const twoMornings = `title: { en: Two mornings }
sessions:
  - title: { en: First }
    start: "09:00"
    end: "09:20"
    parts:
      - module: 1
      - break: 10
  - start: "09:30"
    end: "10:00"
    parts:
      - talk: 5
        title: { en: "Hello; and, who are you" }
      - module: 2
        skip: [claim]
`

/** Two modules of 5 minutes: in each a slide of 2 minutes may go. */
function courseWith(plans: Record<string, string>): string {
  const deck = smallDeck('en').replace('id: claim\nminutes: 2\n', 'id: claim\nminutes: 2\nskip: first\nlost: The way back\n')
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': deck, '02-two/en.md': deck })
  mkdirSync(join(folder, 'plans'))
  for (const [name, text] of Object.entries(plans))
    writeFileSync(join(folder, 'plans', name), text)
  return folder
}

test.each(readdirSync(fixtures).filter(name => name.endsWith('.yaml')))('a plan that check rejects: %s', async (name) => {
  const folder = courseWith({ [name]: readFileSync(join(fixtures, name), 'utf8') })
  await expect(`${findingLines(await checkPlans(await readCourse(folder)), folder)}\n`).toMatchFileSnapshot(join(fixtures, name.replace('.yaml', '.findings.txt')))
})

test('the schema for editors is up to date', () => {
  expect(JSON.parse(readFileSync(join(root, 'kit/plan.schema.json'), 'utf8'))).toEqual(publishedPlanSchema())
})

test('plan prints the agenda with hours, without what it skips', async () => {
  const folder = courseWith({ 'two-mornings.yaml': twoMornings })
  const { code, stdout } = await runWorkshop(folder, ['plan', 'two-mornings'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/09:00 +5 min +Module 1: A small deck\n +09:05 +10 min +Break\n +09:15 +End, 5 min before 09:20/)
  expect(stdout).toMatch(/09:35 +3 min +Module 2: A small deck +without claim/)
  const { stdout: json } = await runWorkshop(folder, ['plan', 'two-mornings', '--json'])
  expect(JSON.parse(json)).toMatchObject({ name: 'two-mornings', sessions: [{ start: '09:00', minutes: 15, over: 0, parts: [{ kind: 'module', module: '01-one' }, { kind: 'break', begins: '09:05' }] }, {}] })
})

test('an unknown plan is answered with those that there are, a calendar of none with the next step', async () => {
  const folder = courseWith({ 'two-mornings.yaml': twoMornings })
  expect(await runWorkshop(folder, ['plan', 'two-morning'])).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no plan "two-morning". The course has: two-mornings.') as string })
  expect(await runWorkshop(folder, ['plan', '--ics'])).toMatchObject({ code: 1, stderr: expect.stringContaining('workshop plan two-mornings --ics') as string })
  expect(await runWorkshop(folder, ['plan', '--minutes', '5'])).toMatchObject({ code: 1, stderr: expect.stringContaining('from 10 to 1440') as string })
})

test('what fits into a time: modules in order, without what may go, and no more', async () => {
  const parts = await everything(await readCourse(courseWith({})))
  const kinds = (minutes: number) => propose(parts, minutes).parts.map(part => part.kind === 'module' ? `${part.module.number}:${part.minutes}` : part.minutes)
  expect(kinds(25)).toEqual(['1:5', 15, '2:5'])
  expect(kinds(22)).toEqual(['1:3', 15, '2:3'])
  expect(propose(parts, 23)).toMatchObject({ skipped: [{ slide: { id: 'claim' } }], left: 0 })
  expect(kinds(20)).toEqual(['1:5'])
  expect(kinds(2)).toEqual([])
})

test('a calendar has an event a session on days that follow one another', async () => {
  const course = await readCourse(courseWith({ 'two-mornings.yaml': twoMornings }))
  const text = calendar(course, await selectPlan(course, 'two-mornings'), 'en', new Date('2026-12-31T00:00:00Z'))
  expect(text.match(/DTSTART.*/g)?.map(line => line.trim())).toEqual(['DTSTART:20261231T090000', 'DTSTART:20270101T093000'])
  expect(text).toContain('SUMMARY:A course: First\r\n')
  expect(text.replaceAll('\r\n ', '')).toContain('DESCRIPTION:09:30 Hello\\; and\\, who are you\\n09:35 Module 2')
  expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
})

test('the instructor\'s hours are the plan\'s, in the next run too, until somebody takes them back', async () => {
  const course = await readCourse(courseWith({ 'two-mornings.yaml': twoMornings }))
  expect([...await plannedStarts(course, undefined)]).toEqual([])
  const starts = [['01-one', 9 * 60], ['02-two', 9 * 60 + 35]]
  expect([...await plannedStarts(course, 'two-mornings')]).toEqual(starts)
  expect([...await plannedStarts(course, undefined)]).toEqual(starts)
  await expect(plannedStarts(course, 'three-mornings')).rejects.toThrow('There is no plan')
  await plannedStarts(course, 'none')
  expect([...await plannedStarts(course, undefined)]).toEqual([])
})

test('the home page shows the agenda of the plan that course.yaml names, and a name that leads nowhere is told', async () => {
  const folder = courseWith({ 'two-mornings.yaml': twoMornings })
  writeFileSync(join(folder, 'slides/course.yaml'), `${inEnglish}plan: two-mornings\n`)
  const course = await readCourse(folder)
  const page = String(agenda(course, await selectPlan(course, course.plan!), 'en', course.words.en!.plan))
  expect(page).toMatch(/<h3>First<\/h3><ol>\n<li class="part-module"><time>09:00<\/time> <span>Module 1: A small deck/)
  writeFileSync(join(folder, 'slides/course.yaml'), `${inEnglish}plan: two-morning\n`)
  await expect(readCourse(folder)).rejects.toMatchObject({ problems: [{ line: 5, what: 'plan: There is no plans/two-morning.yaml.', next: 'Write "plan: two-mornings".' }] })
})
