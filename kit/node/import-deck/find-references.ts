import { hideCode } from './hide-code.ts'

/** A place in a text that names a file. */
export interface Reference {
  /** As written. */
  path: string
  start: number
  end: number
  /**
   * How the file gets into the deck: Vite finds it and builds it in (`bundled`), a script imports it (`import`), Slidev
   * shows its text (`snippet`), or the browser asks for it under its address (`address`, and `title` for what stands in
   * a slide's title).
   */
  by: 'bundled' | 'import' | 'snippet' | 'address' | 'title'
}

/** Of a speaker note, pictures alone are printed. */
export type Language = 'markdown' | 'note' | 'vue' | 'script' | 'css'

/** Elements of which Vue gives Vite what these attributes name. */
const mediaTag = /<(?:img|video|audio|source|track|image|use)\b(?:[^"'>]|"[^"]*"|'[^']*')*>/gi
const mediaAttribute = /\s(?:src|poster|href|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)')/dgi
const image = /!\[[^\]]*\]\(\s*(?:<([^>]+)>|([^\s)]+))/dg
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/dgi
const scriptElement = /<script\b[^>]*>([\s\S]*?)<\/script>/dgi
const cssUrl = /\burl\(\s*(?:"([^"]+)"|'([^']+)'|([^\s"')]+))\s*\)/dg
const cssImport = /@import\s+(?:"([^"]+)"|'([^']+)')/dg
const moduleImport = /(?:\bfrom|\bimport)\s*\(?\s*(?:"([^"\n]+)"|'([^'\n]+)')/dg
const snippet = /^[ \t]*<<<[ \t]*(\S.*?)(?:#[\w-]+)?[ \t]*(?:[ \t]\S+?)?[ \t]*(?:\{.*)?$/dgm
/** A path with an ending, from the root, between quotation marks or in `url()`. */
const address = /["'`(](\/[^\s"'`()<>]+\.\w{2,5})(?:[?#][^"'`)]*)?(?=["'`)])/dg

/** All places of a text that name a file, in order. Code that is shown, and comments, name none. */
export function findReferences(text: string, language: Language): Reference[] {
  const found: Reference[] = []
  const add = (by: Reference['by'], match: RegExpExecArray, offset = 0) => {
    const span = match.indices!.slice(1).find(indices => indices !== undefined)
    if (span === undefined || span[0] === span[1])
      return
    const [start, end] = [span[0] + offset, span[1] + offset]
    if (!found.some(other => start < other.end && other.start < end))
      found.push({ path: text.slice(start, end), start, end, by })
  }
  const all = (pattern: RegExp, by: Reference['by'], within: string, offset = 0) => {
    for (const match of within.matchAll(pattern))
      add(by, match, offset)
  }
  const visible = language === 'markdown' || language === 'note' ? hideCode(text) : text
  if (language === 'markdown') {
    all(snippet, 'snippet', hideCode(text, { keepMoving: true }))
  }
  if (language === 'markdown' || language === 'note')
    all(image, 'bundled', visible)
  if (language === 'markdown' || language === 'vue') {
    for (const tag of visible.matchAll(mediaTag))
      all(mediaAttribute, 'bundled', tag[0], tag.index)
    for (const [style, script] of [[styleElement, false], [scriptElement, true]] as const) {
      for (const match of visible.matchAll(style)) {
        const [start, end] = match.indices![1]!
        inside(visible.slice(start, end), start, script)
      }
    }
  }
  if (language === 'css' || language === 'script')
    inside(visible, 0, language === 'script')
  if (language !== 'note')
    all(address, 'address', visible)
  return found.sort((a, b) => a.start - b.start)

  function inside(part: string, offset: number, isScript: boolean): void {
    if (isScript) {
      all(moduleImport, 'import', part, offset)
    }
    else {
      all(cssImport, 'import', part, offset)
      all(cssUrl, 'bundled', part, offset)
    }
  }
}

/** A text with some of its references written anew. @param write gives the new path; undefined leaves it. */
export function rewriteReferences(text: string, language: Language, write: (reference: Reference) => string | undefined): string {
  let result = ''
  let end = 0
  for (const reference of findReferences(text, language)) {
    result += text.slice(end, reference.start) + (write(reference) ?? reference.path)
    end = reference.end
  }
  return result + text.slice(end)
}
