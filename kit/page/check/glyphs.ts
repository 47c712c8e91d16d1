import { traceOf } from './names.ts'
import { isOnlyRead, type Part } from './visible-parts.ts'

/** A font as the style sheet asks for it, and its first family without the words that nobody says. */
interface Font {
  css: string
  short: string
  family: string
  /** The deck brings this family along. */
  isBrought: boolean
}

/** A character in a font, and where it was first met on each slide that has it. */
export interface GlyphUse { font: Font, character: string, at: Place[] }

interface Place { no: number, words: string, part: PaperText['part'] | undefined }

/** A text that is set on paper alone, and in which of the deck's fonts. */
export interface PaperText { part: 'handout text' | 'note', font: 'title' | 'text' | 'code', text: string }

/** For each font and character, its first place on each slide, and in what of the slide stands on paper. */
const fonts = new Map<string, { font: Font, uses: Map<string, Map<string, Place>> }>()
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Notes which characters a slide shows, in which fonts; over all click states. */
export function noteGlyphs(no: number, canvas: Element, parts: Part[]): void {
  for (const { kind, style, text } of parts) {
    if (kind === 'text')
      note(no, style, text, text)
  }
  for (const element of canvas.querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo)
      const [, text] = /^"((?:[^"\\]|\\.)*)"/.exec(style.content) ?? []
      if (text && style.display !== 'none' && !isOnlyRead(element, style))
        note(no, style, text, traceOf(element))
    }
  }
}

/** Notes which characters stand on paper alone. */
export function notePaperTexts(no: number, texts: PaperText[]): void {
  const probe = document.body.appendChild(document.createElement('div'))
  for (const { part, font, text } of texts) {
    probe.style.fontFamily = `var(--font-${font})`
    note(no, getComputedStyle(probe), text, text, part)
  }
  probe.remove()
}

function note(no: number, style: CSSStyleDeclaration, text: string, words: string, part?: PaperText['part']): void {
  const css = `font-family: ${style.fontFamily}; font-weight: ${style.fontWeight}; font-style: ${style.fontStyle}`
  const short = `${style.fontStyle} ${style.fontWeight} 40px ${style.fontFamily}`
  const first = unquoted(style.fontFamily.split(',')[0]!)
  const isBrought = Array.from(document.fonts).some(face => unquoted(face.family) === first)
  const known = fonts.get(css) ?? { font: { css, short, family: first.replace(' Variable', ''), isBrought }, uses: new Map<string, Map<string, Place>>() }
  fonts.set(css, known)
  for (const { segment } of characters.segment(style.textTransform === 'uppercase' ? text.toUpperCase() : text)) {
    // Blank, or without a shape of its own.
    if (/^[\s\p{C}]*$/u.test(segment))
      continue
    const places = known.uses.get(segment) ?? new Map<string, Place>()
    const key = `${no} ${part}`
    known.uses.set(segment, places.has(key) ? places : places.set(key, { no, words, part }))
  }
}

const unquoted = (family: string): string => family.replace(/["']/g, '').trim()

/** Where the probes stand: texts that are set only to ask the browser which font it took. */
const place = 'glyph-probes'

/** Sets a probe for each font, with all its characters. */
export function probeFonts(): void {
  setProbes(Array.from(fonts.values(), ({ font, uses }) => [font, [...uses.keys()].join(' ')]))
}

/** Sets a probe for each character of the fonts at these places. @returns what each probe stands for. */
export function probeCharacters(places: number[]): GlyphUse[] {
  const uses = allUses().filter((_, place) => places.includes(place)).flat()
  setProbes(uses.map(({ font, character }) => [font, character]))
  return uses
}

const pen = document.createElement('canvas').getContext('2d')!

/**
 * Characters that no font on this machine has: the browser draws its mark for a missing glyph. It takes the mark from
 * the deck's own font, so that asking for the font says nothing; the measures of the mark give it away.
 */
export function markedMissing(): GlyphUse[] {
  return allUses().flat().filter(({ font, character }) => {
    pen.font = font.short
    return measures(character) === measures('\u{10FFFD}')
  })
}

function measures(character: string): string {
  const { width, actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(character)
  return [width, actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent].join()
}

/** For each font, the characters in it. */
function allUses(): GlyphUse[][] {
  return Array.from(fonts.values(), ({ font, uses }) => Array.from(uses, ([character, places]) => ({ font, character, at: [...places.values()] })))
}

function setProbes(probes: [Font, string][]): void {
  document.getElementById(place)?.remove()
  const box = document.body.appendChild(document.createElement('div'))
  box.id = place
  for (const [font, text] of probes) {
    const probe = box.appendChild(document.createElement('div'))
    probe.style.cssText = font.css
    probe.textContent = text
  }
}
