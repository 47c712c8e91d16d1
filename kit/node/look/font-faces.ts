import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Font, Fonts, FontUse } from './fonts.ts'

/** One file of a font. */
export interface FontFace {
  family: string
  style: 'normal' | 'italic'
  /** One weight, or two numbers: from and to. */
  weight: string
  /** Absolute path. */
  file: string
}

/** What a font's package says about itself, as far as it is read here. */
interface Metadata { id: string, weights: number[], variable: { wght?: { min: string, max: string } } | false }

/** The weights that the kit's styles use: what a static package has of them is taken. */
const weights: Record<FontUse, { normal: number[], italic: number[] }> = {
  title: { normal: [300, 400, 500, 600, 700], italic: [400, 600] },
  text: { normal: [400, 500, 600, 700], italic: [400, 700] },
  code: { normal: [400, 700], italic: [] },
}

/**
 * The files that a deck loads. Latin covers the languages of western Europe; a page that uses a glyph beyond it falls
 * back to a font of the system. Italics are the text's alone.
 */
export function screenFaces(fonts: Fonts): FontFace[] {
  return distinct([...upright(fonts.title, 'title'), ...upright(fonts.text, 'text'), ...faces(fonts.text, 'text', 'italic'), ...upright(fonts.code, 'code')])
}

/** The files that the home page loads, and that a deck's first slide needs at once. */
export function firstFaces(fonts: Fonts): FontFace[] {
  return distinct([...upright(fonts.title, 'title'), ...upright(fonts.text, 'text')])
}

/** The files that are put into PDFs, each weight one of its own. */
export function paperFaces(fonts: Fonts): FontFace[] {
  return distinct((['title', 'text', 'code'] as const).flatMap(use => (['normal', 'italic'] as const)
    .flatMap(style => staticFaces(fonts[use], fonts[use].paper, use, style))))
}

/** The rule that loads a file. @param address what its `url()` holds. */
export function faceRule({ family, style, weight }: FontFace, address: string): string {
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url('${address}') format('woff2'); }`
}

/** The rule with the file in it. */
export function faceInline(face: FontFace): string {
  return faceRule(face, `data:font/woff2;base64,${readFileSync(face.file, 'base64')}`)
}

/** A file's name as bundlers keep it, a hash behind it: `literata-latin-wght-normal`. */
export function fileStem({ file }: FontFace): string {
  return basename(file, '.woff2')
}

function upright(font: Font, use: FontUse): FontFace[] {
  return faces(font, use, 'normal')
}

function faces(font: Font, use: FontUse, style: FontFace['style']): FontFace[] {
  const { id, variable } = metadataOf(font.screen)
  const file = join(font.screen, `files/${id}-latin-wght-${style}.woff2`)
  if (variable === false || variable.wght === undefined || !existsSync(file))
    return staticFaces(font, font.screen, use, style)
  return [{ family: font.cssFamily, style, weight: `${variable.wght.min} ${variable.wght.max}`, file }]
}

/** The nearest thing to what the styles ask for: all files there are of those weights. */
function staticFaces(font: Font, folder: string, use: FontUse, style: FontFace['style']): FontFace[] {
  const { id } = metadataOf(folder)
  return weights[use][style]
    .map((weight): FontFace => ({ family: font.cssFamily, style, weight: String(weight), file: join(folder, `files/${id}-latin-${weight}-${style}.woff2`) }))
    .filter(({ file }) => existsSync(file))
}

const known = new Map<string, Metadata>()

function metadataOf(folder: string): Metadata {
  const metadata = known.get(folder) ?? JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as Metadata
  known.set(folder, metadata)
  return metadata
}

/** One package may serve for two uses. */
function distinct(faces: FontFace[]): FontFace[] {
  return [...new Map(faces.map(face => [face.file, face])).values()]
}
