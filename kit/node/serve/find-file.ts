import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isLeftover } from '../base/leftovers.ts'

/** What an address leads to. */
export type Found =
  | { kind: 'file', path: string, /** From the folder, with slashes. */ name: string }
  | { kind: 'folder', address: string }
  | { kind: 'nothing', status: 400 | 403 | 404 }

const nothing = (status: 400 | 403 | 404): Found => ({ kind: 'nothing', status })

/**
 * The file that a host would send for an address: the one of this name, or a folder's index.html.
 * Nothing outside the folder, also where a link in it leads out; nothing hidden, and nothing that is being made.
 * @param target what stands in the request's first line; any text.
 */
export async function findFile(folder: string, base: string, target: string): Promise<Found> {
  const path = pathOf(target)
  if (`${path}/` === base)
    return { kind: 'folder', address: base }
  if (!path.startsWith(base))
    return nothing(404)
  const names = namesOf(path.slice(base.length))
  if (names === undefined)
    return nothing(400)
  const isFolder = names.at(-1) === ''
  const inner = isFolder ? names.slice(0, -1) : names
  if (inner.some(name => !isHosted(name)))
    return nothing(404)
  const file = join(folder, ...inner, ...isFolder ? ['index.html'] : [])
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)])
    if (!real.startsWith(`${root}${sep}`))
      return nothing(404)
    const stats = await stat(real)
    if (stats.isDirectory())
      return isFolder ? nothing(404) : { kind: 'folder', address: `${base}${inner.map(encodeURIComponent).join('/')}/` }
    // Neither a pipe nor a device: they would never end.
    return stats.isFile() ? { kind: 'file', path: real, name: [...inner, ...isFolder ? ['index.html'] : []].join('/') } : nothing(404)
  }
  catch (error) {
    return nothing(isDenied(error) ? 403 : 404)
  }
}

/** True where this person may not read what is there. Any other fault of a path means that it leads nowhere. */
export function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

/** The path of a request, without the query; some clients send the whole address. */
function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
}

/** A path's parts as they were meant; undefined where they are not written as addresses are. */
function namesOf(path: string): string[] | undefined {
  try {
    const names = path.split('/').map(decodeURIComponent)
    return names.some(name => name.includes('\0')) ? undefined : names
  }
  catch {
    return undefined
  }
}

function isHosted(name: string): boolean {
  return name !== '' && !/[/\\]/.test(name) && (!name.startsWith('.') || name === '.well-known') && !isLeftover(name)
}
