import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkOutputs } from '../../../kit/node/check/outputs/check-outputs.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { inBoth, smallDeck, tempCourse } from '../../support/temp-course.ts'

/** What is found where a slide of both decks shows a snippet that prints this. */
async function found(print: string): Promise<string[]> {
  const slide = '\n---\nlayout: code\nid: shown\nminutes: 1\n---\n\n::title::\n\n# It prints\n\n::default::\n\n<Snippet file="boots/answer" />\n'
  const folder = tempCourse({ 'course.yaml': inBoth, '01-one/en.md': smallDeck('en') + slide, '01-one/pt-BR.md': smallDeck('pt-BR') + slide })
  rmSync(join(folder, 'snippets'))
  mkdirSync(join(folder, 'snippets/boots'), { recursive: true })
  writeFileSync(join(folder, 'snippets/boots/answer.ts'), `export function main() {\n  ${print}\n}\n\nif (import.meta.main)\n  main()\n`)
  const course = await readCourse(folder)
  const line = (smallDeck('en') + slide).split('\n').findIndex(text => text.startsWith('<Snippet')) + 1
  const findings = await checkOutputs(course, course.modules[0]!.decks)
  expect(findings.every(finding => finding.line === line && finding.slide?.id === 'shown')).toBe(true)
  return findings.map(({ rule, locale }) => `${rule} ${locale}`)
}

test('an output that is prose in another language than the deck\'s is found in that deck', async () => {
  expect(await found('console.log("Boots can be returned within a month")')).toEqual(['output-untranslated pt-BR'])
})

test('a slide\'s address in an output is found in each deck', async () => {
  expect(await found('console.log("1  M1#two-vectors  0.83")')).toEqual(['output-raw-anchor en', 'output-raw-anchor pt-BR'])
})

test('data, numbers, colours, titles, queries and an output in each language are no fault', async () => {
  expect(await found('console.log("{ order: 1042, pairs: two, of: boots }\\n42 tokens\\n#ff8800 #3 https://example.org/a#two-parts")\n  console.log(globalThis.snippetLanguage === "pt-BR" || process.env.WORKSHOP_LANGUAGE === "pt-BR" ? "As botas podem ser devolvidas" : "The boots can be returned")')).toEqual([])
})
