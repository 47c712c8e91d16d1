import { type Box, including, intersection, joined, type Matrix, nowhere } from './geometry.ts'
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
}

/** A character, or several that stand for one text, with the moves that lead to it. */
export interface Glyph { from: number, to: number, text: string, isSoftHyphen: boolean }

/** Something that is drawn at once, and the mark around it. */
export interface Unit {
  shape: 'path' | 'text' | 'picture' | 'form'
  from: number
  to: number
  /** The number of its mark, and the mark's name. */
  mcid: number | undefined
  name: string
  box: Box
  /** True within an edge of what is shown. */
  clipped: boolean
  glyphs: Glyph[]
  font: Glyphs | undefined
  /** Where its text begins and ends on the page, and how large it is there. */
  start: [x: number, y: number]
  end: [x: number, y: number]
  size: number
}

interface State { matrix: Matrix, box: Box, clipped: boolean }
interface Mark { name: string, mcid: number | undefined, text: string | undefined, from: number, inText: boolean }

const softHyphen = '\u00AD'

/**
 * Reads what a stream draws, in its order.
 * @returns the units, and the marks around them, which are to be written anew.
 */
export function readUnits(stream: string, drawn: Drawn): { units: Unit[], marks: { from: number, to: number }[] } {
  const units: Unit[] = []
  const oldMarks: { from: number, to: number }[] = []
  const stack: State[] = []
  const marks: Mark[] = []
  let state: State = { matrix: drawn.matrix, box: drawn.box, clipped: false }
  let unit: Unit | undefined
  let clips = false
  let inText = false
  let font: Glyphs | undefined
  let size = 0
  let place: Matrix = state.matrix
  /** Where the moves began that lead to the next character. */
  let moved = -1

  readOperations(stream, (operation) => {
    const { operator, from, to } = operation
    switch (operator) {
      case 'Td': {
        const [x, y] = numbersOf(stream, operation) as [number, number]
        place = joined([1, 0, 0, 1, x, y], place)
        moved = moved < 0 ? from : moved
        break
      }
      case 'Tj': case 'TJ': draw(operation); break
      case 'm': case 'l': case 'c': case 'v': case 'y': case 're': case 'h': addPath(operation); break
      case 'q': stack.push(state); break
      case 'Q': state = stack.pop() ?? state; break
      case 'cm': state = { ...state, matrix: joined(numbersOf(stream, operation) as unknown as Matrix, state.matrix) }; break
      case 'W': case 'W*': clips = true; break
      case 'n':
        if (clips)
          state = { ...state, clipped: true, box: intersection(state.box, unit?.box ?? nowhere) }
        unit = undefined
        clips = false
        break
      case 'S': case 's': case 'f': case 'F': case 'f*': case 'B': case 'B*': case 'b': case 'b*': end(to); break
      case 'BT':
        unit = begin('text', from)
        inText = true
        place = state.matrix
        break
      case 'Tf': {
        const [name, points] = operandsOf(stream, operation)
        font = drawn.font(name!.slice(1))
        size = Number(points)
        break
      }
      case 'Tm': place = joined(numbersOf(stream, operation) as unknown as Matrix, state.matrix); break
      case 'ET':
        inText = false
        end(to)
        break
      case 'Do': drawOther(operation); break
      case 'sh': case 'BI':
        unit = { ...begin('picture', from), box: state.box }
        end(to)
        break
      case 'BDC': case 'BMC': {
        const mark = markAt(operation)
        marks.push(mark)
        if (!inText)
          oldMarks.push({ from, to })
        break
      }
      case 'EMC': endMark(operation); break
    }
  })
  return { units, marks: oldMarks }

  function begin(shape: Unit['shape'], from: number): Unit {
    const mark = marks.findLast(({ mcid }) => mcid !== undefined)
    return { shape, from, to: from, mcid: mark?.mcid, name: mark?.name ?? '', box: nowhere, clipped: state.clipped, glyphs: [], font: undefined, start: [0, 0], end: [0, 0], size: 0 }
  }

  function end(to: number): void {
    if (unit)
      units.push({ ...unit, to, box: intersection(unit.box, state.box) })
    unit = undefined
  }

  function addPath(operation: Operation): void {
    unit ??= begin('path', operation.from)
    const numbers = operation.operator === 'h' ? [] : numbersOf(stream, operation)
    const points = operation.operator === 're' ? corners(numbers) : numbers
    for (let index = 0; index + 1 < points.length; index += 2)
      unit.box = including(unit.box, state.matrix, points[index]!, points[index + 1]!)
  }

  function draw(operation: Operation): void {
    const from = moved < 0 ? operation.from : moved
    moved = -1
    if (!unit)
      return
    const around = marks.findLast(mark => mark.inText)
    let text = ''
    for (const [string] of font ? stream.slice(operation.from, operation.at).matchAll(/<[^>]*>/g) : [])
      text += textOf(font!, string)
    const known = around && unit.glyphs.at(-1)
    if (around && known && known.from === around.from)
      known.to = operation.to
    else
      unit.glyphs.push(around ? { from: around.from, to: operation.to, text: around.text ?? text, isSoftHyphen: around.text === softHyphen } : { from, to: operation.to, text, isSoftHyphen: text === softHyphen })
    if (unit.glyphs.length === 1) {
      unit.start = [place[4], place[5]]
      unit.font = font
      unit.size = size * Math.hypot(place[2], place[3])
    }
    unit.font = font
    unit.end = [place[4], place[5]]
    unit.box = including(including(unit.box, place, 0, -0.22 * size), place, 0.6 * size, 0.8 * size)
  }

  function drawOther(operation: Operation): void {
    const name = operandsOf(stream, operation)[0]!.slice(1)
    drawn.drawForm(name, state.matrix, state.box)
    unit = begin(drawn.isMarkedForm(name) ? 'form' : 'picture', operation.from)
    for (const [x, y] of [[0, 0], [1, 0], [0, 1], [1, 1]] as const)
      unit.box = including(unit.box, state.matrix, x, y)
    end(operation.to)
  }

  function endMark({ from, to }: Operation): void {
    const mark = marks.pop()
    if (!inText)
      oldMarks.push({ from, to })
    const last = unit?.glyphs.at(-1)
    if (mark?.inText && last && last.from === mark.from)
      last.to = to
  }

  function markAt(operation: Operation): Mark {
    const [name = '', properties = ''] = operandsOf(stream, operation)
    const [, mcid] = /\/MCID\s+(\d+)/.exec(properties) ?? []
    return { name: name.slice(1), mcid: mcid === undefined ? undefined : Number(mcid), text: actualText(properties), from: operation.from, inText }
  }
}

/** The text that a mark gives for what stands in it. */
function actualText(properties: string): string | undefined {
  const [, hex] = /\/ActualText\s*<feff([\da-f]*)>/i.exec(properties) ?? []
  if (hex !== undefined)
    return Buffer.from(hex, 'hex').swap16().toString('utf16le')
  return /\/ActualText\s*\(([^)\\]*)\)/.exec(properties)?.[1]
}

function corners([x, y, width, height]: readonly number[]): number[] {
  return [x!, y!, x! + width!, y!, x!, y! + height!, x! + width!, y! + height!]
}
