import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, tempCourse } from '../../support/temp-course.ts'

interface Found { rule: string, line: number, what: string }

test('what plain Markdown and Slidev write is no fault of the author\'s, and what the page refuses is told at its line', async () => {
  const deck = readFileSync(join(root, 'test/kit/fixtures/plain-markdown.md'), 'utf8')
  const folder = tempCourse({ 'course.yaml': inEnglish, 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', '01-one/en.md': deck })
  const { stdout } = await runWorkshop(folder, ['check', '--json'])
  const { findings } = JSON.parse(stdout) as { findings: Found[] }
  expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual([`console-error ${deck.split('\n').findIndex(line => line.includes('<iframe')) + 1}`])
  expect(findings[0]!.what).toContain('https://example.org/')
})
