import { isOnlyRead, type Part } from './visible-parts.ts'

/** A character in a font, and where it was first met on each slide that has it. */
export interface GlyphUse { font: string, family: string, character: string, at: { no: number, words: string }[] }

interface Font { css: string, family: string }

const fonts = new Map<string, { font: Font, uses: Map<string, Map<number, string>> }>()
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Notes which characters a slide shows, in which fonts; over all click states. */
export function noteGlyphs(no: number, canvas: Element, parts: Part[]): void {
  for (const { kind, style, text } of parts) {
    if (kind === 'text')
      note(no, style, text)
  }
  for (const element of canvas.querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo)
      const [, text] = /^"((?:[^"\\]|\\.)*)"/.exec(style.content) ?? []
      if (text && style.display !== 'none' && !isOnlyRead(element, style))
        note(no, style, text)
    }
  }
}

function note(no: number, style: CSSStyleDeclaration, text: string): void {
  const css = `font-family: ${style.fontFamily}; font-weight: ${style.fontWeight}; font-style: ${style.fontStyle}`
  const known = fonts.get(css) ?? { font: { css, family: style.fontFamily.split(',')[0]!.replace(/["']| Variable/g, '').trim() }, uses: new Map<string, Map<number, string>>() }
  fonts.set(css, known)
  for (const { segment } of characters.segment(style.textTransform === 'uppercase' ? text.toUpperCase() : text)) {
    // Blank, or without a shape of its own.
    if (/^[\s\p{C}]*$/u.test(segment))
      continue
    const slides = known.uses.get(segment) ?? new Map<number, string>()
    known.uses.set(segment, slides.has(no) ? slides : slides.set(no, text))
  }
}

/** Where the probes stand: texts that are set only to ask the browser which font it took. */
const place = 'glyph-probes'

/** Sets a probe for each font, with all its characters. @returns the characters of each probe. */
export function probeFonts(): string[][] {
  const all = [...fonts.values()]
  setProbes(all.map(({ font, uses }) => [font, [...uses.keys()].join(' ')]))
  return all.map(({ uses }) => [...uses.keys()])
}

/** Sets a probe for each character of the fonts at these places. @returns what each probe stands for. */
export function probeCharacters(places: number[]): GlyphUse[] {
  const chosen = [...fonts.values()].filter((_, index) => places.includes(index))
  setProbes(chosen.flatMap(({ font, uses }) => [...uses.keys()].map((character): [Font, string] => [font, character])))
  return chosen.flatMap(({ font, uses }) => [...uses].map(([character, slides]) => ({
    font: font.css, family: font.family, character, at: Array.from(slides, ([no, words]) => ({ no, words })),
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
