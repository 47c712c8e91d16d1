import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesBelow } from '../base/files-below.ts'

/** Slidev's extras that a deck under a hash route does not need: rules for one host, and a copy of public/. */
const extras = ['404.html', '_redirects', 'theme']

/**
 * Moves what a deck has built into the one folder `dist/assets/` that all decks share. A file's name holds the hash of
 * its content, so what two decks have in common stands there once, and a visitor of the second deck has it already.
 * @param folder the deck as Slidev built it, with a base of `./`.
 * @param base the path under which the site will be hosted, or `./`.
 * @returns the names of the deck's files below `dist/assets/`.
 */
export async function shareAssets(folder: string, dist: string, base: string): Promise<string[]> {
  await Promise.all(extras.map(name => rm(join(folder, name), { recursive: true, force: true })))
  const assets = join(folder, 'assets')
  const names = filesBelow(assets)
  for (const name of names) {
    const place = join(dist, 'assets', name)
    if (existsSync(place))
      continue
    await mkdir(dirname(place), { recursive: true })
    await rename(join(assets, name), place)
  }
  await rm(assets, { recursive: true, force: true })
  // What is left besides the page comes from public/: slides find it beside the page, shared code a folder above `assets/`.
  for (const name of filesBelow(folder).filter(name => name !== 'index.html')) {
    await mkdir(dirname(join(dist, name)), { recursive: true })
    await copyFile(join(folder, name), join(dist, name))
  }
  const page = join(folder, 'index.html')
  const shared = base.startsWith('/') ? `${base}assets/` : '../../assets/'
  const html = (await readFile(page, 'utf8')).replace('</title>', '</title>\n<meta name="workshop-offline" content="../../service-worker.js">')
  await writeFile(page, html.replaceAll(/(?<=(?:src|href)=")\.\/assets\//g, shared))
  return names
}
