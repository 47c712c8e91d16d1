import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { notePicture } from '../../course/note-pictures.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Elements that fetch what `src` names; of images the body has a list. */
const sources = ['audio', 'source', 'track', 'video']
const settingsWithImages = ['image', 'background', 'backgroundImage']
const imageFile = /\.(png|jpe?g|gif|svg|webp|avif)$/i

/** A browser shows nothing for an image that is not there, and Slidev does not look. */
export const imageMissing: MarkdownRule = {
  name: 'image-missing',
  slide({ slide, body, note, settings }, { course: { root }, deck }) {
    const inPublic = (src: string) => join(root, 'public', src)
    const beside = (src: string) => resolve(dirname(slide.file), src)
    // Settings are no code: no bundler looks at them, so only what is in public/ can be reached.
    const inSettings = settingsWithImages.flatMap((key): Fault[] => {
      const src = slide.frontmatter[key]
      return typeof src === 'string' && imageFile.test(src) && isMissing(src, inPublic(src))
        ? [{ line: settings.lineOf(key), what: `there is no file ${relative(root, inPublic(src))}`, next: 'Put it there: paths in settings begin in public/.' }]
        : []
    })
    const inTags = body.tags
      .filter(({ name, attributes }) => sources.includes(name) && attributes.has('src'))
      .map(({ attributes, line }) => ({ src: attributes.get('src')!, line }))
    const inPosters = body.tags
      .filter(({ name, attributes }) => name === 'video' && attributes.has('poster'))
      .map(({ attributes, line }) => ({ src: attributes.get('poster')!, line }))
    const inBody = [...body.images, ...inTags, ...inPosters].flatMap(({ src, line }): Fault[] => {
      if (isBare(src))
        return isElsewhere(src) ? [] : [{ line, what: `"${src}" begins with neither "./" nor "/": it is taken for a package, and the deck does not build`, next: isMissing(src, inPublic(src)) ? `Put it beside the deck and write "./${src}".` : `Write "/${src}", for it lies in public/.` }]
      const file = /^\.\.?\//.test(src) ? beside(src) : src.startsWith('@/') ? join(dirname(deck.file), src.slice(2)) : inPublic(src)
      if (!isMissing(src, file))
        return []
      return [{
        line,
        what: `there is no file ${relative(root, file)}`,
        next: 'Put it there, or mend the path: "./" begins beside the deck, "/" in public/.',
      }]
    })
    // The instructor's pages hold them: what is fetched from elsewhere, or is of another kind, cannot stand there.
    const inNote = note.images.flatMap(({ src, line }): Fault[] => {
      const file = notePicture(src, { root, file: slide.file })
      if (file === undefined)
        return [{ line, what: `the picture ${src} of the note cannot be printed`, next: 'Put a PNG, JPEG, GIF, SVG, WebP or AVIF beside the deck and name it, as in "![The room](./room.png)".' }]
      return existsSync(file) ? [] : [{ line, what: `there is no file ${relative(root, file)}`, next: 'Put it there, or mend the path: "./" begins beside the deck, "/" in public/.' }]
    })
    return [...inSettings, ...inBody, ...inNote]
  },
}

/** Vue makes an import of what an element's `src` names, and such an import asks for a package. */
const isBare = (src: string): boolean => !/^(?:\.{0,2}\/|@\/|~|#)/.test(src)

const isElsewhere = (src: string): boolean => src === '' || /^([a-z][a-z+.-]*:|\/\/)/i.test(src) || src.includes('{{')

/** Whether a path within the project names no file there. */
function isMissing(src: string, place: string): boolean {
  const file = place.replace(/[?#].*$/, '')
  return !isElsewhere(src) && !(existsSync(file) && statSync(file).isFile())
}
