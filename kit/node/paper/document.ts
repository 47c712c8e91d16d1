import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Html, html } from '../../shared/html.ts'
import { type Margins, type Measure, measureOf } from './measure.ts'
import { type Fonts, fontStack } from '../look/fonts.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { printFonts } from '../print/print-fonts.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import type { PaperWords } from '../../words/words.ts'

/** How much higher a title page begins, in mm: it has no running head. */
export const titleRise = 8

/** A document to print: what its head and foot say, and its sheets. */
export interface PaperDocument {
  title: string
  locale: string
  /** For the foot; a document without them is bare: no head, no foot, no margins. */
  words?: PaperWords
  fonts: Fonts
  /** Of its pages, where they are not the usual ones. */
  margins?: Margins
  /** The running head, outer edge first. */
  head: [left: string, right: string]
  /** At the left of the foot. */
  foot: string
  /** The style sheets of kit/handout/styles that it needs beside the base. */
  sheets: readonly string[]
  decks: readonly TakenDeck[]
  body: Html
  /** More rules, for pages of their own. */
  pages?: string
}

/** The whole document as HTML, standing by itself but for the fonts and pictures of the hosted decks. */
export function documentHtml(document: PaperDocument, options: PrintOptions): string {
  const measure = measureOf(options.paper, document.margins)
  const styles = [...deckStyles(document.decks), printFonts(document.fonts), pageRules(document, measure), ...['base', ...document.sheets].map(sheet), ...options.ink ? [inkStyle()] : []]
  return `<!doctype html>${html`<html lang="${document.locale}" class="paper print${options.ink && ' ink'}">
<head><meta charset="utf-8"><title>${document.title}</title><style>${new Html(styles.join('\n'))}</style></head>
<body><main class="document">${document.body}</main></body>
</html>`.source}`
}

/** Every rule of the decks once: they share most of theirs. */
function deckStyles(decks: readonly TakenDeck[]): Set<string> {
  return new Set(decks.flatMap(deck => deck.styles))
}

function pageRules({ words, fonts, head, foot, pages }: PaperDocument, measure: Measure): string {
  const { width, height, top, bottom, side, textWidth, textHeight } = measure
  if (!words)
    return pages ?? ''
  const [left, right] = head
  return `
:root { --text-width: ${textWidth}mm; --text-height: ${textHeight}mm; --sheet-height: ${textHeight - 0.6}mm; --title-height: ${textHeight + titleRise - 0.6}mm; }
@page {
  size: ${width}mm ${height}mm; margin: ${top}mm ${side}mm ${bottom}mm;
  ${marginBox(fonts, 'top-left', css(left), 'vertical-align: bottom; padding-bottom: 5mm; text-align: left')}
  ${marginBox(fonts, 'top-right', css(right), 'vertical-align: bottom; padding-bottom: 5mm; text-align: right')}
  ${marginBox(fonts, 'bottom-left', css(foot), 'vertical-align: top; padding-top: 5mm; text-align: left')}
  ${marginBox(fonts, 'bottom-right', `${css(words.pageOf.before)} counter(page) ${css(words.pageOf.between)} counter(pages)`, 'vertical-align: top; padding-top: 5mm; text-align: right')}
}
@page title { ${titlePage(measure)} }
${pages ?? ''}`
}

/** What a title page has of its own: it begins higher, without a running head. */
export function titlePage({ top }: Measure): string {
  return `margin-top: ${top - titleRise}mm; @top-left { content: none } @top-right { content: none }`
}

/** Text at a page's edge. Margin boxes do not see the document's variables. */
export function marginBox(fonts: Fonts, place: string, content: string, style: string): string {
  return `@${place} { content: ${content}; ${style}; font: 400 9.2pt/1.2 ${fontStack(fonts, 'title')}; font-variant-numeric: lining-nums; color: #4b5468; white-space: nowrap }`
}

/** Text as a CSS string. */
export function css(text: string): string {
  return `"${text.replace(/["\\\n]/g, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}

/** Spares toner, on any printed page. */
export const inkStyle = (): string => sheet('ink')

const sheet = (name: string): string => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')

/** A name for the document that no hosted file has. */
export function documentPath(document: PaperDocument): string {
  return `printed-${createHash('sha256').update(document.title).digest('hex').slice(0, 12)}.html`
}
