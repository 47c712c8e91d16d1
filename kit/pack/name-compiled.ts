import { posix } from 'node:path'
import { isCompiled } from './compile.ts'

/**
 * A source that stays as it is, with what it imports of the compiled files under their new names.
 * @param path from the kit's folder, with slashes.
 */
export function nameCompiled(source: string, path: string): string {
  return source.replaceAll(/((?:\bfrom|\bimport\(?)\s*(['"]))(\.{1,2}\/[^'"]+\.ts)\2/g, (whole, start: string, quote: string, specifier: string) =>
    isCompiled(posix.join(posix.dirname(path), specifier)) ? `${start}${specifier.replace(/\.ts$/, '.js')}${quote}` : whole)
}
