import { existsSync } from 'node:fs'
import { readBody } from '../check/markdown/read-body.ts'
import { slotsOf } from '../check/markdown/known.ts'
import { type ForeignSlide, placeOf } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'
import { splitNote } from './split-note.ts'

/** Layouts in which Slidev sets one sentence large, as the kit does in `statement`. */
const sentences = ['quote', 'fact', 'center']

/**
 * Gives slides the kit's layouts where these have the same job. Slidev's others stay, for Slidev still has them; what
 * neither has, a theme's for one, becomes the one that has the same slots.
 * @param known by name, the files of the layouts that the module can use, the deck's own among them.
 * @param own the names of those beside the deck.
 */
export function mapLayouts(slides: ForeignSlide[], known: Map<string, string>, own: Set<string>, report: ImportReport): void {
  for (const slide of slides) {
    const layout = slide.settings.get('layout')
    const name = typeof layout === 'string' ? layout : undefined
    const mapped = name !== undefined && own.has(name) ? name : counterpart(name, slide, known)
    if (mapped !== undefined && mapped !== name) {
      slide.settings.set('layout', mapped)
      if (name !== undefined)
        report.changed.add(`layout ${name}${known.has(name) ? '' : ', which a theme or an addon had'}: ${mapped}`, placeOf(slide))
    }
    else if (name !== undefined && known.get(name)?.includes('@slidev')) {
      report.taken.add(`layout ${name}, Slidev's own`, placeOf(slide))
    }
    if (mapped === 'recap' && name === 'end')
      slide.body = slide.body.replace(/^# .*$/m, title => `::title::\n\n${title}\n\n::default::`)
    showSlots(slide, known, report)
  }
}

/** The layout that a slide gets; undefined where it names none and needs none. */
function counterpart(name: string | undefined, slide: ForeignSlide, known: Map<string, string>): string | undefined {
  const first = slide.no === 1
  if (name === undefined)
    return first ? 'cover' : slotNames(slide).length > 0 ? withSlots(slotNames(slide)) : undefined
  if (name === 'intro')
    return first ? 'cover' : 'default'
  if (sentences.includes(name) && isSentence(slide))
    return first ? 'cover' : 'statement'
  if (name === 'end' && isList(slide))
    return 'recap'
  return known.has(name) ? name : withSlots(slotNames(slide))
}

function withSlots(names: string[]): string {
  const within = (slots: string[]) => names.length > 0 && names.every(name => slots.includes(name))
  return within(['default', 'left', 'right']) ? 'two-cols' : within(['default', 'left', 'right', 'bottom']) ? 'two-cols-header' : 'default'
}

function slotNames({ body }: ForeignSlide): string[] {
  return readBody(splitNote(body).content, 1).slots.map(({ name }) => name)
}

/** A title, and two short paragraphs at most. */
function isSentence({ body }: ForeignSlide): boolean {
  const { headings, images, code, snippets, parts, tags, texts } = readBody(splitNote(body).content, 1)
  const titles = headings.filter(({ depth }) => depth === 1)
  return titles.length === 1 && headings.length === 1 && images.length + code.length + snippets.length === 0
    && parts.every(({ kind }) => kind === 'block') && texts.length <= 3
    && tags.every(({ name }) => ['br', 'span', 'b', 'i', 'em', 'strong', 'a', 'small', 'sup', 'sub'].includes(name))
}

/** A title and a list, and nothing that is drawn. */
function isList({ body }: ForeignSlide): boolean {
  const { headings, images, code, parts, slots } = readBody(splitNote(body).content, 1)
  return headings.length === 1 && headings[0]?.depth === 1 && /^\s*# /.test(body) && parts.some(({ kind }) => kind === 'item') && images.length + code.length + slots.length === 0
}

/** What stands in a slot that the layout does not have would be shown nowhere: it goes to the rest of the slide. */
function showSlots(slide: ForeignSlide, known: Map<string, string>, report: ImportReport): void {
  const layout = slide.settings.get('layout')
  const file = known.get(typeof layout === 'string' ? layout : 'default')
  const slots = file !== undefined && existsSync(file) ? slotsOf(file) : []
  for (const name of slotNames(slide).filter(name => !slots.includes(name))) {
    slide.body = slide.body.replace(new RegExp(`^::\\s*${name.replaceAll(/[.\\]/g, '\\$&')}\\s*::\\s*$`, 'm'), '')
    report.changed.add(`slot ${name}, which the layout does not have: its text goes on in the slide`, placeOf(slide))
  }
}
