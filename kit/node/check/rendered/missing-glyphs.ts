import type { CDPSession, Page } from 'playwright-core'
import type { Fault } from '../../../page/check/fault.ts'
import type { GlyphUse } from '../../../page/check/glyphs.ts'
import type { InPage } from '../../../page/check/index.ts'

declare const workshopCheck: InPage

/** So many characters are named; where more are missing it is the font that is. */
const named = 8

/** Characters for which the browser had to take a font that is not the deck's. */
export async function missingGlyphs(page: Page): Promise<Fault[]> {
  await page.evaluate(() => workshopCheck.probeFonts())
  const session = await page.context().newCDPSession(page)
  try {
    // A font loads when the first character asks for it.
    await page.evaluate(() => document.fonts.ready)
    const suspects = (await askFonts(session)).flatMap((isBundled, place) => isBundled ? [] : [place])
    const missing = await page.evaluate(() => workshopCheck.markedMissing())
    if (suspects.length > 0) {
      const uses = await page.evaluate(places => workshopCheck.probeCharacters(places), suspects)
      missing.push(...(await askFonts(session)).flatMap((isBundled, place) => isBundled ? [] : [uses[place]!]))
    }
    return toFaults(missing)
  }
  finally {
    await session.detach()
  }
}

/** For each probe, whether all of it is set in fonts of the deck. */
async function askFonts(session: CDPSession): Promise<boolean[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#glyph-probes > *' })
  return Promise.all(nodeIds.map(async (nodeId) => {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    return fonts.every(font => font.isCustomFont)
  }))
}

/** One for each slide, handout text or note, and family. */
function toFaults(missing: GlyphUse[]): Fault[] {
  const slides = Map.groupBy(missing.flatMap(({ font: { family, isBrought }, character, at }) => at.map(place => ({ ...place, family, isBrought, character }))), ({ no, family, part }) => `${no} ${family} ${part}`)
  return [...slides.values()].map((uses) => {
    const { no, words, part, family, isBrought } = uses[0]!
    const characters = [...new Set(uses.map(use => use.character))]
    if (!isBrought) {
      return {
        rule: 'glyph-missing', no, words, key: family, size: characters.length,
        what: `text of the slide is set in ${family}, which is no font of the deck: each machine shows it in one of its own`,
        next: 'Set it in var(--font-text), var(--font-title) or var(--font-code).',
      }
    }
    const list = characters.slice(0, named).map(character => `${character} (${codePoints(character)})`).join(', ')
    const more = characters.length > named ? ` and ${characters.length - named} more` : ''
    return {
      rule: 'glyph-missing', no, part, words, key: `${part} ${family} ${list}`, size: characters.length,
      what: `the ${part ?? 'slide'} has ${list}${more}, which ${family} does not have: each machine shows it in a font of its own`,
      next: part === undefined ? 'Write it in words, or draw it: an SVG path looks the same everywhere.' : 'Write it in words.',
    }
  })
}

const codePoints = (character: string): string => Array.from(character, one => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
