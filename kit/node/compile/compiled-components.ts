import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { filesBelow } from '../base/files-below.ts'
import { sha256 } from '../base/file-state.ts'
import { readKept, writeKept } from '../base/kept.ts'
import { kitFolder } from '../base/kit-folder.ts'
import { type DeckRoots, keptWithPackages } from './kept-with-packages.ts'

/** What Vue's plugin gave for a component: for its text and for each of its blocks, by what was asked. */
interface Compiled {
  results: Record<string, Result>
  /** The files that its types come from, with the hashes of their texts. */
  types: [file: string, hash: string][]
}
interface Result { code: string, map?: unknown, meta?: unknown }

/** A component of the build that runs. */
interface Component {
  text: string
  compiled: Compiled
  /** True where the compiler has not seen it in this build. */
  isKept: boolean
}

type Hook = (this: unknown, ...given: [string, ...unknown[]]) => unknown
type CompileScript = (descriptor: { filename: string }, ...rest: unknown[]) => { deps?: string[] }
interface VuePlugin {
  load: { handler: Hook }
  transform: { handler: Hook }
  api: { options: { compiler: { compileScript: CompileScript } } }
}

/** More components than that are those of texts long gone: then it begins anew. */
const most = 3000

/**
 * Keeps between builds what Vue's compiler makes of components. Slidev's, the kit's and the course's own are the same in
 * every deck; the compiler's work on them is a fifth of what a build computes. Slides are compiled anew.
 */
export function compiledComponents(deck: DeckRoots): Plugin {
  const file = keptWithPackages('compiled-components', deck, { packages: ['vue', '@vitejs/plugin-vue'], configured: /^vite\.config\.[cm]?[jt]s$/, more: [process.env.NODE_ENV ?? '', ...compilingCode()] })
  const components = new Map<string, Component>()
  let known = new Map<string, Compiled>()
  let isNew = false

  function wrap(vue: VuePlugin): void {
    const [load, transform] = [vue.load.handler, vue.transform.handler]
    const types = collectTypes(vue)

    /** Of a block, or with `text` of the component itself, what was kept or what the compiler makes of it. */
    async function resultOf(of: Component, path: string, question: string, ask: () => unknown, context: unknown): Promise<unknown> {
      const kept = of.compiled.results[question]
      if (of.isKept && kept)
        return kept
      if (of.isKept) {
        // The compiler asks for a component's text before its blocks.
        await transform.call(context, of.text, path)
        of.isKept = false
      }
      const result = await ask()
      if (isCode(result)) {
        of.compiled.results[question] = result
        isNew = true
      }
      return result
    }

    vue.transform.handler = async function (code, id, ...rest) {
      const [path, block] = (id as string).split('?')
      if (!path!.endsWith('.vue'))
        return transform.call(this, code, id, ...rest)
      if (block === undefined) {
        // A component's place, seen from the deck, is in the name of its scope.
        const key = sha256(Buffer.from(`${relative(deck.userRoot, path!)}\0${path}\0${code}`))
        const kept = known.get(key)
        const isKept = kept?.types.every(([type, hash]) => hashOf(type) === hash) ?? false
        const component: Component = { text: code, isKept, compiled: isKept ? kept! : { results: {}, types: [] } }
        components.set(path!, component)
        const result = await resultOf(component, path!, 'text', () => transform.call(this, code, id, ...rest), this)
        if (!isKept) {
          component.compiled.types = types(path!).map(type => [type, hashOf(type)])
          known.set(key, component.compiled)
        }
        return result
      }
      // Of the blocks, the plugin changes these alone.
      if (block.startsWith('vue') && !/[?&]type=(?:style|template)/.test(block))
        return undefined
      const component = components.get(path!)
      const ask = () => transform.call(this, code, id, ...rest)
      return component && block.startsWith('vue') ? resultOf(component, path!, `${block} ${sha256(Buffer.from(code))}`, ask, this) : ask()
    }

    vue.load.handler = function (id, ...rest) {
      const [path, block] = id.split('?')
      const component = path!.endsWith('.vue') && block?.startsWith('vue') ? components.get(path!) : undefined
      const ask = () => load.call(this, id, ...rest)
      return component ? resultOf(component, path!, block!, ask, this) : ask()
    }
  }

  return {
    name: 'workshop:compiled-components',
    apply: 'build',
    // The plugin that it wraps is set up by then.
    enforce: 'post',
    configResolved({ plugins }) {
      const vue = plugins.find(plugin => plugin.name === 'vite:vue')
      if (vue)
        wrap(vue as unknown as VuePlugin)
    },
    buildStart() {
      known = read(file)
      components.clear()
      isNew = false
    },
    async closeBundle() {
      if (isNew)
        await writeKept(file, JSON.stringify(known.size > most ? [] : Array.from(known)))
    },
  }
}

/** Listens to the compiler, which says of each script where its types come from. */
function collectTypes({ api }: VuePlugin): (file: string) => string[] {
  const typesOf = new Map<string, string[]>()
  const { compiler } = api.options
  const compileScript: CompileScript = (descriptor, ...rest) => {
    const script = compiler.compileScript(descriptor, ...rest)
    typesOf.set(descriptor.filename, script.deps ?? [])
    return script
  }
  api.options = { ...api.options, compiler: { ...compiler, compileScript } }
  return file => typesOf.get(file) ?? []
}

function isCode(result: unknown): result is Result {
  return typeof result === 'object' && result !== null && 'code' in result
}

function read(file: string): Map<string, Compiled> {
  const text = readKept(file)
  return new Map(text === undefined ? [] : JSON.parse(text) as [string, Compiled][])
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function hashOf(file: string): string {
  return sha256(Buffer.from(readText(file) ?? ''))
}

/** The kit's own code that takes part in compiling. */
function compilingCode(): string[] {
  const folder = join(kitFolder, 'node/compile')
  return filesBelow(folder).map(name => `${name}\0${readText(join(folder, name))}`)
}
