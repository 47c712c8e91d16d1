import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Finding } from '../finding.ts'
import { lineAt } from '../slide-lines.ts'
import type { BuiltRule } from './rule.ts'
import { deckFiles } from './deck-files.ts'

/** A run of words shorter than this may stand on the slide by chance. */
const shortest = 24

/** `note-in-site`: no words of a speaker note, and so no solution, are in what is hosted. */
export const leaks: BuiltRule = ({ course, deck }) => {
  const files = deckFiles(course, deck, ['.html', '.js', '.css', '.json', '.map'])
    .map(file => ({ file, content: readFileSync(file, 'utf8') }))
  // What one slide says aloud may stand on another.
  const shown = deck.slides.map(slide => slide.content).join('\n')
  const findings: Finding[] = []
  for (const slide of deck.slides) {
    for (const words of plainRuns(slide.note)) {
      const found = shown.includes(words) ? undefined : files.find(({ content }) => content.includes(words))
      if (found) {
        findings.push({
          rule: 'note-in-site',
          severity: 'error',
          file: slide.file,
          line: lineAt(slide, slide.raw.lastIndexOf(words)),
          locale: deck.locale,
          slide: { no: slide.no, id: slide.id },
          what: `words of the speaker note are in the hosted ${relative(course.root, found.file)}: "${words}"`,
          next: 'Keep notes and solutions in the slide\'s last comment and in no other place, not in its settings either.',
        })
      }
    }
  }
  return findings
}

/** The runs of plain words in a note: what its Markdown leaves untouched when it becomes HTML. */
export function plainRuns(note: string): string[] {
  return note.split(/[\n*_`"'<>[\]()“”‘’]|--/).map(run => run.trim()).filter(run => run.length >= shortest)
}
