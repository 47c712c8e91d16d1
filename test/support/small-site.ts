import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export const script = 'let a = 1 // a script of some length\n'.repeat(100)

/** A folder with a site of a few files, and beside it what must never be sent. @returns the folder that holds both: `dist`, and `private.txt`. */
export function writeSmallSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  const dist = join(folder, 'dist')
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  write('private.txt', 'private')
  write('private/index.html', 'private')
  write('dist/index.html', '<p>home')
  write('dist/01-one/en/index.html', '<p>the deck')
  write('dist/digits.txt', '0123456789')
  write('dist/empty.txt', '')
  write('dist/a b%.txt', 'odd name')
  write('dist/ação.txt', 'ação')
  write('dist/assets/app.js', script)
  write('dist/assets/app.js.br', brotliCompressSync(script))
  write('dist/assets/app.js.gz', gzipSync(script))
  write('dist/assets/old.js', script)
  write('dist/assets/old.js.br', brotliCompressSync('an earlier script'))
  const made = new Date('2026-01-01T00:00:00Z')
  for (const name of ['app.js', 'app.js.br', 'app.js.gz', 'old.js.br'])
    utimesSync(join(dist, 'assets', name), made, made)
  write('dist/.hidden', 'hidden')
  write('dist/01-one/.en.new-12345-0123abcd/index.html', 'half made')
  write('dist/index.html.0b1ffa42-9d6c-4a53-8a51-3d1f7b0d5d11.new', 'half made')
  symlinkSync('../private.txt', join(dist, 'out.txt'))
  symlinkSync('../private', join(dist, 'out'))
  symlinkSync('loop', join(dist, 'loop'))
  symlinkSync('digits.txt', join(dist, 'in.txt'))
  execFileSync('mkfifo', [join(dist, 'pipe')])
  return folder
}
