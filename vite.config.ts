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
  'worker-src \'self\'',
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

/** The Vue that needs no compiler in the browser: all templates are compiled when the deck is built. Saves 40 kB. */
const vueRuntime = createRequire(import.meta.url).resolve('vue/dist/vue.runtime.esm-bundler.js')

export default defineConfig(({ command }) => ({
  publicDir: fileURLToPath(new URL('public', import.meta.url)),
  plugins: [contentSecurityPolicy],
  resolve: { alias: command === 'build' ? [{ find: /^vue$/, replacement: vueRuntime }] : [] },
}))
