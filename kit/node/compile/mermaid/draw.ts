import { packageFile } from '../../base/kit-folder.ts'
import { faceInline, firstFaces } from '../../look/font-faces.ts'
import { type Fonts, fontStack } from '../../look/fonts.ts'
import { drawInPage } from '../../../page/draw-mermaid.ts'
import { withDrawingBrowser } from './drawing-browser.ts'

/** Hues for what stands side by side and has no order: slices, bars, branches. Each as a ground on which ink is read, and in full. */
const hues = ['blue', 'amber', 'teal', 'purple', 'green']

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
  ...Object.fromEntries(hues.flatMap((hue, index) => [
    [`#010b0${index}`, `color-mix(in srgb, var(--${hue}) 32%, var(--paper))`],
    [`#010c0${index}`, `var(--${hue})`],
  ])),
}
const [, ink, paper, raised, muted, accent, tint] = Object.keys(colours) as [string, string, string, string, string, string, string]
const grounds = hues.map((_, index) => `#010b0${index}`)
const fulls = hues.map((_, index) => `#010c0${index}`)

/** The eight or twelve variables of a name, the grounds in turn. */
const inTurn = (name: string, first: number, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index + first}`, grounds[index % grounds.length]!]))

/** What Mermaid darkens by itself, until words cannot be read on it: the parts of mind maps, time lines, boards, branches and charts. */
const parts = `
  [class*="section-"] :is(rect, path, circle, polygon), .mindmap-node :is(rect, path, circle, polygon), .timeline-node path { fill: ${tint} !important; stroke: ${accent} !important; stroke-width: 1.75px }
  path[class*="section-edge-"] { stroke: ${muted} !important; fill: none !important }
  .section-root :is(rect, path, circle, polygon) { fill: ${raised} !important; stroke-width: 3px }
  .cluster[class*="section-"] > rect { fill: ${raised} !important; stroke: ${muted} !important }
  .branchLabelBkg { fill: ${tint} !important; stroke: ${accent} !important }
  .packetBlock { fill: ${tint} !important; stroke: ${accent} !important }
  .treemapSection { fill: ${raised} !important; fill-opacity: 1 !important; stroke: ${muted} !important } .treemapLeaf { fill: ${tint} !important; fill-opacity: 1 !important; stroke: ${accent} !important }
  .radarGraticule { fill: ${raised} !important; fill-opacity: 1 !important; stroke: ${muted} !important }
  ${hues.map((_, index) => `.radarCurve-${index} { fill: ${grounds[index]!} !important; fill-opacity: 0.6 !important; stroke: ${fulls[index]!} !important } .radarLegendBox-${index} { fill: ${grounds[index]!} !important; stroke: ${fulls[index]!} !important }`).join('\n  ')}`

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
  // Of the C4 model; its words are white for grounds of its own, and ours are ink.
  c4: Object.fromEntries(['person', ...['system', 'container', 'component'].flatMap(kind => [kind, `${kind}_db`, `${kind}_queue`])].flatMap(kind => [kind, `external_${kind}`]).flatMap(kind => [[`${kind}_bg_color`, tint], [`${kind}_border_color`, accent]])),
  gantt: { fontSize: 18, sectionFontSize: 18, barHeight: 34, barGap: 8, topPadding: 70, leftPadding: 110 },
  mindmap: { padding: 18 },
  pie: { textPosition: 0.6 },
  fontFamily: font,
  fontSize: 18,
  themeCSS: `text, tspan { fill: ${ink} } .marker:not(marker), marker:not(${hollow}), marker:not(${hollow}) path { fill: ${ink} } .edgeLabel rect, rect.background { opacity: 1 !important }
    .node :is(rect, circle, polygon, path), .cluster rect, .actor { stroke-width: 1.75px } .flowchart-link, .messageLine0, .messageLine1, .transition { stroke-width: 1.75px }${parts}`,
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
    rowOdd: raised, rowEven: paper,
    ...inTurn('pie', 1, 12), pieStrokeColor: ink, pieOuterStrokeColor: ink, pieOpacity: '1', pieTitleTextSize: '24px', pieSectionTextSize: '18px', pieLegendTextSize: '18px',
    ...inTurn('fillType', 0, 8),
    quadrant1Fill: tint, quadrant2Fill: raised, quadrant3Fill: tint, quadrant4Fill: raised, quadrantPointFill: accent,
    ...Object.fromEntries(['quadrant1', 'quadrant2', 'quadrant3', 'quadrant4', 'quadrantPoint', 'quadrantXAxis', 'quadrantYAxis', 'quadrantTitle'].map(name => [name === 'quadrantTitle' ? 'quadrantTitleFill' : `${name}TextFill`, ink])),
    quadrantInternalBorderStrokeFill: muted, quadrantExternalBorderStrokeFill: muted,
    critBkgColor: grounds[1], critBorderColor: fulls[1], doneTaskBkgColor: raised, doneTaskBorderColor: muted, activeTaskBkgColor: grounds[0], activeTaskBorderColor: fulls[0], taskTextDarkColor: ink, taskTextLightColor: ink, todayLineColor: fulls[1],
    xyChart: { backgroundColor: paper, plotColorPalette: fulls.join(', '), ...Object.fromEntries(['title', 'xAxisLabel', 'xAxisTitle', 'xAxisTick', 'xAxisLine', 'yAxisLabel', 'yAxisTitle', 'yAxisTick', 'yAxisLine'].map(name => [`${name}Color`, ink])) },
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
  return withDrawingBrowser(root, async (browser) => {
    const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    try {
      await page.setContent(`<style>${firstFaces({ ...fonts, title: fonts.text }).map(faceInline).join('\n')}</style><body></body>`)
      await page.addScriptTag({ path: packageFile('mermaid/dist/mermaid.min.js') })
      return withTokens(await page.evaluate(drawInPage, { ...described(code), id, settings: settings(fontStack(fonts, 'text')), font: `18px '${fonts.text.cssFamily}'` }))
    }
    finally {
      await page.close().catch(() => undefined) // The browser may have ended.
    }
  })
}

/**
 * A diagram apart from what it says of itself in words. Mermaid reads that for some kinds of diagram; in others, as in a
 * mind map, it stops at it, at a blank line in its place, too, or draws it.
 */
function described(code: string): { code: string, title: string, description: string } {
  let [title, description] = ['', '']
  const rest = code
    .replace(/^[ \t]*accTitle[ \t]*:[ \t]*(.*)\n?/m, (_, text: string) => {
      title = text.trim()
      return ''
    })
    .replace(/^[ \t]*accDescr[ \t]*(?::[ \t]*(.*)|\{([^}]*)\}[ \t]*)\n?/m, (_, line: string | undefined, block: string | undefined) => {
      description = (line ?? block ?? '').trim().replace(/\s+/g, ' ')
      return ''
    })
  return { code: rest, title, description }
}

function withTokens(svg: string): string {
  return Object.entries(colours).reduce((drawn, [colour, token]) => {
    const [, red, green, blue] = /#(..)(..)(..)/.exec(colour)!.map(part => Number.parseInt(part, 16))
    return drawn.replaceAll(new RegExp(`${colour}|rgb\\(${red}, ?${green}, ?${blue}\\)`, 'gi'), token)
  }, svg)
}
