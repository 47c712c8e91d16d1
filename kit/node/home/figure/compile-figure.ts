import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build, type Plugin, type Rolldown } from 'vite'
import { packageFile } from '../../base/kit-folder.ts'
import { Mistake, type Problem } from '../../base/mistakes.ts'

/** A component as a module that draws it, `draw(lang)`; its style apart. */
export interface CompiledFigure {
  code: string
  css: string
  /** The course's files that it was made of, as paths from its folder. */
  inputs: string[]
}

const entry = 'virtual:workshop/figure'

/**
 * Compiles a component for the server.
 * @param root the course's folder.
 * @param file the component's absolute path.
 * @throws Mistake where it, or something that it imports, cannot be compiled.
 */
export async function compileFigure(root: string, file: string): Promise<CompiledFigure> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    // The public folder is the decks'.
    publicDir: false,
    // The course need not have Vue installed: it is the kit's, from where that lies.
    ssr: { noExternal: true },
    plugins: [ownVue, drawing(file), vue({ isProduction: true })],
    build: { ssr: true, emitAssets: true, write: false, minify: false, cssMinify: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER, rolldownOptions: { input: entry } },
  }).catch((error: unknown) => {
    throw new Mistake(problemOf(error, file))
  })
  const { output } = result as Rolldown.RolldownOutput
  const chunk = output.find(part => part.type === 'chunk')!
  return {
    code: chunk.code,
    css: output.flatMap(part => part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []).join('\n'),
    inputs: ownFiles(root, [file, ...chunk.moduleIds]),
  }
}

const ownVue: Plugin = {
  name: 'workshop:figure-vue',
  enforce: 'pre',
  resolveId(source) {
    const file = { 'vue': 'index.mjs', 'vue/server-renderer': 'server-renderer/index.mjs' }[source]
    return file === undefined ? undefined : { id: pathToFileURL(join(dirname(packageFile('vue/package.json')), file)).href, external: true }
  },
}

function drawing(file: string): Plugin {
  return {
    name: 'workshop:figure',
    resolveId: id => id === entry ? `\0${entry}` : undefined,
    load: id => id === `\0${entry}`
      ? `import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import Figure from ${JSON.stringify(file)}
export async function draw(lang) {
  const warnings = []
  const app = createSSRApp(Figure, { lang })
  app.config.warnHandler = warning => warnings.push(warning)
  return { html: await renderToString(app), warnings }
}`
      : undefined,
  }
}

/** Neither installed nor made by the bundler. */
function ownFiles(root: string, ids: readonly string[]): string[] {
  const paths = ids.map(id => id.replace(/[?#].*$/, '')).filter(isAbsolute).map(path => relative(root, path).split(sep).join('/'))
  return [...new Set(paths)].filter(path => !path.startsWith('..') && !path.includes('node_modules/')).sort()
}

/** What a bundler's error tells: the file and line where it has them. */
function problemOf(error: unknown, file: string): Problem {
  const known = error as { message?: string, id?: string, loc?: { line?: number }, errors?: { message?: string, id?: string, loc?: { line?: number } }[] }
  const first = known.errors?.[0] ?? known
  const place = first.id?.replace(/[?#].*$/, '')
  return {
    file: place !== undefined && isAbsolute(place) ? place : file,
    ...first.loc?.line !== undefined && { line: first.loc.line },
    what: `The figure cannot be compiled: ${plain(first.message ?? String(error))}`,
    next: 'Mend the component; "figure:" in slides/course.yaml names it.',
  }
}

/** The first line that says something, without colours. */
function plain(message: string): string {
  const lines = message.replace(/\u001B\[[\d;]*m/g, '').split('\n').map(line => line.trim()).filter(Boolean)
  const said = lines.find(line => !/^(?:Build failed|\[plugin|at )/.test(line)) ?? ''
  return said.replace(/^\[[\w:/-]+\]\s*/, '').replace(/[.]?$/, '.')
}
