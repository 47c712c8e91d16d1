import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = dirname(fileURLToPath(import.meta.url))

/** The lines of a snippet's regions, without blank ones. */
export function linesOf(file: string, regions: string[]): number {
  const text = readFileSync(join(here, '..', file), 'utf8')
  return regions.reduce((sum, name) => {
    const body = new RegExp(`^// #region ${name}\\n([^]*?)^// #endregion$`, 'm').exec(text)?.[1]
    return sum + (body ?? '').split('\n').filter(line => line.trim()).length
  }, 0)
}

/** How many packages `npm install` brings for one: itself, and what it depends on, without what is optional. */
export function installed(name: string): number {
  const found = new Set<string>()
  const visit = (wanted: string, from: string): void => {
    const folder = folderOf(wanted, from)
    if (!folder || found.has(folder))
      return
    found.add(folder)
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    const peers = Object.keys(peerDependencies).filter(peer => !peerDependenciesMeta[peer]?.optional)
    for (const next of [...Object.keys(dependencies), ...peers])
      visit(next, folder)
  }
  visit(name, here)
  return found.size
}

interface Manifest { dependencies?: object, peerDependencies?: object, peerDependenciesMeta?: Record<string, { optional?: boolean }> }

/** As Node looks for it: in each `node_modules` from here upwards. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json')))
      return candidate
    if (folder === dirname(folder))
      return undefined
  }
}

/** The code that one import of a package loads, in kB: a Node process of its own counts it. */
export async function loaded(name: string): Promise<number> {
  return Number(await node(`
    import { registerHooks } from 'node:module'
    import { statSync } from 'node:fs'
    import { fileURLToPath } from 'node:url'
    let bytes = 0
    registerHooks({ load(url, context, next) {
      if (url.includes('node_modules')) bytes += statSync(fileURLToPath(url)).size
      return next(url, context)
    } })
    await import('${name}')
    console.log(Math.round(bytes / 1024))`))
}

/** How long that import takes, in ms: the quicker of two Node processes. */
export async function timed(name: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 2; run++)
    times.push(Number(await node(`const start = performance.now(); await import('${name}'); console.log(performance.now() - start)`)))
  return Math.round(Math.min(...times))
}

async function node(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: here })
  return stdout
}
