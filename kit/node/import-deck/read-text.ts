import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { Mistake } from '../base/mistakes.ts'

/** Decks of other programs, which hold no text. */
const otherKinds: Record<string, string> = {
  '.pptx': 'a PowerPoint file', '.ppt': 'a PowerPoint file', '.key': 'a Keynote file', '.odp': 'an OpenDocument file', '.pdf': 'a PDF', '.html': 'a web page',
}

/**
 * The text of a Markdown file from elsewhere: its byte order mark taken off, Windows line ends made plain.
 * @param say is told how the text was read, where that was not as UTF-8.
 * @throws Mistake where there is no such file, or it holds no text.
 */
export function readText(file: string, say: (what: string) => void = () => undefined): string {
  if (!existsSync(file))
    throw new Mistake({ file, what: 'There is no such file.', next: 'Mend the path: it begins in the folder in which you stand.' })
  if (statSync(file).isDirectory())
    throw new Mistake({ file, what: 'This is a folder.', next: `Name the deck in it, as in "--from ${join(file, decksIn(file)[0] ?? 'slides.md')}".` })
  const kind = otherKinds[extname(file).toLowerCase()]
  if (kind !== undefined)
    throw new Mistake({ file, what: `This is ${kind}, and a deck for Slidev is a Markdown file.`, next: 'Name a Markdown file, as in "--from talk/slides.md".' })
  const text = decode(file, readFileSync(file), say).replaceAll(/\r\n?/g, '\n')
  if (text.trim() === '')
    throw new Mistake({ file, what: 'The file is empty.', next: 'Name a deck with at least one slide.' })
  return text
}

function decksIn(folder: string): string[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.md') && !/^readme/i.test(name))
  return names.sort((a, b) => Number(b === 'slides.md') - Number(a === 'slides.md') || a.localeCompare(b))
}

function decode(file: string, bytes: Buffer, say: (what: string) => void): string {
  // `TextDecoder` takes the byte order mark off by itself.
  const wide = bytes[0] === 0xFF && bytes[1] === 0xFE ? 'utf-16le' : bytes[0] === 0xFE && bytes[1] === 0xFF ? 'utf-16be' : undefined
  if (wide !== undefined) {
    say(`${basename(file)} was in ${wide.toUpperCase()}; what is written is in UTF-8`)
    return new TextDecoder(wide).decode(bytes)
  }
  if (bytes.includes(0))
    throw new Mistake({ file, what: 'The file holds no text.', next: 'Name a Markdown file, as in "--from talk/slides.md".' })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
  catch {
    const before = new TextDecoder('latin1').decode(bytes)
    const line = before.slice(0, firstInvalid(bytes)).split('\n').length
    throw new Mistake({ file, line, what: 'The text is not in UTF-8, so its letters beyond a to z are lost.', next: 'Save it as UTF-8 in your editor, and try again.' })
  }
}

/** The place of the first byte that no UTF-8 has there, by halves. */
function firstInvalid(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isUtf8(bytes.subarray(0, middle)))
      good = middle
    else
      bad = middle
  }
  return good
}

/** A letter that is cut off at the end is none that is wrong. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  }
  catch {
    return false
  }
}
