import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/**
 * The faces of styles/fonts.css, each weight as a file of its own. The screen has one variable file for all weights;
 * of that, Chromium can put no subset into a PDF, and draws its letters as Type 3 shapes that many readers set badly.
 * The letters are as wide as those of the variable files, so that lines break alike.
 */
const faces = [
  { family: 'Literata Variable', name: 'literata', weights: [300, 400, 500, 600, 700], italics: [400, 600] },
  { family: 'Atkinson Hyperlegible Next Variable', name: 'atkinson-hyperlegible-next', weights: [400, 500, 600, 700], italics: [400, 700] },
  { family: 'Atkinson Hyperlegible Mono Variable', name: 'atkinson-hyperlegible-mono', weights: [400, 700], italics: [] },
] as const

let rules: string | undefined

/** The element id of their style sheet in a deck's page. */
export const printFontsId = 'print-fonts'

/** Rules to stand in the place of the screen's, with the fonts in them: what is printed is not hosted. */
export function printFonts(): string {
  rules ??= faces.flatMap(({ family, name, weights, italics }) => [
    ...weights.map(weight => face(family, name, weight, 'normal')),
    ...italics.map(weight => face(family, name, weight, 'italic')),
  ]).join('\n')
  return rules
}

function face(family: string, name: string, weight: number, style: string): string {
  const file = createRequire(import.meta.url).resolve(`@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`)
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; src: url('data:font/woff2;base64,${readFileSync(file, 'base64')}') format('woff2') }`
}

/** Gives an open page of a deck these fonts in the place of its own. */
export async function setPrintFonts(page: Page): Promise<void> {
  await page.evaluate((families) => {
    for (const sheet of document.styleSheets) {
      for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
        const rule = sheet.cssRules[index]!
        if (rule instanceof CSSFontFaceRule && families.some(family => rule.cssText.includes(family)))
          sheet.deleteRule(index)
      }
    }
  }, faces.map(({ family }) => family))
  await page.evaluate(({ id, rules }) => {
    const style = document.createElement('style')
    style.id = id
    style.textContent = rules
    document.head.append(style)
    return Promise.all(Array.from(document.fonts, font => font.load()))
  }, { id: printFontsId, rules: printFonts() })
}
