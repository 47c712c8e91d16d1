import type { Course } from '../course/course.ts'
import type { Download, HomeInput, ModuleFiles } from './page.ts'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeWhole } from '../base/write-whole.ts'
import { courseCss } from '../look/course-css.ts'
import { fileStem, firstFaces, type FontFace } from '../look/font-faces.ts'
import { token, tokensFile } from '../look/tokens.ts'
import type { DrawnFigure } from './figure/drawn-figure.ts'
import { figureOf } from './figure/figure.ts'
import { homePicture, touchIcon } from '../built/site-pictures.ts'
import { sitePlace } from '../built/build-record.ts'
import { findLabs } from '../lab/labs.ts'
import { selectPlan } from '../plan/read-plans.ts'
import { renderHome } from './home.ts'
import { manifestPaths, placedFiles, siteFiles } from './site-files.ts'
import { offlineFiles, serviceWorkerName } from './write-service-worker.ts'

/**
 * Writes the home page of the hosted site into `dist`, once a language, with its style, script and fonts.
 * It links to the decks and handouts that are in `dist` by then.
 */
export async function writeHome(course: Course, dist: string): Promise<void> {
  const figure = await figureOf(course)
  const { assets, contents } = await makeAssets(course, figure, join(dist, 'assets'))
  const pages = course.languages.map((locale, index) => ({ locale, href: index === 0 ? 'index.html' : `${encodeURIComponent(locale)}/index.html` }))
  const files = await hostedFiles(course, dist)
  const [handbooks, epubs] = await Promise.all(['handbook.pdf', 'handbook.epub'].map(name => hostedBooks(course, dist, name))) as [HomeInput['handbooks'], HomeInput['epubs']]
  const paper = token('paper')
  const plan = course.plan === undefined ? undefined : await selectPlan(course, course.plan)

  for (const [name, content] of contents)
    await write(join(dist, name), content)
  const place = sitePlace(course)
  const input: Omit<HomeInput, 'locale' | 'root'> = {
    course, files, handbooks, epubs, pages, assets, paper,
    offline: { bytes: offlineFiles(dist).bytes, worker: serviceWorkerName },
    labs: await findLabs(course.root),
    ...plan && { plan },
    manifests: manifestPaths(pages),
    pictures: await hostedPictures(course, dist),
    ...place.address !== undefined && { address: place.address },
    ...place.edition !== undefined && { edition: place.edition },
    ...await bytesOf(join(dist, touchIcon)) !== undefined && { touchIcon },
  }
  for (const [index, locale] of course.languages.entries()) {
    const page = renderHome({ ...input, locale, root: index === 0 ? '' : '../', ...figure && { figure: figure.html[locale]! } })
    await write(join(dist, index === 0 ? '' : locale, 'index.html'), page)
  }
  await writeOthers(course, dist, siteFiles(input, place))
  await removeOld(join(dist, 'assets'), new Set([...contents.keys()].map(name => basename(name))))
}

/** Under these names and no other, so that what an earlier run left can be told and removed. */
export const assetPrefix = 'home-'

/** The icon in the browser's tab, below `dist/`. */
export const homeIcon = 'favicon.svg'

/** The page's style, script, icon and fonts: where each goes under `dist`, and what stands in it. */
async function makeAssets(course: Course, figure: DrawnFigure | undefined, folder: string): Promise<{ assets: HomeInput['assets'], contents: Map<string, Buffer> }> {
  const contents = new Map<string, Buffer>()
  const add = (prefix: string, extension: string, content: Buffer): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
    const name = `assets/${prefix}${hash}${extension}`
    contents.set(name, content)
    return name
  }

  const faces = firstFaces(course.fonts)
  const fonts = await Promise.all(faces.map(async face =>
    await sameFont(folder, face) ?? add(`${assetPrefix}${fileStem(face)}-`, '.woff2', await readFile(face.file))))
  // Style and fonts land in the same folder.
  const ofCourse = courseCss(course, faces, face => basename(fonts[faces.indexOf(face)]!))
  const css = [await readFile(tokensFile, 'utf8'), ofCourse, await readFile(beside('../../site/home.css'), 'utf8'), figure?.css ?? ''].join('\n')

  contents.set(homeIcon, await readFile(course.logo))
  return {
    assets: {
      css: add(assetPrefix, '.css', Buffer.from(css)),
      js: add(assetPrefix, '.js', await readFile(beside('../../site/browser.js'))),
      icon: homeIcon,
      fonts,
    },
    contents,
  }
}

/** The font as the decks have it already, so that a visitor loads it once. */
async function sameFont(folder: string, face: FontFace): Promise<string | undefined> {
  const content = await readFile(face.file)
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter(name => name.startsWith(`${fileStem(face)}-`) && name.endsWith('.woff2'))) {
    if ((await readFile(join(folder, name))).equals(content))
      return `assets/${name}`
  }
  return undefined
}

/** The decks and handouts that are there to be opened. */
async function hostedFiles(course: Course, dist: string): Promise<HomeInput['files']> {
  const files: HomeInput['files'] = {}
  for (const locale of course.languages) {
    files[locale] = {}
    for (const { name } of course.modules) {
      const deck = ['', name, locale, 'index.html']
      const handout = ['', 'handouts', locale, `${name}.pdf`]
      const [deckBytes, handoutBytes] = await Promise.all([bytesOf(join(dist, ...deck)), bytesOf(join(dist, ...handout))])
      const there: ModuleFiles = {}
      if (deckBytes !== undefined)
        there.deck = address(deck)
      if (handoutBytes !== undefined)
        there.handout = { href: address(handout), bytes: handoutBytes }
      files[locale][name] = there
    }
  }
  return files
}

async function hostedBooks(course: Course, dist: string, name: string): Promise<HomeInput['handbooks']> {
  const handbooks: Record<string, Download> = {}
  for (const locale of course.languages) {
    const parts = ['', 'handouts', locale, name]
    const bytes = await bytesOf(join(dist, ...parts))
    if (bytes !== undefined)
      handbooks[locale] = { href: address(parts), bytes }
  }
  return handbooks
}

/** What lies beside the pages; a file of the same name that the course has in `public/` takes its place. */
async function writeOthers(course: Course, dist: string, files: Map<string, string>): Promise<void> {
  for (const name of new Set([...files.keys(), ...placedFiles])) {
    const own = join(course.root, 'public', name)
    const content = await bytesOf(own) === undefined ? files.get(name) : await readFile(own)
    if (content === undefined)
      await rm(join(dist, name), { force: true })
    else
      await write(join(dist, name), content)
  }
}

/** By language, what a link to the home page shows. */
async function hostedPictures(course: Course, dist: string): Promise<HomeInput['pictures']> {
  const pictures: HomeInput['pictures'] = {}
  for (const locale of course.languages) {
    if (await bytesOf(join(dist, homePicture(locale))) !== undefined)
      pictures[locale] = homePicture(locale)
  }
  return pictures
}

function address(parts: string[]): string {
  return parts.filter(Boolean).map(encodeURIComponent).join('/')
}

/** How large a file is; nothing where there is none. */
async function bytesOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file)
    return found.isFile() ? found.size : undefined
  }
  catch (error) {
    if (isMissing(error))
      return undefined
    throw error
  }
}

/** A file that is already so stays as it is. */
async function write(file: string, content: string | Buffer): Promise<void> {
  const bytes = Buffer.from(content)
  const earlier = await readFile(file).catch((error: unknown) => {
    if (isMissing(error))
      return undefined
    throw error
  })
  if (earlier?.equals(bytes))
    return
  await writeWhole(file, bytes)
}

/** Styles, scripts and fonts of earlier runs, which no page names any more. */
async function removeOld(folder: string, current: Set<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(assetPrefix) && !current.has(name))
      await rm(join(folder, name))
  }
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
