// What Vite is told for every deck.
import type { MarkdownExit } from 'markdown-exit'
import { defineConfig, type Plugin } from 'vite'
import { kitFolder, kitName, packageFile } from '../base/kit-folder.ts'
import { handoutFootnotes } from './handout-footnotes.ts'
import { askKeptListings } from './kept-listings.ts'
import { ownIds } from './own-ids.ts'

/**
 * What a hosted page may do. Styles may stand inline, for Slidev and the code highlighting set them on elements;
 * scripts may not, and nothing comes from another host.
 */
const policy = [
  'default-src \'self\'',
  'style-src \'self\' \'unsafe-inline\'',
  'img-src \'self\' data: blob:',
  // Vite inlines a font of a few kilobytes, KaTeX's for one.
  'font-src \'self\' data:',
  // A snippet runs in a worker from the deck's own files. One that was edited on its slide is a file of nobody: its
  // text is a blob. A blob inherits this policy, so the text can import the deck's files and nothing else; eval,
  // inline scripts and other hosts stay shut to it as to the page.
  'worker-src \'self\' blob:',
  'object-src \'none\'',
  'base-uri \'none\'',
  'form-action \'none\'',
].join('; ')

/** Only in what is built: the dev server's own pages need inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'workshop:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', 'content': policy },
    injectTo: 'head-prepend',
  }],
}

/** Slidev's logo stands in a dialog that no deck opens: 94 kB on disk. */
const withoutLogo: Plugin = {
  name: 'workshop:without-logo',
  enforce: 'pre',
  load: id => id.endsWith('/@slidev/client/assets/logo.png') ? 'export default \'\'' : undefined,
}

/** Slidev's own way of splitting what is built, which the groups below take the place of; both at once give a warning. */
const withoutManualChunks: Plugin = {
  name: 'workshop:without-manual-chunks',
  enforce: 'post',
  config({ build }) {
    for (const output of [build?.rolldownOptions?.output].flat().filter(output => output !== undefined))
      Reflect.deleteProperty(output, 'manualChunks')
  },
}

/** The Vue that needs no compiler in the browser: all templates are compiled when the deck is built. Saves 40 kB. */
const vueRuntime = packageFile('vue/dist/vue.runtime.esm-bundler.js')

type Graph = { getModuleInfo: (id: string) => { importers: readonly string[] } | null }

/** True for a module that is one of these, or that one of these imports, by whatever way. */
function isPartOf(id: string, graph: Graph, isStart: (id: string) => boolean, leadsOn: (id: string) => boolean = () => true): boolean {
  const seen = new Set<string>()
  const search = (module: string): boolean => {
    if (seen.has(module))
      return false
    seen.add(module)
    return isStart(module) || leadsOn(module) && (graph.getModuleInfo(module)?.importers.some(search) ?? false)
  }
  return search(id)
}

/**
 * The packages of Slidev's client in one file. It is the same in every deck, byte for byte, so decks share it: what
 * only one deck's snippets import stays out of it.
 */
function commonPackages(id: string, graph: Graph): string | undefined {
  // An installed kit stands in node_modules too, and is no package of Slidev's.
  const isPackage = (id: string) => id.includes('/node_modules/') && !id.includes('/@slidev/client/') && !id.startsWith(`${kitFolder}/`)
  return isPackage(id) && !id.endsWith('.css') && isPartOf(id, graph, module => module.includes('/@slidev/client/'), isPackage) ? 'packages' : undefined
}

/**
 * All that the first slide needs besides in one file, which the page names. Left to itself the entry asks for the
 * player, the player for the slide, and the slide for its layout, one after the other.
 */
function firstView(id: string, graph: Graph): string | undefined {
  return isPartOf(id, graph, module => /\/@slidev\/client\/(?:main\.ts|pages\/play\.vue)$|\.md__slidev_1\.md$/.test(module)) ? 'deck' : undefined
}

const listings = askKeptListings()

export default defineConfig(({ command }) => ({
  slidev: {
    markdown: {
      markdownSetup(md: MarkdownExit) {
        // Dots and dashes stay as they are written, and so does a third point: of "(C)" a mark of rights would be made.
        md.disable('replacements')
        handoutFootnotes(md)
        listings.askFor(md)
      },
    },
    vue: { template: { compilerOptions: { nodeTransforms: [ownIds] } } },
  },
  plugins: [contentSecurityPolicy, withoutLogo, withoutManualChunks, listings.plugin],
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: commonPackages, debugName: 'packages', priority: 2 }, { name: firstView, debugName: 'deck', priority: 1 }] } } } },
  // The dev server would bundle what a course's components take from the installed kit, apart from the deck's own modules
  // that it imports (`#slidev/configs`).
  optimizeDeps: { exclude: [kitName] },
  resolve: {
    alias: command === 'build'
      ? [
          { find: /^vue$/, replacement: vueRuntime },
          // The client wants one function of the parser, which the parser's core and its utils both have; the core brings
          // a YAML library along, 100 kB of the first view.
          { find: /^@slidev\/parser\/core$/, replacement: '@slidev/parser/utils' },
        ]
      : [],
  },
}))
