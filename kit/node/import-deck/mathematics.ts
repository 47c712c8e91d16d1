import { type ForeignSlide, placeOf } from './foreign-deck.ts'
import { hideCode } from './hide-code.ts'
import type { ImportReport } from './notes.ts'
import { splitNote } from './split-note.ts'

/** A block between `$$`, or signs between two `$` on a line that money has not. */
const formula = /\$\$|\$[^$\n]*[\\^_{=][^$\n]*\$/

/** In an attribute and between braces "$" begins a name of Vue's or Slidev's, as in `$clicks`. */
const code = /<[A-Za-z][\w-]*(?:[^"'<>]|"[^"]*"|'[^']*')*>|\{\{.*?\}\}/gs

/** A deck that writes mathematics says so at its head: in the kit a "$" is money otherwise. */
export function sayMathematics(slides: ForeignSlide[], report: ImportReport): void {
  const writing = slides.filter(({ body }) => formula.test(hideCode(splitNote(body).content).replaceAll(code, '')))
  if (writing.length === 0 || slides[0]!.settings.has('math'))
    return
  slides[0]!.settings.set('math', true)
  for (const slide of writing)
    report.changed.add('math: true at the head, for "$" writes mathematics, which loads 1.2 MB', placeOf(slide))
}
