import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The code of a file as it has to read in another folder: relative imports of what is not copied along with it lead
 * to the same files as before.
 */
export function rewriteImports(code: string, from: string, to: string): string {
  const own = dirname(from)
  return code.replace(/(\bfrom |\bimport\()'(\.{1,2}\/[^']+)'/g, (whole, keyword: string, path: string) => {
    const target = resolve(own, path)
    return target.startsWith(own + sep) ? whole : `${keyword}'${specifier(dirname(to), target)}'`
  })
}

/** On Windows there is no relative path to another drive. */
function specifier(folder: string, target: string): string {
  const path = relative(folder, target)
  return isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).join('/')
}
