import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesBelow } from '../base/files-below.ts'
import { writeWhole } from '../base/write-whole.ts'
import { homeIcon } from '../home/write-home.ts'

/** Slidev's extras that a deck under a hash route does not need: rules for one host, and a copy of public/. */
const extras = ['404.html', '_redirects', 'theme']

/** Tells a deck's page where the worker is that keeps the site; behind the title. */
export const offlineTag = '<meta name="workshop-offline" content="../../service-worker.js">'

/** Where a deck's files are, besides its page. */
export interface SharedFiles {
  /** Names below `dist/assets/`. */
  assets: string[]
  /** Paths below `dist/`, of what comes from public/. */
  others: string[]
}

/**
 * Moves what a deck has built into the one folder `dist/assets/` that all decks share. A file's name holds the hash of
 * its content, so what two decks have in common stands there once, and a visitor of the second deck has it already.
 * @param folder the deck as Slidev built it, with a base of `./`.
 * @param base the path under which the site will be hosted, or `./`.
 */
export async function shareAssets(folder: string, dist: string, base: string): Promise<SharedFiles> {
  await Promise.all(extras.map(name => rm(join(folder, name), { recursive: true, force: true })))
  const built = join(folder, 'assets')
  const assets = filesBelow(built)
  for (const name of assets) {
    const place = join(dist, 'assets', name)
    // One that was cut short or written over bears the name too.
    if (await isSame(join(built, name), place))
      continue
    await mkdir(dirname(place), { recursive: true })
    await rename(join(built, name), place)
  }
  await rm(built, { recursive: true, force: true })
  // What is left besides the page comes from public/: slides find it beside the page, shared code a folder above `assets/`.
  const others = filesBelow(folder).filter(name => name !== 'index.html')
  for (const name of others) {
    if (!await isSame(join(folder, name), join(dist, name)))
      await writeWhole(join(dist, name), await readFile(join(folder, name)))
  }
  const page = join(folder, 'index.html')
  const shared = base.startsWith('/') ? `${base}assets/` : '../../assets/'
  const html = (await readFile(page, 'utf8')).replace('</title>', `</title>\n${offlineTag}`)
  await writeFile(page, html.replaceAll(/(?<=(?:src|href)=")\.\/assets\//g, shared))
  // The home page writes the icon too, whatever the decks have.
  return { assets, others: others.filter(name => name !== homeIcon) }
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [own, there] = await Promise.all([stat(one), stat(other).catch(() => undefined)])
  return there?.isFile() === true && own.size === there.size && (await readFile(one)).equals(await readFile(other))
}
