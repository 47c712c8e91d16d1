import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { importsOf, merge, whole } from './imports.ts'
import { findTags, snippetsFolder } from './tags.ts'

/** What components/snippet imports: the texts for *Edit*, and in the worker the modules for *Run*. */
const texts = 'virtual:snippets/texts'
const modules = 'virtual:snippets/modules'
/** The names that the deck's snippets take from a package, and nothing else of it. */
const names = 'virtual:snippets/names/'

/**
 * Puts the snippets that this deck shows into modules of their own, loaded on *Run* and on *Edit* alone. What only
 * Node needs of them is left out: a worker has no key and so no provider.
 */
export function snippetPlugin(options: ResolvedSlidevOptions): Plugin[] {
  const plugin = modulesPlugin(options)
  return [plugin, {
    name: 'workshop:snippet-worker',
    // A worker is bundled by itself, in chunks: what a snippet needs comes when it runs. Functions keep their names, for
    // a snippet may print them.
    config: () => ({ worker: { format: 'es' as const, plugins: () => [modulesPlugin(options), withoutNode], rolldownOptions: { output: { keepNames: true } } } }),
  }]
}

function modulesPlugin(options: ResolvedSlidevOptions): Plugin {
  const folder = snippetsFolder(options.userRoot)
  const shown = (): { file: string, path: string, text: string }[] =>
    Array.from(new Set(options.data.slides.flatMap(slide => findTags(slide.source.raw).filter(({ still }) => !still).map(({ file }) => file))))
      .map(file => ({ file, path: join(folder, `${file}.ts`) }))
      .filter(({ path }) => existsSync(path))
      .map(snippet => ({ ...snippet, text: readFileSync(snippet.path, 'utf8') }))
  const imported = () => merge(shown().map(({ file, text }) => importsOf(text, `${file}.ts`)))

  return {
    name: 'workshop:snippets',
    resolveId: id => id === texts || id === modules || id.startsWith(names) ? `\0${id}` : undefined,
    load(id) {
      if (id === `\0${texts}`) {
        for (const { path } of shown())
          this.addWatchFile(path)
        return `export const texts = ${JSON.stringify(Object.fromEntries(shown().map(({ file, text }) => [file, text])))}`
      }
      if (id === `\0${modules}`) {
        const loader = (name: string, from: string) => `${JSON.stringify(name)}: () => import(${JSON.stringify(from)}),`
        return `export const snippets = {\n${shown().map(({ file, path }) => loader(file, path)).join('\n')}\n}
export const modules = {\n${Array.from(imported().keys(), name => loader(name, isPackage(name) ? names + name : join(folder, name))).join('\n')}\n}`
      }
      if (id.startsWith(`\0${names}`)) {
        const name = id.slice(names.length + 1)
        const taken = imported().get(name) ?? new Set()
        return taken.has(whole) ? `export * from '${name}'\nexport * as default from '${name}'` : `export { ${Array.from(taken).join(', ')} } from '${name}'`
      }
      return undefined
    },
  }
}

/** A file below `snippets/` ends in `.ts`. */
const isPackage = (name: string): boolean => !name.endsWith('.ts')

/**
 * What the snippets' modules carry for Node alone, by the end of its path: 90 kB of the SDK's gateway to hosted
 * models, half a megabyte of providers, and zod's messages in forty languages.
 */
const nodeOnly: { path: RegExp, instead: string }[] = [
  { path: /\/snippets\/lib\/providers\.ts$/, instead: 'export const providers = []' },
  { path: /\/zod\/v4\/locales\/index\.js$/, instead: 'export { default as en } from \'./en.js\'' },
  {
    path: /\/@ai-sdk\/gateway\/dist\/index\.m?js$/,
    instead: `export const gateway = undefined
export const createGateway = undefined
export class GatewayError { static isInstance() { return false } }
export class GatewayAuthenticationError extends GatewayError {}`,
  },
]

const withoutNode: Plugin = {
  name: 'workshop:snippets-without-node',
  enforce: 'pre',
  load: id => nodeOnly.find(({ path }) => path.test(id))?.instead,
}
