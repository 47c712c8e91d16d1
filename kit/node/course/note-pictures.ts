import { readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'

const types: Record<string, string> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.avif': 'image/avif' }

/** Where a note's pictures are looked for. */
export interface NotePlace {
  /** The course's folder. */
  root: string
  /** The slide's Markdown. */
  file: string
}

/**
 * The file of a picture in a note: `./` begins beside the deck, `/` in `public/`, as in a slide. Nothing for an address,
 * or a file that is no picture.
 */
export function notePicture(src: string, { root, file }: NotePlace): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src))
    return undefined
  const path = decoded(src.replace(/[?#].*$/, ''))
  return extname(path).toLowerCase() in types
    ? path.startsWith('/') ? join(root, 'public', path) : resolve(dirname(file), path.replace(/^@\//, './'))
    : undefined
}

/**
 * The picture itself, to stand in the document: a note's are not hosted, for notes are private.
 * @returns nothing where there is none; `check` names it (image-missing).
 */
export function embeddedPicture(src: string, place: NotePlace): string | undefined {
  const file = notePicture(src, place)
  try {
    return file && `data:${types[extname(file).toLowerCase()]};base64,${readFileSync(file, 'base64')}`
  }
  catch {
    return undefined
  }
}

/** The files of all pictures in a note, whether they are there or not: what its printed page is made of. */
export function notePictureFiles(note: string, place: NotePlace): string[] {
  return Array.from(note.matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g), ([, src]) => notePicture(src!, place)).filter(file => file !== undefined)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}
