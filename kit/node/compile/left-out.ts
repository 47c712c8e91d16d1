import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { courseFolder } from './course-folder.ts'

/** What Slidev's client loads before the first slide of every deck, whether the deck uses it or not, and makes with it. */
interface Part {
  /** As the client imports it. */
  name: string
  /** What a built deck gets in its place. @param real the address of the package itself. */
  instead: (real: string) => string
  isWanted: (options: ResolvedSlidevOptions) => boolean
}

const parts: Part[] = [
  { name: '@shikijs/vitepress-twoslash/client', instead: () => 'export default { install() {} }', isWanted: hasTwoslash },
  { name: '@shikijs/vitepress-twoslash/style.css', instead: () => '', isWanted: hasTwoslash },
  {
    // The tooltips of one dialog: they come when it opens.
    name: 'floating-vue',
    instead: real => `import { defineAsyncComponent } from 'vue'
let loaded
const later = name => defineAsyncComponent(async () => (loaded = await import(${JSON.stringify(real)}))[name])
export const Tooltip = later('Tooltip')
export const Dropdown = later('Dropdown')
export const recomputeAllPoppers = () => loaded?.recomputeAllPoppers()`,
    isWanted: hasTwoslash,
  },
  { name: '@vueuse/motion', instead: () => 'export const MotionDirective = () => ({})', isWanted: options => names(options, 'v-motion') },
  { name: '@slidev/rough-notation', instead: () => 'export const annotate = () => ({})', isWanted: options => names(options, 'v-mark') },
  {
    // It searches the titles in the dialog that *G* opens, and comes with the first letter.
    name: 'fuse.js',
    instead: real => `import { shallowRef } from 'vue'
const Fuse = shallowRef()
let asked
export default class {
  constructor(...given) { this.given = given }
  search(words) {
    asked ??= import(${JSON.stringify(real)}).then((loaded) => { Fuse.value = loaded.default })
    return Fuse.value ? new Fuse.value(...this.given).search(words) : []
  }
}`,
    isWanted: () => false,
  },
  {
    // The canvas to draw on: without its toolbar nobody reaches it, but the client makes one and asks it.
    name: 'drauu',
    instead: () => `export const createDrauu = () => ({
  mounted: false, on() {}, load() {}, clear() {}, undo() {}, redo() {}, dump: () => '', canUndo: () => false, canRedo: () => false,
})`,
    isWanted: ({ data }) => inBuild(data.config.drawings.enabled),
  },
  {
    // The bar of controls comes after the first slide: laid out together they keep a phone from answering for one long
    // moment. It is of the page's first files, so only its making waits. Safari has no idle callback.
    name: '../internals/NavControls.vue',
    instead: real => `import { defineAsyncComponent } from 'vue'
import Controls from ${JSON.stringify(real)}
const idle = globalThis.requestIdleCallback ?? (then => setTimeout(then, 100))
export default defineAsyncComponent(() => new Promise(resolve => idle(() => resolve(Controls), { timeout: 500 })))`,
    isWanted: () => false,
  },
]

const mark = '\0workshop:instead/'

/**
 * Leaves out of a built deck, or makes later, what Slidev's client imports and the first slide does not need: half of the
 * packages' weight, which a phone would load and run before it. Only the client's own imports are
 * answered: a component that imports one of these packages gets it.
 */
export function leaveOut(options: ResolvedSlidevOptions): Plugin {
  const found = new Map<string, string>()
  return {
    name: 'workshop:left-out',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const part = parts.find(({ name }) => name === source)
      if (!part || !importer?.includes('/@slidev/client/') || part.isWanted(options))
        return undefined
      const real = await this.resolve(source, importer, { skipSelf: true })
      if (!real)
        return undefined
      // No path that goes up, which Vite would make shorter, and no component, which Vue's compiler would read.
      const id = mark + source.replaceAll('../', '').replace(/\.vue$/, '')
      found.set(id, part.instead(real.id))
      return id
    },
    load: id => found.get(id),
  }
}

/** A setting of Slidev's that may be on in one of its two modes alone. */
function inBuild(setting: boolean | string): boolean {
  return setting === true || setting === 'build'
}

function hasTwoslash({ data }: ResolvedSlidevOptions): boolean {
  return inBuild(data.config.twoslash)
}

/** True where a slide, or a component or layout that it could use, names a directive. */
function names({ data, roots, userRoot }: ResolvedSlidevOptions, directive: string): boolean {
  return Object.values(data.markdownFiles).some(({ raw }) => raw.includes(directive))
    || [...roots, courseFolder(userRoot)].some(root => templates(root).some(file => readFileSync(file, 'utf8').includes(directive)))
}

/** The components, layouts and layers of a theme, an addon or a deck. */
function templates(root: string): string[] {
  const layers = readdirSync(root).filter(name => name.endsWith('.vue'))
  const others = ['components', 'layouts'].filter(name => existsSync(join(root, name)))
    .flatMap(name => readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map(file => join(name, file)))
    .filter(file => /\.(?:vue|md|[jt]sx?)$/.test(file))
  return [...layers, ...others].map(file => join(root, file))
}
