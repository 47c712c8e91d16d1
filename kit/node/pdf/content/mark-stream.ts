import { type Box, isEmpty, nowhere, union } from './geometry.ts'
import { type Drawn, type Glyph, readUnits, type Unit } from './read-units.ts'
import { type DividedWord, findWords, textOf } from './words.ts'

/** What the tags say of a stream's numbers. */
export interface Tagged extends Drawn {
  /** What a number belongs to: a drawing, of which every stroke counts, or text; else nothing. */
  kindOf: (mcid: number) => 'drawing' | 'text' | undefined
  /** True for text that no number marks and that says something all the same, such as the number of a list's item. */
  isLabel: (text: string, after: number) => boolean
  /** True where two numbers belong to one paragraph. */
  isOneText: (a: number, b: number) => boolean
  /** True where the text of a number is an address that has both pieces in it. */
  isOneWord: (mcid: number, head: string, tail: string) => boolean
}

/** A piece of the stream as it is marked now. */
export interface Piece {
  mcid: number
  /** The number it had; the label of an item had none. */
  was: number | undefined
  /** For a label: the number of what was drawn before it. */
  after: number | undefined
  /** For a piece of a word that is divided at a line's end. */
  word: DividedWord | undefined
  text: string
  box: Box
}

const artifacts = {
  ground: '/Artifact BMC',
  head: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top] >>BDC',
  foot: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom] >>BDC',
}

type Artifact = keyof typeof artifacts

/** What something is to be marked as: by the number that it had, by a new one, or as an artifact. */
type Wanted = { was: number } | { after: number } | Artifact

/**
 * Marks all that a stream draws, as real content or as an artifact: Chromium leaves running heads, grounds and rules
 * unmarked, and has them stand in the middle of text. A number stands once in a stream, so that text which an artifact
 * parts goes on under a new one. ISO 32000-1, 14.6 and 14.8.2.2. Words stay words: a line ends with its space, and one
 * that is divided is marked as one.
 */
export function markStream(stream: string, tagged: Tagged): { stream: string, pieces: Piece[] } {
  const { units, marks } = readUnits(stream, tagged)
  const wanted = new Map<Unit, Wanted>()
  let lastText: number | undefined
  for (const unit of units) {
    const mark = wantedFor(unit)
    wanted.set(unit, mark)
    if (unit.shape === 'text' && typeof mark === 'object' && 'was' in mark)
      lastText = mark.was
  }
  const { divided, spaced } = findWords(
    units.filter(unit => unit.shape === 'text' && isText(wanted.get(unit)!)),
    (a, b) => tagged.isOneText(a.mcid!, b.mcid!),
    (unit, head, tail) => tagged.isOneWord(unit.mcid!, head, tail),
  )
  const partsOf = Map.groupBy(divided.flatMap(word => word.parts.map(part => ({ ...part, word }))), ({ unit }) => unit)

  const edits = marks.map(({ from, to }) => ({ at: from, to, text: '' }))
  const pieces: Piece[] = []
  const used = new Set<number>()
  let next = Math.max(-1, ...Array.from(stream.matchAll(/\/MCID (\d+)/g), ([, mcid]) => Number(mcid))) + 1
  let mark: Piece | Artifact | undefined
  let markedTo = 0
  for (const unit of units) {
    const now = wanted.get(unit)!
    const parts = partsOf.get(unit)
    if (unit.shape === 'form') {
      close()
      continue
    }
    if (unit.shape === 'text' && typeof now === 'object')
      mendText(unit)
    if (parts && typeof now === 'object' && 'was' in now)
      markParts(unit, now.was, parts)
    else
      markUnit(unit, now)
  }
  close()
  edits.sort((a, b) => a.at - b.at || a.to - b.to)
  return { stream: edited(stream, edits), pieces }

  function wantedFor({ shape, mcid, clipped, box, glyphs }: Unit): Wanted {
    if (mcid !== undefined) {
      const kind = tagged.kindOf(mcid)
      return kind === 'drawing' || kind === 'text' && shape !== 'path' ? { was: mcid } : 'ground'
    }
    if (shape !== 'text')
      return 'ground'
    // Chromium draws the margins first, and all that is on the page within its edges.
    if (!clipped)
      return box[1] > (tagged.box[1] + tagged.box[3]) / 2 ? 'head' : 'foot'
    return lastText !== undefined && tagged.isLabel(glyphs.map(({ text }) => text).join(''), lastText) ? { after: lastText } : 'ground'
  }

  function isText(mark: Wanted): boolean {
    return typeof mark === 'object' && 'was' in mark && tagged.kindOf(mark.was) === 'text'
  }

  function markUnit(unit: Unit, now: Wanted): void {
    if (!(typeof now === 'string' ? mark === now : 'was' in now && typeof mark === 'object' && mark.was === now.was)) {
      close()
      if (typeof now === 'string') {
        edits.push({ at: unit.from, to: unit.from, text: `${artifacts[now]}\n` })
        mark = now
      }
      else {
        mark = 'was' in now ? piece(now.was) : piece(undefined, now.after)
        edits.push({ at: unit.from, to: unit.from, text: `/${unit.name || 'Lbl'} <</MCID ${mark.mcid} >>BDC\n` })
      }
    }
    markedTo = unit.to
    if (typeof mark === 'object') {
      mark.text += unit.shape === 'text' ? textOf(unit) + (spaced.has(unit) ? ' ' : '') : ''
      if (!isEmpty(unit.box))
        mark.box = union(mark.box, unit.box)
    }
  }

  /** Marks within the object of text: what belongs to a divided word by itself. */
  function markParts(unit: Unit, was: number, parts: { from: number, to: number, word: DividedWord }[]): void {
    close()
    let done = 0
    const part = (from: number, to: number, word: DividedWord | undefined): void => {
      if (to <= from)
        return
      const glyphs = unit.glyphs.slice(from, to)
      const fresh = piece(was)
      fresh.word = word
      fresh.text = textOf({ ...unit, glyphs })
      fresh.box = unit.box
      edits.push({ at: glyphs[0]!.from, to: glyphs[0]!.from, text: `/${unit.name} <</MCID ${fresh.mcid} >>BDC\n` })
      edits.push({ at: glyphs.at(-1)!.to, to: glyphs.at(-1)!.to, text: '\nEMC' })
      done = to
    }
    for (const { from, to, word } of parts) {
      part(done, from, undefined)
      part(from, to, word)
    }
    part(done, unit.glyphs.length, undefined)
    // The word says already that the hyphen is none.
    for (const { from, to } of unit.glyphs.length === 1 && unit.glyphs[0]!.isSoftHyphen ? unit.glyphs : [])
      edits.push({ at: from, to, text: unmarked(stream.slice(from, to)) })
    if (spaced.has(unit))
      pieces.at(-1)!.text += ' '
  }

  function piece(was: number | undefined, after?: number): Piece {
    const mcid = was !== undefined && !used.has(was) ? was : next++
    used.add(mcid)
    const fresh: Piece = { mcid, was, after, word: undefined, text: '', box: nowhere }
    pieces.push(fresh)
    return fresh
  }

  /** Takes out the places at which a word might have been divided, which are drawn as a space of no width, and ends the line. */
  function mendText(unit: Unit): void {
    for (const { from, to } of unit.glyphs.length === 1 ? [] : unit.glyphs.filter(({ isSoftHyphen }) => isSoftHyphen))
      edits.push({ at: from, to, text: unmarked(stream.slice(from, to)).replace(/<[\da-fA-F]*>\s*Tj/g, '') })
    const last = unit.glyphs.at(-1)
    if (last && spaced.has(unit))
      endLine(unit, last)
  }

  function endLine({ font }: Unit, { from, to, text }: Glyph): void {
    const space = [...font?.texts ?? []].find(([, one]) => one === ' ')?.[0]
    if (space !== undefined) {
      edits.push({ at: to, to, text: `\n<${space}> Tj` })
      return
    }
    edits.push({ at: from, to: from, text: `/Span <</ActualText <feff${hex(`${text} `)}> >>BDC\n` })
    edits.push({ at: to, to, text: '\nEMC' })
  }

  function close(): void {
    if (mark !== undefined)
      edits.push({ at: markedTo, to: markedTo, text: '\nEMC' })
    mark = undefined
  }
}

/** Without the marks around it. */
function unmarked(text: string): string {
  return text.replace(/\/Span\s*<<(?:[^<>]|<[^<>]*>)*>>\s*BDC|EMC/g, '')
}

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

function edited(stream: string, edits: readonly { at: number, to: number, text: string }[]): string {
  let text = ''
  let done = 0
  for (const edit of edits) {
    text += stream.slice(done, edit.at) + edit.text
    done = edit.to
  }
  return text + stream.slice(done)
}
