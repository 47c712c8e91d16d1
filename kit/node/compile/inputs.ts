import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { importsOf } from './snippets/imports.ts'
import { courseFolder } from './course-folder.ts'
import { findTags } from './snippets/tags.ts'

/** Stands in what is built until `workshop build` takes it out. */
export const inputsFile = 'inputs.json'

/** What a build says about itself. */
export interface BuildReport {
  /** Paths from the root, with slashes. */
  inputs: string[]
  /** Below `assets/`: what only *Run* and *Edit* of a snippet load. */
  onDemand: string[]
  /** How long each phase took, in ms. */
  phases: Record<string, number>
}

/** Marks when Slidev was started; where nobody set it, the process did it (kit/build/slidev-process.ts). */
export const runStart = 'workshop:run'

/**
 * Lists the project's files that a built deck is made of, as paths from the root: its Markdown, the layouts,
 * components and snippets that it uses, and what those import. `workshop build` builds the deck again when the content
 * of one of them changes, and leaves it alone when another file does.
 */
export function listInputs(options: ResolvedSlidevOptions): Plugin {
  const root = courseFolder(options.userRoot)
  const phases: BuildReport['phases'] = {}
  let last = performance.getEntriesByName(runStart).at(-1)?.startTime ?? 0
  /** The time since the phase before. */
  const end = (phase: string) => {
    const now = performance.now()
    phases[phase] = (phases[phase] ?? 0) + now - last
    last = now
  }
  return {
    name: 'workshop:inputs',
    apply: 'build',
    buildStart: () => end('Node and Slidev start'),
    buildEnd: () => end('compile slides and components'),
    generateBundle(_options, bundle) {
      end('bundle and minify')
      const files = [
        ...this.getModuleIds(),
        ...Object.keys(options.data.markdownFiles),
        // Code that a slide takes out of a file with `<<<`.
        ...Object.keys(options.data.watchFiles),
        ...options.data.slides.flatMap(slide => findTags(slide.source.raw)).flatMap(({ file }) => closure(join(root, 'snippets'), `${file}.ts`)),
        ...options.data.slides.some(slide => slide.source.raw.includes('<Term')) ? [join(root, 'slides/glossary.yaml')] : [],
      ].map(fileOf).filter(isAbsolute).map(file => relative(root, file).split(sep).join('/'))
      const inputs = [...new Set(files.filter(isOwn))].filter(file => existsSync(join(root, file))).sort()
      this.emitFile({ type: 'asset', fileName: inputsFile, source: JSON.stringify({ inputs, onDemand: onDemand(Object.values(bundle)), phases } satisfies BuildReport) })
    },
  }
}

/** The file behind a module's id: without Rollup's mark and a query, and the deck's Markdown for each of its slides. */
function fileOf(id: string): string {
  return id.replace(/^\0/, '').replace(/[?#].*$/, '').replace(/\.md__slidev_\d+\.(?:md|frontmatter)$/, '.md')
}

/** Of the project, and neither installed nor made; packages are known by the lockfile. */
function isOwn(path: string): boolean {
  return !path.startsWith('..') && !path.includes('node_modules/') && !path.startsWith('.workshop/')
}

type Built = { type: 'asset', fileName: string } | { type: 'chunk', fileName: string, moduleIds: readonly string[] }

/** The worker that runs snippets is bundled by itself, so its scripts are assets here; *Edit* brings a parser. */
function onDemand(files: readonly Built[]): string[] {
  return files
    .filter(file => file.type === 'asset' ? file.fileName.endsWith('.js') : file.moduleIds.some(id => id.endsWith('/components/snippet/compile.ts')))
    .map(({ fileName }) => fileName.replace(/^assets\//, ''))
}

/** A snippet and what it imports, and what that imports. */
function closure(folder: string, file: string, seen = new Set<string>()): string[] {
  const path = join(folder, file)
  if (seen.has(path))
    return []
  seen.add(path)
  const text = read(path)
  if (text === undefined)
    return [path]
  return [path, ...[...importsOf(text, file).keys()].filter(name => name.endsWith('.ts')).flatMap(name => closure(folder, name, seen))]
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  }
  catch {
    return undefined // A snippet that is no TypeScript, `production/Dockerfile`, is shown by Slidev's own import.
  }
}
