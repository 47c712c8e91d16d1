/** Bytes from `start` to `end`, both counted from 0 and within. */
export interface ByteRange { start: number, end: number }

/**
 * The part of a file that a `Range` header asks for.
 * @param size of the file, in bytes.
 * @returns undefined where the whole file is to be sent: no range, an unknown unit, several ranges, or a header that is
 *   malformed, which RFC 9110 lets a server ignore; `unsatisfiable` where the file has no such part.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? []
  if ((first === '' && last === '') || size === 0)
    return undefined
  // The last so many bytes.
  if (first === '')
    return Number(last) === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size - 1 }
  if (last !== '' && Number(last) < Number(first))
    return undefined
  return Number(first) >= size ? 'unsatisfiable' : { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
