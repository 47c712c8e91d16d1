import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { kitFolder, packageFolder } from '../../base/kit-folder.ts'
import type { Properties } from '../properties/properties.ts'

/** What a deck can use by its name: from Slidev, the theme, the kit, the course and the module's own folder. */
export interface Known {
  /** By name, the file of each layout. */
  layouts: Map<string, string>
  /** By name in PascalCase; `isOurs` where it is of the kit, the course or the module. Its properties are read when one asks. */
  components: Map<string, { file: string, isOurs: boolean, properties?: Properties }>
}

/** Icons are components too, `<carbon-edge-node />`, `<carbon:edge-node />` or `<CarbonEdgeNode />`, of each collection that is installed. */
const iconFolder = 'node_modules/@iconify-json'

/** Looks where Slidev looks; later folders win, as they do there. */
export function findKnown(root: string, moduleFolder: string, theme: unknown): Known {
  const client = packageFolder('@slidev/client')!
  const roots = [...themeFolders(root, moduleFolder, theme), kitFolder, moduleFolder]
  const layouts = new Map<string, string>()
  for (const file of [client, ...roots].flatMap(folder => filesIn(join(folder, 'layouts'))))
    layouts.set(nameOf(file), file)
  const components: Known['components'] = new Map()
  const add = (files: string[], isOurs: boolean) => files.forEach(file => components.set(pascalCase(nameOf(file)), { file, isOurs }))
  add(filesIn(join(client, 'builtin')), false)
  // The course's are looked for last, when nobody else has one of the name.
  for (const folder of [root, ...roots])
    // Slidev would take `words.ts` beside a component of the module for one as well; nobody means it.
    add(filesIn(join(folder, 'components')).filter(file => /\.(vue|md|[jt]sx)$/.test(file)), [root, kitFolder, moduleFolder].includes(folder))
  return { layouts, components }
}

/** Where the deck's theme can lie: a folder beside the deck, or a package under one of the names that Slidev tries. */
function themeFolders(root: string, moduleFolder: string, theme: unknown): string[] {
  const name = typeof theme === 'string' ? theme : 'default'
  if (/^[./@]\//.test(name) || name.startsWith('..'))
    return [resolve(moduleFolder, name.replace(/^@\//, './'))]
  return [`@slidev/theme-${name}`, `slidev-theme-${name}`, name].map(packageName => join(root, 'node_modules', packageName))
}

export function isIcon(root: string, tag: string): boolean {
  const parts = kebabCase(tag).split(/[-:]/)
  return parts.slice(1).some((_, index) => existsSync(join(root, iconFolder, parts.slice(0, index + 1).join('-'))))
}

/** The slots that a layout fills; `default` where it has one without a name. */
export function slotsOf(layoutFile: string): string[] {
  return Array.from(readFileSync(layoutFile, 'utf8').matchAll(/<slot\b([^>]*)>/g), ([, attributes]) => /\bname="([^"]+)"/.exec(attributes!)?.[1] ?? 'default')
}

/** `v-clicks` and `VClicks` are one. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `VClicks` is `<v-clicks>`. */
export function kebabCase(name: string): string {
  return name.replace(/\B[A-Z]/g, '-$&').toLowerCase()
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder))
    return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(vue|md|[jt]sx?|mts)$/.test(entry.name) && !/\.(test|d)\./.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}

function nameOf(file: string): string {
  return basename(file, extname(file))
}
