import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { iconCollection } from '../check/markdown/icon-collections.ts'
import { isIcon, type Known, pascalCase } from '../check/markdown/known.ts'
import { builtIn, isElement } from '../check/markdown/component-unknown.ts'
import { readBody } from '../check/markdown/read-body.ts'
import { type ForeignSlide, placeOf } from './foreign-deck.ts'
import { hideCode } from './hide-code.ts'
import type { ImportReport } from './notes.ts'
import { splitNote } from './split-note.ts'

/** Icons as UnoCSS draws them, in a class or an attribute: `i-carbon:edit`, `i-ri-user-3-line`. */
const iconClass = /(?<![\w-])i-([a-z][a-z0-9]*(?:[-:][a-z0-9]+)+)/g

/**
 * Names the collections of icons that the course has not installed, and the components that neither the deck, nor
 * Slidev, nor the kit has.
 * @param texts components and layouts that were taken, by path.
 */
export function missingNames(root: string, slides: ForeignSlide[], texts: Map<string, string>, known: Known, report: ImportReport): void {
  const classes = (text: string, place: string) => {
    for (const [, name] of text.matchAll(iconClass))
      missingIcon(root, name!, place, report)
  }
  for (const slide of slides) {
    const { content } = splitNote(slide.body)
    classes(hideCode(content), placeOf(slide))
    const { tags, imports } = readBody(content, 1)
    for (const { name } of tags) {
      const isKnown = isElement(name) || builtIn.has(pascalCase(name)) || known.components.has(pascalCase(name)) || imports.includes(pascalCase(name)) || isIcon(root, name)
      if (!isKnown && !missingIcon(root, name, placeOf(slide), report))
        report.left.add(`component <${name}>: it is not beside the deck, so a theme or an addon had it`, placeOf(slide))
    }
  }
  for (const [path, text] of texts) {
    classes(text, path)
    for (const [, tag] of text.matchAll(/<([a-z][a-z0-9]*(?:[:-][a-z0-9]+)+)/g))
      missingIcon(root, tag!, path, report)
  }
}

/** Whether a name is one of an icon of a collection that we know. */
function missingIcon(root: string, name: string, place: string, report: ImportReport): boolean {
  const collection = iconCollection(name)
  if (collection !== undefined && !existsSync(join(root, 'node_modules/@iconify-json', collection)))
    report.install.add(`@iconify-json/${collection}`, place)
  return collection !== undefined
}
