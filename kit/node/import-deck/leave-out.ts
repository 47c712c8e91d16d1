import { readBody } from '../check/markdown/read-body.ts'
import { type ForeignSlide, placeOf } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'
import { splitNote } from './split-note.ts'

/** Components of Slidev that show what another host has. */
const embeds = ['Tweet', 'BlueSky', 'Youtube', 'PlantUml', 'iframe']

/** A code block, or a snippet, that one can edit or run on the slide. */
const editor = /^((?:\s*`{3,}[^\n`{]*|[ \t]*<<<[^\n{]*?)[ \t]*)\{monaco[\w-]*\}[ \t]*(\{[^}\n]*\})?/

/** Says what a hosted deck cannot show, and makes plain code of code that one could edit. */
export function leaveOut(slides: ForeignSlide[], report: ImportReport): void {
  for (const slide of slides) {
    const place = placeOf(slide)
    slide.body = plainCode(slide.body, () => report.changed.add('code that one could edit or run: plain code; a hosted deck has no editor, <Snippet> runs code from snippets/', place))
    const { code, tags } = readBody(splitNote(slide.body).content, 1)
    if (code.some(({ language }) => language === 'plantuml'))
      report.left.add('PlantUML, which another host draws; the kit draws Mermaid while it builds', place)
    if (code.some(({ info }) => /\btwoslash\b/.test(info)))
      report.left.add('types in code ("twoslash"): the code is shown without them', place)
    for (const { name } of tags.filter(({ name }) => embeds.includes(name)))
      report.left.add(`<${name}>: it shows a page of another host, which a hosted deck does not ask; show a picture and a link`, place)
    if (slide.settings.has('url'))
      report.left.add('url: a page of another host, which a hosted deck does not ask; show a picture and a link', place)
  }
}

/** Leaves alone what stands within a longer code block: there it is shown. */
function plainCode(body: string, say: () => void): string {
  let fence: string | undefined
  return body.split('\n').map((line) => {
    const marks = /^\s*(`{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (marks !== undefined && line.trim() === fence)
        fence = undefined
      return line
    }
    fence = marks
    return line.replace(editor, (_, before: string) => {
      say()
      return before.trimEnd()
    })
  }).join('\n')
}
