import { existsSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { pascalCase } from '../check/markdown/known.ts'
import { filesBelow } from '../base/files-below.ts'
import { packageFolder } from '../base/kit-folder.ts'
import { type Copies, publicFile } from './copies.ts'
import { type Language, type Reference, rewriteReferences } from './find-references.ts'
import type { ForeignDeck } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'
import { readText } from './read-text.ts'
import { noteStart } from './split-note.ts'

/** How a file is read that a script or a stylesheet imports. */
const languages: Record<string, Language> = { vue: 'vue', ts: 'script', js: 'script', mts: 'script', mjs: 'script', tsx: 'script', jsx: 'script', css: 'css', scss: 'css', postcss: 'css', md: 'markdown' }

const elsewhere = /^(?:[a-z][a-z+.-]*:|\/\/|#|\{\{)/i

/** Where a text stands, and where it will. */
interface Place {
  /** Absolute path of the file that holds the text. */
  file: string
  /** Its folder below the module's, with slashes. */
  folder: string
  /** How the report names it. */
  name: string
}

/** Takes along what slides, components and styles name, and names it anew where it moves. */
export class FileTaker {
  /** Packages that the course does not have, by name, with the first of what was taken that imports it. */
  readonly packages = new Map<string, string>()
  readonly #deck: ForeignDeck
  readonly #root: string
  readonly #copies: Copies
  readonly #report: ImportReport
  readonly #components: Map<string, string>

  /** @param root the course's folder. */
  constructor(deck: ForeignDeck, root: string, copies: Copies, report: ImportReport) {
    this.#deck = deck
    this.#root = root
    this.#copies = copies
    this.#report = report
    const files = filesBelow(join(deck.folder, 'components')).filter(file => /\.(?:vue|md|[jt]sx?)$/.test(file) && !/\.(?:d|test)\./.test(file))
    this.#components = new Map(files.map(file => [pascalCase(file.replace(/^.*\/|\.\w+$/g, '')), join(deck.folder, 'components', file)]))
  }

  /** The text of a slide's body as it stands in the module, and of its note. */
  slide(text: string, file: string, name: string): string {
    const place = { file, folder: '', name }
    const note = noteStart(text)
    return rewriteReferences(text.slice(0, note), 'markdown', reference => this.#take(isInHeading(text, reference) ? { ...reference, by: 'title' } : reference, place))
      + this.#rewrite(text.slice(note), 'note', place)
  }

  /** A component beside the deck, with all that it uses; false where there is none of this name. */
  component(name: string): boolean {
    const file = this.#components.get(pascalCase(name))
    if (file === undefined)
      return false
    if (!this.#copies.has(this.#copies.pathOf(file)!))
      this.#report.taken.add(`component ${relative(this.#deck.folder, file)}`)
    this.code(file)
    return true
  }

  get unusedComponents(): string[] {
    return Array.from(this.#components.values(), file => relative(this.#deck.folder, file)).filter(path => !this.#copies.has(path))
  }

  /** A file that the deck runs, with all that it imports; it keeps its place below the module's folder. */
  code(file: string): void {
    const path = this.#copies.pathOf(file)!
    if (this.#copies.has(path))
      return
    const language = languages[/\.(\w+)$/.exec(path)?.[1] ?? '']
    this.#copies.code(file, '') // Files that import each other are read once.
    const text = readText(file)
    this.#copies.code(file, language === undefined ? text : this.#rewrite(text, language, { file, folder: posix.dirname(path), name: path }))
    if (language === 'vue') {
      for (const [, tag] of text.matchAll(/<([A-Z]\w+|[a-z]\w*(?:-\w+)+)\b/g))
        this.component(tag!)
    }
  }

  /** A picture that a setting names, which the browser asks for: its path in `public/`. */
  setting(path: string, file: string, place: string): string | undefined {
    const from = path.startsWith('/') ? publicFile(this.#deck, path) : resolve(dirname(file), path)
    return this.#copies.canTake(from, path, place) ? `/${this.#copies.published(from)}` : undefined
  }

  #rewrite(text: string, language: Language, place: Place): string {
    return rewriteReferences(text, language, reference => this.#take(reference, place))
  }

  #take(reference: Reference, place: Place): string | undefined {
    const { path, by } = reference
    if (elsewhere.test(path)) {
      if (by !== 'address' && /^(?:https?:)?\/\//.test(path))
        this.#report.left.add(`pictures or films of ${new URL(path, 'https://site').host}: a hosted deck asks no other host; save them beside the deck`, place.name)
      return undefined
    }
    if (by === 'import')
      return this.#import(path, place)
    const [bare, query = ''] = split(path)
    const file = this.#fileOf(by === 'snippet' ? path : decoded(bare), by, place)
    if (by === 'address') {
      if (!existsSync(file) || !statSync(file).isFile())
        return undefined // A route, or a path on somebody's server.
      return this.#copies.canTake(file, path, place.name) ? `./${this.#copies.published(file)}${query}` : undefined
    }
    if (!this.#copies.canTake(file, path, place.name))
      return undefined
    if (by === 'title')
      return `/${this.#copies.published(file)}${query}`
    const taken = by === 'snippet' ? this.#copies.snippet(file) : this.#copies.picture(file)
    return `${pathFrom(place.folder, taken)}${by === 'snippet' ? '' : query}`
  }

  #fileOf(path: string, by: Reference['by'], place: Place): string {
    if (path.startsWith('@/'))
      return join(this.#deck.folder, path.slice(2))
    if (by !== 'snippet' && path.startsWith('/'))
      return publicFile(this.#deck, path)
    const beside = resolve(dirname(place.file), path)
    // Without "./" Slidev looks in public/.
    const inPublic = publicFile(this.#deck, path)
    return by !== 'snippet' && !path.startsWith('.') && !existsSync(beside) && existsSync(inPublic) ? inPublic : beside
  }

  #import(path: string, place: Place): string | undefined {
    const [bare, query] = split(path)
    const own = bare.startsWith('.') || bare.startsWith('@/')
    if (!own) {
      this.#package(bare, place.name)
      return undefined
    }
    const wanted = bare.startsWith('@/') ? join(this.#deck.folder, bare.slice(2)) : resolve(dirname(place.file), bare)
    const file = ['', '.ts', '.js', '.vue', '.tsx', '.css', '/index.ts', '/index.js'].map(ending => wanted + ending).find(each => existsSync(each) && statSync(each).isFile())
    if (!this.#copies.canTake(file ?? wanted, path, place.name))
      return undefined
    const isText = /\.(?:vue|md|[mc]?[jt]sx?|(?:post|s)?css|json|ya?ml|txt|svg|glsl)$/.test(file!)
    if (!isText)
      return `${pathFrom(place.folder, this.#copies.picture(file!))}${query ?? ''}`
    if (!this.#copies.canMirror(file!)) {
      this.#report.left.add(`${path}: what is imported from there stays outside of the module; copy it in by hand`, place.name)
      return undefined
    }
    this.code(file!)
    const from = pathFrom(place.folder, this.#copies.pathOf(wanted)!)
    return bare.startsWith('@/') ? undefined : `${from}${query ?? ''}`
  }

  #package(specifier: string, place: string): void {
    const name = /^(?:@[\w.-]+\/)?[\w.-]+/.exec(specifier)?.[0]
    if (name === undefined || /^(?:node|virtual)$/.test(name) || specifier.includes(':') || specifier.startsWith('#'))
      return
    if (!existsSync(join(this.#root, 'node_modules', name)) && packageFolder(name) === undefined)
      this.packages.set(name, this.packages.get(name) ?? place)
  }
}

/** Slidev shows a slide's title in its list of slides too, and looks for its pictures in `public/` alone. */
function isInHeading(text: string, { start, by }: Reference): boolean {
  return by === 'bundled' && /^#+ /.test(text.slice(text.lastIndexOf('\n', start) + 1, start))
}

function split(path: string): [string, string | undefined] {
  const [, bare = path, query] = /^([^?#]*)([?#].*)?$/.exec(path) ?? []
  return [bare, query]
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  }
  catch {
    return path
  }
}

/** A path below the module's folder as a file in one of its folders writes it. */
function pathFrom(folder: string, path: string): string {
  const from = posix.relative(folder === '.' ? '' : folder, path)
  return from.startsWith('.') ? from : `./${from}`
}
