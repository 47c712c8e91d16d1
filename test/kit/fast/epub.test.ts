import { unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { afterEach, expect, test, vi } from 'vitest'
import type { Course } from '../../../kit/node/course/course.ts'
import { bookId, lastChanged } from '../../../kit/node/epub/identity.ts'
import { packBook } from '../../../kit/node/epub/pack.ts'
import { palettePng } from '../../../kit/node/epub/palette-png.ts'

afterEach(() => { vi.unstubAllEnvs() })

function picture(width: number, height: number, colourAt: (x: number, y: number) => number[]): Buffer {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      png.data.set([...colourAt(x, y), 255], (y * width + x) * 4)
  }
  return PNG.sync.write(png)
}

test('a picture of few colours keeps each of them to the bit, in less room', () => {
  const colours = [[251, 250, 247], [16, 22, 42], [109, 40, 217], [15, 118, 110]]
  const before = picture(60, 40, (x, y) => colours[(x >> 4) % 4 ^ (y & 1)]!)
  const after = palettePng(before)
  expect(PNG.sync.read(Buffer.from(after)).data.equals(PNG.sync.read(before).data)).toBe(true)
  expect(after.length).toBeLessThan(before.length)
})

test('of many colours each comes near, and the ground that most of it has stays as it is', () => {
  const before = picture(128, 256, (x, y) => y < 64 ? [251, 250, 247] : [x * 2, y, (x + y) % 256])
  const [was, is] = [PNG.sync.read(before), PNG.sync.read(Buffer.from(palettePng(before)))]
  expect([...is.data.subarray(0, 4)]).toEqual([251, 250, 247, 255])
  const away = Array.from(was.data, (value, at) => Math.abs(value - is.data[at]!))
  expect(away.reduce((a, b) => Math.max(a, b))).toBeLessThan(64)
  expect(away.reduce((a, b) => a + b) / away.length).toBeLessThan(8)
  expect(new Set(Array.from({ length: 128 * 256 }, (_, at) => is.data.readUInt32BE(at * 4))).size).toBeLessThanOrEqual(256)
})

test('a book begins with what it is, as it stands, and has the same bytes each time', () => {
  const files = [{ path: 'EPUB/ä.xhtml', content: '<p>ä</p>' }]
  const packed = packBook(files)
  expect(Buffer.from(packed).subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
  expect(Buffer.from(packed).readUInt16LE(8), 'stored').toBe(0)
  expect(Buffer.from(packed).equals(Buffer.from(packBook(files)))).toBe(true)
  expect(new TextDecoder().decode(unzipSync(packed)['EPUB/ä.xhtml'])).toBe('<p>ä</p>')
})

const course = { root: '/nowhere', url: 'https://example.org/course/', title: { en: 'A course' }, author: { en: 'The authors' }, languages: ['en'] } as unknown as Course

test('a book keeps its identity: a UUID of the address and the language', () => {
  const id = bookId(course, 'en')
  expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(bookId({ ...course, promise: { en: 'Other words.' } }, 'en')).toBe(id)
  expect(bookId(course, 'es')).not.toBe(id)
  expect(bookId({ ...course, url: 'https://example.org/other/' }, 'en')).not.toBe(id)
  // Without an address: of who made it, and of what it is called.
  const ids = [{}, { author: { en: 'Others' } }, { title: { en: 'Another' } }].map(about => bookId({ ...course, url: undefined, ...about }, 'en'))
  expect(new Set(ids).size).toBe(3)
})

test('SOURCE_DATE_EPOCH says when a book was last changed', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000')
  expect(lastChanged(course, []).toISOString()).toBe('2023-11-14T22:13:20.000Z')
})
