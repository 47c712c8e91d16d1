import { type Accents, accentsCss } from './accents.ts'
import { type FontFace, faceRule } from './font-faces.ts'
import { type Fonts, fontStack, fontUses } from './fonts.ts'

/** What makes a course look like itself. */
export interface Look { fonts: Fonts, accents: Accents }

/**
 * The style that a course has of its own, to stand behind tokens.css: its fonts and accents.
 * @param addressOf what stands in the `url()` of a font's file.
 */
export function courseCss({ fonts, accents }: Look, faces: readonly FontFace[], addressOf: (face: FontFace) => string): string {
  return `${faces.map(face => faceRule(face, addressOf(face))).join('\n')}
:root { ${fontUses.map(use => `--font-${use}: ${fontStack(fonts, use)};`).join(' ')} }
${accentsCss(accents)}`
}
