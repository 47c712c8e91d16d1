import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Fault, MarkdownRule } from './rule.ts'

/** Elements that fetch what `src` names. */
const sources = ['audio', 'img', 'source', 'track', 'video']
const settingsWithImages = ['image', 'background', 'backgroundImage']
const imageFile = /\.(png|jpe?g|gif|svg|webp|avif)$/i

/** A browser shows nothing for an image that is not there, and Slidev does not look. */
export const imageMissing: MarkdownRule = {
  name: 'image-missing',
  slide({ slide, body, settings }, { course, deck }) {
    const inSettings = settingsWithImages
      .map(key => ({ src: slide.frontmatter[key], line: settings.lineOf(key) }))
      .filter((image): image is { src: string, line: number } => typeof image.src === 'string' && imageFile.test(image.src))
    const inTags = body.tags
      .filter(({ name, attributes }) => sources.includes(name) && name !== 'img' && attributes.has('src'))
      .map(({ attributes, line }) => ({ src: attributes.get('src')!, line }))
    return [
      // Settings are no code: no bundler looks at them, so only what is in public/ can be reached.
      ...inSettings.flatMap(image => fault(image, [join(course.root, 'public', image.src)], course.root)),
      ...[...body.images, ...inTags].flatMap(image => fault(image, placesOf(image.src, dirname(slide.file), dirname(deck.file), course.root), course.root)),
    ]
  },
}

/** Where Slidev takes a path for a file beside the deck, and where for one in public/. */
function placesOf(src: string, slideFolder: string, deckFolder: string, root: string): string[] {
  if (/^\.\.?\//.test(src))
    return [resolve(slideFolder, src)]
  return [src.startsWith('@/') ? join(deckFolder, src.slice(2)) : join(root, 'public', src)]
}

function fault({ src, line }: { src: string, line: number }, [place]: string[], root: string): Fault[] {
  const file = place!.replace(/[?#].*$/, '')
  if (src === '' || /^([a-z][a-z+.-]*:|\/\/)/i.test(src) || src.includes('{{') || (existsSync(file) && statSync(file).isFile()))
    return []
  return [{ line, what: `there is no file ${relative(root, file)}`, next: 'Put it there, or mend the path: "./" begins beside the deck, "/" in public/.' }]
}
