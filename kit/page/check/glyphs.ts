import { traceOf } from './names.ts'
import { isOnlyRead, type Part } from './visible-parts.ts'

/** A font as the style sheet asks for it, and its first family without the words that nobody says. */
interface Font { css: string, short: string, family: string }

/** A character in a font, and where it was first met on each slide that has it. */
export interface GlyphUse { font: Font, character: string, at: { no: number, words: string }[] }

const fonts = new Map<string, { font: Font, uses: Map<string, Map<number, string>> }>()
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

function note(no: number, style: CSSStyleDeclaration, text: string, words: string): void {
  const css = `font-family: ${style.fontFamily}; font-weight: ${style.fontWeight}; font-style: ${style.fontStyle}`
  const short = `${style.fontStyle} ${style.fontWeight} 40px ${style.fontFamily}`
  const known = fonts.get(css) ?? { font: { css, short, family: style.fontFamily.split(',')[0]!.replace(/["']| Variable/g, '').trim() }, uses: new Map<string, Map<number, string>>() }
  fonts.set(css, known)
  for (const { segment } of characters.segment(style.textTransform === 'uppercase' ? text.toUpperCase() : text)) {
    // Blank, or without a shape of its own.
    if (/^[\s\p{C}]*$/u.test(segment))
      continue
    const slides = known.uses.get(segment) ?? new Map<number, string>()
    known.uses.set(segment, slides.has(no) ? slides : slides.set(no, words))
  }
}

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
  return Array.from(fonts.values(), ({ font, uses }) => Array.from(uses, ([character, slides]) => ({
    font, character, at: Array.from(slides, ([no, words]) => ({ no, words })),
  })))
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
