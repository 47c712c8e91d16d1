import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readKept, writeKept } from '../../../kit/node/base/kept.ts'
import { knownFindings } from '../../../kit/node/check/known-findings.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

test('what the rules found is known until a file is written, and asked again where the record is damaged', async () => {
  const folder = tempCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en', 'One') })
  const [deck, record] = [join(folder, 'slides/01-one/en.md'), join(folder, '.workshop/findings.json')]
  const rules = async () => {
    const course = await readCourse(folder)
    return (await knownFindings(course, course.modules[0]!.decks)).map(({ rule }) => rule)
  }
  const first = await rules()
  expect(await rules()).toEqual(first)

  // A record that says something else shows that the decks are not read.
  const kept = JSON.parse(readKept(record)!) as { state: string }
  await writeKept(record, JSON.stringify({ ...kept, findings: [{ rule: 'of-the-record' }] }))
  expect(await rules()).toEqual(['of-the-record'])

  writeFileSync(deck, `${readFileSync(deck, 'utf8')}\n---\nlayout: claim\nid: cover\nminutes: 1\n---\n\n# Again\n`)
  const second = await rules()
  expect(second).not.toContain('of-the-record')
  expect(second.length).toBeGreaterThan(first.length)

  writeFileSync(record, readFileSync(record, 'utf8').slice(0, -20))
  expect(await rules()).toEqual(second)
})
