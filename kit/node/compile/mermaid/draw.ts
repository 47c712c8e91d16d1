import { packageFile } from '../../base/kit-folder.ts'
import { findChromium } from '../../chromium/find-chromium.ts'
import { launchChromium } from '../../chromium/launch.ts'
import { faceInline, firstFaces } from '../../look/font-faces.ts'
import { type Fonts, fontStack } from '../../look/fonts.ts'
import { drawInPage } from '../../../page/draw-mermaid.ts'

/**
 * What Mermaid draws with, and the token that stands for each in the deck. Mermaid reckons with colours, so it gets
 * ones that nothing else has; they are exchanged for the tokens in what it has drawn.
 */
const colours: Record<string, string> = {
  // What Mermaid draws black whatever it is told.
  '#000000': 'var(--ink)',
  '#010a01': 'var(--ink)',
  '#010a02': 'var(--paper)',
  '#010a03': 'var(--raised)',
  '#010a04': 'var(--muted)',
  '#010a05': 'var(--accent, var(--ink))',
  '#010a06': 'var(--accent-tint, var(--raised))',
}
const [, ink, paper, raised, muted, accent, tint] = Object.keys(colours) as [string, string, string, string, string, string, string]

/** Ends of lines that are drawn in lines, or are hollow because that means something: the relations of tables, classes and requirements. */
const hollow = ['_er-', 'extension', 'aggregation', 'lollipop', 'requirement'].map(part => `[id*="${part}"]`).join(', ')

const settings = (font: string) => ({
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  // Text as SVG text: it can be selected, and no HTML stands in the drawing.
  htmlLabels: false,
  flowchart: { htmlLabels: false, curve: 'basis', padding: 18, nodeSpacing: 46, rankSpacing: 56 },
  sequence: { actorFontFamily: font, messageFontFamily: font, noteFontFamily: font, actorFontSize: 18, messageFontSize: 18, noteFontSize: 17, mirrorActors: false },
  fontFamily: font,
  fontSize: 18,
  themeCSS: `text, tspan { fill: ${ink} } .marker:not(marker), marker:not(${hollow}), marker:not(${hollow}) path { fill: ${ink} } .edgeLabel rect, rect.background { opacity: 1 !important }
    .node :is(rect, circle, polygon, path), .cluster rect, .actor { stroke-width: 1.75px } .flowchart-link, .messageLine0, .messageLine1, .transition { stroke-width: 1.75px }`,
  themeVariables: {
    fontFamily: font, fontSize: '18px', background: paper, textColor: ink, lineColor: ink,
    primaryColor: tint, primaryTextColor: ink, primaryBorderColor: accent,
    secondaryColor: raised, secondaryTextColor: ink, secondaryBorderColor: muted,
    tertiaryColor: raised, tertiaryTextColor: ink, tertiaryBorderColor: muted,
    mainBkg: tint, nodeBorder: accent, nodeTextColor: ink, clusterBkg: raised, clusterBorder: muted, titleColor: ink, edgeLabelBackground: paper,
    actorBkg: tint, actorBorder: accent, actorTextColor: ink, actorLineColor: muted, signalColor: ink, signalTextColor: ink,
    labelBoxBkgColor: raised, labelBoxBorderColor: muted, labelTextColor: ink, loopTextColor: ink, activationBkgColor: raised, activationBorderColor: muted,
    noteBkgColor: raised, noteTextColor: ink, noteBorderColor: muted, sequenceNumberColor: paper,
    transitionColor: ink, transitionLabelColor: ink, stateLabelColor: ink, stateBkg: tint, labelBackgroundColor: paper, compositeBackground: raised, compositeTitleBackground: tint, altBackground: raised, specialStateColor: ink, innerEndBackground: ink,
    errorBkgColor: paper, errorTextColor: ink, arrowheadColor: ink, defaultLinkColor: ink,
  },
})

/**
 * Draws a diagram in a browser, for Mermaid measures its words.
 * @param root the project's folder.
 * @param fonts the course's: words are as wide in the deck as here.
 * @param id stands in the drawing's ids, which must be the page's only ones of their name.
 * @returns SVG whose colours are the theme's tokens.
 * @throws Error where Mermaid cannot read the diagram; Mistake where there is no browser.
 */
export async function drawMermaid(root: string, fonts: Fonts, code: string, id: string): Promise<string> {
  const browser = await launchChromium(await findChromium(root))
  try {
    const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await page.setContent(`<style>${firstFaces({ ...fonts, title: fonts.text }).map(faceInline).join('\n')}</style><body></body>`)
    await page.addScriptTag({ path: packageFile('mermaid/dist/mermaid.min.js') })
    return withTokens(await page.evaluate(drawInPage, { code, id, settings: settings(fontStack(fonts, 'text')), font: `18px '${fonts.text.cssFamily}'` }))
  }
  finally {
    await browser.close()
  }
}

function withTokens(svg: string): string {
  return Object.entries(colours).reduce((drawn, [colour, token]) => {
    const [, red, green, blue] = /#(..)(..)(..)/.exec(colour)!.map(part => Number.parseInt(part, 16))
    return drawn.replaceAll(new RegExp(`${colour}|rgb\\(${red}, ?${green}, ?${blue}\\)`, 'gi'), token)
  }, svg)
}
