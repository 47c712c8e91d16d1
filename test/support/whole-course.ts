import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { ExportedFile } from '../../kit/node/export/manifest.ts'

/** What is wrong with what was made in a course: files that are not whole, not listed, not what is said of them, or left behind. */
export function faultsOf(folder: string): string[] {
  return [...leftBehind(folder), ...ofExports(folder), ...ofSite(folder)]
}

function leftBehind(folder: string): string[] {
  return ['dist', 'exports', '.workshop'].flatMap(name => below(join(folder, name)))
    .filter(path => /\.(?:new|old)\b|\.turn$/.test(path) || path.endsWith('/.workshop/lock'))
    .map(path => `left behind: ${path}`)
}

function ofExports(folder: string): string[] {
  const exports = join(folder, 'exports')
  const { files } = JSON.parse(readFileSync(join(exports, 'manifest.json'), 'utf8')) as { files: ExportedFile[] }
  const made = below(exports).map(path => path.slice(exports.length + 1)).filter(path => path !== 'manifest.json')
  return [
    ...made.filter(path => !files.some(file => file.path === path)).map(path => `not in the manifest: ${path}`),
    ...files.flatMap(({ path, bytes, sha256 }) => {
      const content = existsSync(join(exports, path)) ? readFileSync(join(exports, path)) : Buffer.alloc(0)
      const isWhole = path.endsWith('.pdf') ? /%%EOF\s*$/.test(content.subarray(-32).toString('latin1')) : content.subarray(-8).toString('latin1').startsWith('IEND')
      return [
        ...isWhole ? [] : [`cut short: ${path}`],
        ...content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256 ? [] : [`not what the manifest says: ${path}`],
      ]
    }),
  ]
}

function ofSite(folder: string): string[] {
  const dist = join(folder, 'dist')
  const paths = below(dist)
  const named = (JSON.parse(/^self\.site = (.*)$/m.exec(readFileSync(join(dist, 'service-worker.js'), 'utf8'))![1]!) as { paths: string[] }).paths
  const pages = paths.filter(path => extname(path) === '.html')
  return [
    ...named.filter(path => !existsSync(join(dist, path))).map(path => `kept offline, but not there: ${path}`),
    ...pages.flatMap(page => [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"#:]*assets\/[^"]+)"/g)].map(([, href]) => join(page, '..', href!))).filter(file => !existsSync(file)).map(file => `named, but not there: ${file}`),
    ...pages.filter(page => !readFileSync(page, 'utf8').trimEnd().endsWith('</html>')).map(page => `cut short: ${page}`),
    ...paths.filter(path => path.endsWith('.br') || path.endsWith('.gz')).filter((path) => {
      const text = path.endsWith('.br') ? brotliDecompressSync(readFileSync(path)) : gunzipSync(readFileSync(path))
      return !text.equals(readFileSync(path.slice(0, -3)))
    }).map(path => `not its original's: ${path}`),
  ]
}

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
