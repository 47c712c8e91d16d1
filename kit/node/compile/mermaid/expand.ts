import { defineMarkdownTransformer } from '@slidev/types'
import { relative } from 'node:path'
import { drawnMermaid } from './drawn.ts'

const fence = /^(`{3,})mermaid[^\n]*\n([^]*?)^\1[ \t]*$/gm

/**
 * Puts a drawing into the place of each block of Mermaid, as the deck is built: SVG in the theme's colours for light and
 * dark, with text that can be selected and a description for those who do not see it. No Mermaid is in a built deck,
 * which saves 6 MB.
 */
export const expandMermaid = defineMarkdownTransformer(async ({ s, slide, options }) => {
  for (const { index, 0: whole, 2: code = '' } of s.original.matchAll(fence)) {
    const { raw, start } = slide.source
    const line = start + raw.slice(0, Math.max(raw.indexOf(whole), 0)).split('\n').length
    const place = `${relative(options.userRoot, slide.source.filepath)}:${line}`
    s.overwrite(index, index + whole.length, `\n<div class="mermaid-drawing" v-pre>\n${await drawnMermaid(options.userRoot, code, place)}\n</div>\n`)
  }
})
