import { type Box, including, intersection, isEmpty, joined, type Matrix, nowhere, union } from './geometry.ts'
import { type Glyphs, textOf } from './glyphs.ts'
import { numbersOf, operandsOf, type Operation, readOperations } from './operators.ts'

/** What a stream draws with. */
export interface Drawn {
  matrix: Matrix
  /** What of the page can be seen. */
  box: Box
  font: (name: string) => Glyphs | undefined
  /** True for a form that has marked content of its own: it stands outside of any other. */
  isMarkedForm: (name: string) => boolean
  /** Where a form is drawn. */
  drawForm: (name: string, matrix: Matrix, box: Box) => void
  /** What a number in the stream belongs to: a drawing, of which every stroke counts, or text; else nothing. */
  kindOf: (mcid: number) => 'drawing' | 'text' | undefined
  /** True for text that no number marks and that says something all the same, such as the number of a list's item. */
  isLabel: (text: string, after: number) => boolean
}

/** A piece of the stream as it is marked now. */
export interface Piece {
  mcid: number
  /** The number it had; the label of an item had none. */
  was: number | undefined
  /** For a label: the number of what was drawn before it. */
  after: number | undefined
  text: string
  box: Box
}

/** What is drawn at once: an object of a path, of text, or a picture. */
type Shape = 'path' | 'text' | 'picture'

const artifacts = {
  ground: '/Artifact BMC',
  head: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top] >>BDC',
  foot: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom] >>BDC',
}

type Artifact = keyof typeof artifacts

/** What something is to be marked as: by the number that it had, by a new one, or as an artifact. */
type Wanted = { was: number } | { after: number } | Artifact

interface State { matrix: Matrix, box: Box, clipped: boolean }

/**
 * Marks all that a stream draws, as real content or as an artifact: Chromium leaves running heads, grounds and rules
 * unmarked, and has them stand in the middle of text. A number stands once in a stream, so that text which an artifact
 * parts goes on under a new one. ISO 32000-1, 14.6 and 14.8.2.2.
 */
export function markStream(stream: string, drawn: Drawn): { stream: string, pieces: Piece[] } {
  const edits: { at: number, to: number, text: string }[] = []
  const pieces: Piece[] = []
  const stack: State[] = []
  let state: State = { matrix: drawn.matrix, box: drawn.box, clipped: false }
  /** The marks around what is being read, with their names. */
  const marks: { name: string, mcid: number | undefined }[] = []
  let mark: Piece | Artifact | undefined
  let markedTo = 0
  let lastText: number | undefined
  const used = new Set<number>()
  let next = Math.max(-1, ...Array.from(stream.matchAll(/\/MCID (\d+)/g), ([, mcid]) => Number(mcid))) + 1

  /** The object that is being drawn. */
  let from = -1
  let box = nowhere
  let clips = false
  let text = ''
  let inText = false
  let font: Glyphs | undefined
  let size = 0
  let place: Matrix = state.matrix

  readOperations(stream, (operation) => {
    const { operator } = operation
    switch (operator) {
      case 'q': stack.push(state); break
      case 'Q': state = stack.pop() ?? state; break
      case 'cm': state = { ...state, matrix: joined(numbersOf(stream, operation) as unknown as Matrix, state.matrix) }; break
      case 'm': case 'l': case 'c': case 'v': case 'y': case 're': case 'h':
        begin(operation)
        addPath(operation)
        break
      case 'W': case 'W*': clips = true; break
      case 'n':
        if (clips)
          state = { ...state, clipped: true, box: intersection(state.box, box) }
        from = -1
        clips = false
        break
      case 'S': case 's': case 'f': case 'F': case 'f*': case 'B': case 'B*': case 'b': case 'b*': finish('path', operation.to); break
      case 'BT':
        begin(operation)
        inText = true
        text = ''
        place = state.matrix
        break
      case 'Tf': font = drawn.font(operandsOf(stream, operation)[0]!.slice(1)); size = Number(operandsOf(stream, operation)[1]); break
      case 'Tm': place = joined(numbersOf(stream, operation) as unknown as Matrix, state.matrix); break
      case 'Td': {
        const [x, y] = numbersOf(stream, operation) as [number, number]
        place = joined([1, 0, 0, 1, x, y], place)
        break
      }
      case 'Tj': case 'TJ':
        if (font && !marks.some(({ name }) => name === 'Span')) {
          for (const [string] of stream.slice(operation.from, operation.at).matchAll(/<[^>]*>/g))
            text += textOf(font, string)
        }
        box = including(including(box, place, 0, -0.22 * size), place, 0.6 * size, 0.8 * size)
        break
      case 'ET':
        inText = false
        finish('text', operation.to)
        break
      case 'Do': {
        const name = operandsOf(stream, operation)[0]!.slice(1)
        drawn.drawForm(name, state.matrix, state.box)
        if (drawn.isMarkedForm(name)) {
          close()
          break
        }
        begin(operation)
        box = [[0, 0], [1, 0], [0, 1], [1, 1]].reduce((box, [x, y]) => including(box, state.matrix, x!, y!), box)
        finish('picture', operation.to)
        break
      }
      case 'sh': case 'BI':
        begin(operation)
        box = state.box
        finish('picture', operation.to)
        break
      case 'BDC': case 'BMC':
        marks.push(markAt(operation))
        if (!inText)
          edits.push({ at: operation.from, to: operation.to, text: '' })
        break
      case 'EMC':
        marks.pop()
        if (!inText)
          edits.push({ at: operation.from, to: operation.to, text: '' })
        break
    }
  })
  close()
  edits.sort((a, b) => a.at - b.at || a.to - b.to)
  return { stream: edited(stream, edits), pieces }

  function begin({ from: at }: Operation): void {
    if (from < 0) {
      from = at
      box = nowhere
    }
  }

  function addPath(operation: Operation): void {
    const numbers = operation.operator === 'h' ? [] : numbersOf(stream, operation)
    const points = operation.operator === 're'
      ? corners(numbers)
      : numbers
    for (let index = 0; index + 1 < points.length; index += 2)
      box = including(box, state.matrix, points[index]!, points[index + 1]!)
  }

  /** What was drawn gets its mark. */
  function finish(shape: Shape, to: number): void {
    const at = from
    from = -1
    const wanted = wantedFor(shape)
    if (!(typeof wanted === 'string' ? mark === wanted : 'was' in wanted && typeof mark === 'object' && mark.was === wanted.was))
      open(wanted, at)
    markedTo = to
    if (typeof mark !== 'object')
      return
    const seen = intersection(box, state.box)
    if (!isEmpty(seen))
      mark.box = union(mark.box, seen)
    if (shape === 'text') {
      mark.text += text
      lastText = mark.was ?? lastText
    }
  }

  function wantedFor(shape: Shape): Wanted {
    const mcid = marks.findLast(({ mcid }) => mcid !== undefined)?.mcid
    if (mcid !== undefined) {
      const kind = drawn.kindOf(mcid)
      return kind === 'drawing' || kind === 'text' && shape !== 'path' ? { was: mcid } : 'ground'
    }
    if (shape !== 'text')
      return 'ground'
    // Chromium draws the margins first, and all that is on the page within its edges.
    if (!state.clipped)
      return box[1] > (drawn.box[1] + drawn.box[3]) / 2 ? 'head' : 'foot'
    return lastText !== undefined && drawn.isLabel(text, lastText) ? { after: lastText } : 'ground'
  }

  function open(wanted: Wanted, at: number): void {
    close()
    if (typeof wanted === 'string') {
      edits.push({ at, to: at, text: `${artifacts[wanted]}\n` })
      mark = wanted
      return
    }
    const was = 'was' in wanted ? wanted.was : undefined
    const mcid = was !== undefined && !used.has(was) ? was : next++
    used.add(mcid)
    const name = was === undefined ? 'Lbl' : marks.findLast(({ mcid }) => mcid === was)!.name
    edits.push({ at, to: at, text: `/${name} <</MCID ${mcid} >>BDC\n` })
    mark = { mcid, was, after: 'after' in wanted ? wanted.after : undefined, text: '', box: nowhere }
    pieces.push(mark)
  }

  function close(): void {
    if (mark !== undefined)
      edits.push({ at: markedTo, to: markedTo, text: '\nEMC' })
    mark = undefined
  }

  function markAt(operation: Operation): { name: string, mcid: number | undefined } {
    const [name = '', properties = ''] = operandsOf(stream, operation)
    const [, mcid] = /\/MCID\s+(\d+)/.exec(properties) ?? []
    return { name: name.slice(1), mcid: mcid === undefined ? undefined : Number(mcid) }
  }
}

function corners([x, y, width, height]: readonly number[]): number[] {
  return [x!, y!, x! + width!, y!, x!, y! + height!, x! + width!, y! + height!]
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
