// Reaches every deck, because the repository root is the addon that every deck loads.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

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

/** The Vue that needs no compiler in the browser: all templates are compiled when the deck is built. Saves 40 kB. */
const vueRuntime = createRequire(import.meta.url).resolve('vue/dist/vue.runtime.esm-bundler.js')

/**
 * The packages of Slidev's client in one file. It is the same in every deck, byte for byte, so decks share it: what
 * only one deck's snippets import stays out of it.
 */
function commonPackages(id: string, { getModuleInfo }: { getModuleInfo: (id: string) => { importers: readonly string[] } | null }): string | undefined {
  const seen = new Set<string>()
  const servesClient = (module: string): boolean => {
    if (seen.has(module))
      return false
    seen.add(module)
    return getModuleInfo(module)?.importers.some(importer => importer.includes('/@slidev/client/') || importer.includes('/node_modules/') && servesClient(importer)) ?? false
  }
  return id.includes('/node_modules/') && !id.includes('/@slidev/client/') && !id.endsWith('.css') && servesClient(id) ? 'packages' : undefined
}

export default defineConfig(({ command }) => ({
  publicDir: fileURLToPath(new URL('public', import.meta.url)),
  plugins: [contentSecurityPolicy, withoutLogo],
  build: { rollupOptions: { output: { manualChunks: commonPackages } } },
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
