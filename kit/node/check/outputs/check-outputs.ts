import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf, recorded } from '../../compile/snippets/recorded.ts'
import { findTags } from '../../compile/snippets/tags.ts'
import type { Course, Deck } from '../../course/course.ts'
import type { Finding } from '../finding.ts'
import { isProse } from '../languages/prose.ts'
import { short } from '../short.ts'
import { lineAt } from '../slide-lines.ts'

/** The address of a slide, as `#two-vectors` or `M2#two-vectors`, where people read: an id of one word may be a number or a colour. */
const anchor = /(?<![\p{L}\d/])\w*#[a-z\d]+(?:-[a-z\d]+)+/u

/** What is wrong with what snippets print on slides, as it was recorded when the decks were built. */
export async function checkOutputs(course: Course, decks: readonly Deck[]): Promise<Finding[]> {
  const folder = join(course.root, 'snippets')
  const shown = decks.flatMap(deck => deck.slides.flatMap(slide => findTags(slide.content).map(({ file, start }) => ({ deck, slide, file, start }))))
    .filter(({ file }) => existsSync(join(folder, `${file}.ts`)))
  if (shown.length === 0)
    return []
  const key = keyOf(folder)
  const lines = async (file: string, locale: string) => (await recorded(folder, file, locale, key)).output.split('\n').map(line => line.trim())
  const [first] = course.languages
  const findings: Finding[] = []
  for (const { deck, slide, file, start } of shown) {
    const printed = await lines(file, deck.locale)
    const original = first === undefined || first === deck.locale ? [] : await lines(file, first)
    const place = { file: slide.file, line: lineAt(slide, Math.max(slide.raw.indexOf(slide.content), 0) + start), locale: deck.locale, slide: { no: slide.no, id: slide.id } }
    const address = printed.find(line => anchor.test(line))
    if (address !== undefined) {
      findings.push({
        rule: 'output-raw-anchor', severity: 'error', ...place,
        what: `what snippets/${file}.ts prints has a slide's address where people read: "${short(address)}"`,
        next: 'Print the slide\'s title.',
      })
    }
    const untranslated = printed.find(line => original.includes(line) && isSentence(line))
    if (untranslated !== undefined) {
      findings.push({
        rule: 'output-untranslated', severity: 'error', ...place,
        what: `what snippets/${file}.ts prints is the same in ${first}: "${short(untranslated)}"`,
        next: `Print it in ${deck.locale}, as the course's other snippets do.`,
      })
    }
  }
  return findings
}

/** Long enough, or with a sentence's end, for no name, title or query. What stands in braces is data. */
function isSentence(line: string): boolean {
  const small = line.match(/(?<![\p{L}\d])\p{Ll}[\p{L}'’-]*/gu) ?? []
  return isProse(line) && !/[{}]/.test(line) && (small.length >= 5 || /\p{Ll}[.!?:]$/u.test(line))
}
