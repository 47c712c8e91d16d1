import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { courseFolder } from '../course-folder.ts'
import { importsOf, merge, whole } from './imports.ts'
import { findTags, snippetsFolder } from './tags.ts'

/** What components/snippet imports: the texts for *Edit*, and in the worker the modules for *Run*. */
const texts = 'virtual:snippets/texts'
const modules = 'virtual:snippets/modules'
/** The names that the deck's snippets take from a package, and nothing else of it. */
const names = 'virtual:snippets/names/'

/**
 * Puts the snippets that this deck shows into modules of their own, loaded on *Run* and on *Edit* alone.
 */
export function snippetPlugin(options: ResolvedSlidevOptions): Plugin[] {
  const plugin = modulesPlugin(options)
  return [plugin, {
    name: 'workshop:snippet-worker',
    // A worker is bundled by itself, in chunks: what a snippet needs comes when it runs. Functions keep their names, for
    // a snippet may print them.
    config: () => ({ worker: { format: 'es' as const, plugins: () => [modulesPlugin(options), forBrowsers(courseFolder(options.userRoot)), withoutLocales], rolldownOptions: { output: { keepNames: true } } } }),
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
 * What a snippet carries for Node alone stays out of the browser by the course's own word: the field `browser` of its
 * package.json, as bundlers know it, names for a file or a package the file that takes its place.
 * @see https://github.com/defunctzombie/package-browser-field-spec
 */
function forBrowsers(root: string): Plugin {
  const file = join(root, 'package.json')
  const { browser = {} } = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as { browser?: Record<string, string> }
  return {
    name: 'workshop:snippets-for-browsers',
    enforce: 'pre',
    async resolveId(source, importer) {
      const path = importer !== undefined && source.startsWith('.') ? `./${relative(root, join(dirname(importer), source)).split(sep).join('/')}` : source
      const instead = browser[path]
      return instead === undefined ? undefined : await this.resolve(join(root, instead), importer, { skipSelf: true })
    },
  }
}

/** The messages of Zod in forty languages, of which a snippet prints none but English. */
const withoutLocales: Plugin = {
  name: 'workshop:snippets-without-locales',
  enforce: 'pre',
  load: id => id.endsWith('/zod/v4/locales/index.js') ? 'export { default as en } from \'./en.js\'' : undefined,
}
