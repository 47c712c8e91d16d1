import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { recorded } from '../../compile/snippets/recorded.ts'
import { findTags } from '../../compile/snippets/tags.ts'
import type { Course, Deck, Slide } from '../../course/course.ts'
import type { Finding } from '../finding.ts'
import { isProse } from '../languages/prose.ts'

/** The address of a slide, as `#two-vectors` or `M2#two-vectors`, where people read: an id of one word may be a number or a colour. */
const anchor = /(?<![\p{L}\d/])\w*#[a-z\d]+(?:-[a-z\d]+)+/u

/** What is wrong with what snippets print on slides, as it was recorded when the decks were built. */
export async function checkOutputs(course: Course, decks: readonly Deck[]): Promise<Finding[]> {
  const folder = join(course.root, 'snippets')
  const lines = async (file: string, locale: string) => (await recorded(folder, file, locale)).output.split('\n').map(line => line.trim())
  const findings: Finding[] = []
  for (const deck of decks) {
    for (const slide of deck.slides) {
      for (const { file, start } of findTags(slide.content).filter(({ file }) => existsSync(join(folder, `${file}.ts`)))) {
        const printed = await lines(file, deck.locale)
        const first = course.languages.find(locale => locale !== deck.locale && locale === course.languages[0])
        const original = first === undefined ? [] : await lines(file, first)
        const about = { deck, slide, line: lineOf(slide, start), file: `snippets/${file}.ts` }
        findings.push(
          ...printed.filter(line => anchor.test(line)).slice(0, 1).map(line => finding('output-raw-anchor', about,
            `what ${about.file} prints has a slide's address where people read: "${short(line)}"`, 'Print the slide\'s title.')),
          ...printed.filter(line => original.includes(line) && isSentence(line)).slice(0, 1).map(line => finding('output-untranslated', about,
            `what ${about.file} prints is the same in ${first}: "${short(line)}"`, `Print it in ${deck.locale}, as the course's other snippets do.`)),
        )
      }
    }
  }
  return findings
}

/** Long enough, or with a sentence's end, for no name, title or query. What stands in braces is data. */
function isSentence(line: string): boolean {
  const small = line.match(/(?<![\p{L}\d])\p{Ll}[\p{L}'’-]*/gu) ?? []
  return isProse(line) && !/[{}]/.test(line) && (small.length >= 5 || /\p{Ll}[.!?:]$/u.test(line))
}

interface About { deck: Deck, slide: Slide, line: number }

function finding(rule: string, { deck, slide: { file, no, id }, line }: About, what: string, next: string): Finding {
  return { rule, severity: 'error', file, line, locale: deck.locale, slide: { no, id }, what, next }
}

/** The line of the file on which a slide's text goes on after so many characters. */
function lineOf(slide: Slide, index: number): number {
  const before = slide.raw.indexOf(slide.content)
  return slide.line + slide.raw.slice(0, Math.max(before, 0) + index).split('\n').length - 1
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}
