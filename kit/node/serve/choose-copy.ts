import { existsSync } from 'node:fs'
import { copiesAreCurrent } from '../built/compress.ts'

/** A file as it is sent. */
export interface Copy { path: string, encoding?: 'br' | 'gzip' }

/**
 * The smallest copy of a file that a client takes. The file itself where it has no copies, or where these are of an
 * earlier version: it was changed by hand, or in a build that was cut short.
 * @param accepted the header `Accept-Encoding`.
 */
export function chooseCopy(path: string, accepted: string | undefined): Copy {
  const takes = new Set((accepted ?? '').toLowerCase().split(',').filter(part => !/;\s*q=0(?:\.0*)?\s*$/.test(part)).map(part => part.replace(/;.*$/, '').trim()))
  const wanted = ([['br', '.br'], ['gzip', '.gz']] as const).find(([encoding, ending]) => takes.has(encoding) && existsSync(`${path}${ending}`))
  return wanted === undefined || !copiesAreCurrent(path) ? { path } : { path: `${path}${wanted[1]}`, encoding: wanted[0] }
}
