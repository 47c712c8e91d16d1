import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

/** So many colours one byte can name. */
const most = 256

/**
 * The same picture with a palette: a drawing of flat colours takes a third of the room, and an e-reader has few colours
 * to show. A picture has the same palette whenever it is made.
 */
export function palettePng(png: Uint8Array): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(png))
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data[at]! << 16 | data[at + 1]! << 8 | data[at + 2]!
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const { palette, indexOf } = reduce(counts)
  const rows = new Uint8Array(height * (width + 1))
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0, row = y * (width + 1) + 1; x < width; x++, at += 4)
      rows[row + x] = indexOf.get(data[at]! << 16 | data[at + 1]! << 8 | data[at + 2]!)!
  }
  return write(width, height, palette, rows)
}

/** Median cut: the box of colours that differ most is parted, until there are as many as a palette holds. */
function reduce(counts: ReadonlyMap<number, number>): { palette: number[], indexOf: Map<number, number> } {
  const boxes = [boxOf(Array.from(counts.keys()).sort((a, b) => a - b), counts)]
  while (boxes.length < Math.min(most, counts.size)) {
    const { colours, shift, middle } = boxes.splice(boxes.indexOf(boxes.reduce((a, b) => b.weight > a.weight ? b : a)), 1)[0]!
    boxes.push(...[false, true].map(isAbove => boxOf(colours.filter(colour => channel(colour, shift) > middle === isAbove), counts)))
  }
  const indexOf = new Map<number, number>()
  const palette = boxes.map(({ colours }, index) => {
    for (const colour of colours)
      indexOf.set(colour, index)
    // The one that is seen most, so that a ground keeps its colour to the bit.
    return colours.reduce((a, b) => counts.get(b)! > counts.get(a)! ? b : a)
  })
  return { palette, indexOf }
}

const channel = (colour: number, shift: number): number => colour >> shift & 0xFF

/**
 * Colours that will be one. `shift` is the channel in which they lie furthest apart, `middle` what lies between its ends
 * (not half of how often it occurs: most of a drawing is its ground), `weight` how much the difference is seen.
 */
interface Box { colours: number[], shift: number, middle: number, weight: number }

function boxOf(colours: number[], counts: ReadonlyMap<number, number>): Box {
  const pixels = colours.reduce((sum, colour) => sum + counts.get(colour)!, 0)
  return [16, 8, 0].map((shift) => {
    const values = colours.map(colour => channel(colour, shift))
    const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
    return { colours, shift, middle: (low + high) / 2, weight: (high - low) * pixels ** 0.25 }
  }).reduce((a, b) => b.weight > a.weight ? b : a)
}

/** PNG 1.2, 4.1: a header, the palette, the rows behind a byte each that says "as they are". */
function write(width: number, height: number, palette: readonly number[], rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(colour => [channel(colour, 16), channel(colour, 8), channel(colour, 0)]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(checksum(named))
  return Buffer.concat([length, named, check])
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++)
    value = value & 1 ? value >>> 1 ^ 0xEDB88320 : value >>> 1
  return value >>> 0
})

/** CRC-32; Node's own is not in every version that the kit runs on. */
function checksum(data: Uint8Array): number {
  let value = 0xFFFFFFFF
  for (const byte of data)
    value = table[(value ^ byte) & 0xFF]! ^ value >>> 8
  return (value ^ 0xFFFFFFFF) >>> 0
}
