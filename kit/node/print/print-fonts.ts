import type { Page } from 'playwright-core'
import { faceInline, paperFaces } from '../look/font-faces.ts'
import { type Fonts, fontUses } from '../look/fonts.ts'

/** By their packages: several decks, and several documents, are printed in the same ones. */
const known = new Map<string, string>()

/** The element id of their style sheet in a deck's page. */
export const printFontsId = 'print-fonts'

/**
 * Rules to stand in the place of the screen's, with the fonts in them: what is printed is not hosted. Each weight is a
 * file of its own. The screen has one variable file for all weights; of that, Chromium can put no subset into a PDF, and
 * draws its letters as Type 3 shapes that many readers set badly. The letters are as wide as those of the variable
 * files, so that lines break alike.
 */
export function printFonts(fonts: Fonts): string {
  const key = fontUses.map(use => `${fonts[use].cssFamily} ${fonts[use].paper}`).join('\0')
  const rules = known.get(key) ?? paperFaces(fonts).map(faceInline).join('\n')
  known.set(key, rules)
  return rules
}

/** Gives an open page of a deck these fonts in the place of its own. */
export async function setPrintFonts(page: Page, fonts: Fonts): Promise<void> {
  await page.evaluate((families) => {
    for (const sheet of document.styleSheets) {
      for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
        const rule = sheet.cssRules[index]!
        if (rule instanceof CSSFontFaceRule && families.some(family => rule.cssText.includes(family)))
          sheet.deleteRule(index)
      }
    }
  }, fontUses.map(use => fonts[use].cssFamily))
  await page.evaluate(({ id, rules }) => {
    const style = document.createElement('style')
    style.id = id
    style.textContent = rules
    document.head.append(style)
    return Promise.all(Array.from(document.fonts, font => font.load()))
  }, { id: printFontsId, rules: printFonts(fonts) })
}
