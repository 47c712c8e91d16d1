import type { Unit } from './read-units.ts'

/** A word that ends a line in two pieces: the units and the glyphs of them that hold it, the hyphen among them. */
export interface DividedWord {
  text: string
  parts: { unit: Unit, from: number, to: number }[]
}

/** What stands between the lines of a text. */
export interface Words {
  divided: DividedWord[]
  /** Units after which a space is missing. */
  spaced: Set<Unit>
}

/** What belongs to an end of a line, or to the beginning of the next, without a space. */
const joining = /[^\s][-‐/—–]$/

/**
 * Finds where a text goes on in another line: the browser writes no space there, and a hyphen where it divides a word.
 * @param texts those that say something, in their order.
 * @param isOneText true where two belong to the same paragraph.
 * @param isOneWord true where the end of one and the beginning of the other are pieces of an address.
 */
export function findWords(texts: readonly Unit[], isOneText: (a: Unit, b: Unit) => boolean, isOneWord: (a: Unit, head: string, tail: string) => boolean): Words {
  const divided: DividedWord[] = []
  const spaced = new Set<Unit>()
  for (const [index, unit] of texts.entries()) {
    const next = texts[index + 1]
    if (!next || !isOneText(unit, next))
      continue
    if (isHyphen(next, unit)) {
      const after = texts[index + 2]
      const word = after && after.mcid === unit.mcid && next.mcid === unit.mcid && startsLine(next, after) ? dividedWord(unit, next, after) : undefined
      if (word)
        divided.push(word)
      continue
    }
    if (isHyphen(unit, texts[index - 1]) || !startsLine(unit, next))
      continue
    const [text, following] = [textOf(unit), textOf(next)]
    const [head = '', tail = ''] = [/\S*$/.exec(text)?.[0], /^\S*/.exec(following)?.[0]]
    if (head !== '' && tail !== '' && !joining.test(text) && !isOneWord(unit, head, tail))
      spaced.add(unit)
  }
  return { divided, spaced }
}

/** The text of a unit, without the places at which its words might have been divided. */
export function textOf({ glyphs }: Unit): string {
  return glyphs.map(({ text, isSoftHyphen }) => isSoftHyphen ? '' : text).join('')
}

/** True for the hyphen that the browser draws where it divides a word: by itself, after a place at which it may. */
export function isHyphen({ glyphs }: Unit, before: Unit | undefined): boolean {
  const [hyphen] = glyphs
  return glyphs.length === 1 && (hyphen!.isSoftHyphen || /^[-‐]$/.test(hyphen!.text) && before?.glyphs.at(-1)?.isSoftHyphen === true)
}

/** Further to the left, and not on the same line. */
function startsLine(before: Unit, unit: Unit): boolean {
  return unit.start[0] < before.end[0] && Math.abs(unit.start[1] - before.end[1]) > 0.4 * unit.size
}

function dividedWord(before: Unit, hyphen: Unit, after: Unit): DividedWord | undefined {
  const isSpace = ({ text }: { text: string }): boolean => /^\s/.test(text)
  const letters = before.glyphs.map(glyph => glyph.isSoftHyphen ? { ...glyph, text: '' } : glyph)
  const from = letters.findLastIndex(isSpace) + 1
  const space = after.glyphs.findIndex(glyph => !glyph.isSoftHyphen && isSpace(glyph))
  const to = space < 0 ? after.glyphs.length : space
  const head = letters.slice(from).map(({ text }) => text).join('')
  const tail = after.glyphs.slice(0, to).map(({ text, isSoftHyphen }) => isSoftHyphen ? '' : text).join('')
  if (head === '' || tail === '')
    return undefined
  return { text: head + tail, parts: [{ unit: before, from, to: before.glyphs.length }, { unit: hyphen, from: 0, to: hyphen.glyphs.length }, { unit: after, from: 0, to }] }
}
