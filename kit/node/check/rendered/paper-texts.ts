import type { PaperText } from '../../../page/check/glyphs.ts'
import type { Body } from '../markdown/body.ts'
import type { ReadSlide } from '../markdown/read-deck.ts'

/** What of a slide stands on paper and not on the slide: its handout text and its note, as it is set there. */
export function paperTexts({ body, note }: ReadSlide): PaperText[] {
  return [
    ...textsOf(body).filter(({ within }) => within.some(({ name }) => name.toLowerCase() === 'handout')).map(({ text, code }): PaperText => ({ part: 'handout text', font: code ? 'code' : 'title', text })),
    ...textsOf(note).map(({ text, code }): PaperText => ({ part: 'note', font: code ? 'code' : 'text', text })),
  ]
}

function textsOf({ texts, code }: Body) {
  return [...texts.map(({ text, within }) => ({ text, within, code: false })), ...code.map(({ code: text, within }) => ({ text, within, code: true }))]
}
