import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { deckFingerprint } from '../../../kit/node/built/fingerprint.ts'
import { writeBuildRecord } from '../../../kit/node/built/build-record.ts'
import type { Course } from '../../../kit/node/course/course.ts'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { finishSite } from '../../../kit/node/build/finish-site.ts'
import { home as english } from '../../../kit/words/en.ts'
import { home as portuguese } from '../../../kit/words/pt-BR.ts'
import { inBoth, smallDeck, tempCourse } from '../../support/temp-course.ts'

const url = 'https://example.org/course/'

/** A course of one module, of which Slidev need not build anything here: its pages are stand-ins. */
async function courseWith(settings: string, base = './'): Promise<Course> {
  const folder = tempCourse({ 'course.yaml': `${inBoth}${settings}`, '01-one/en.md': smallDeck('en'), '01-one/pt-BR.md': smallDeck('pt-BR') })
  const course = await readCourse(folder)
  for (const deck of course.modules[0]!.decks) {
    write(folder, `dist/01-one/${deck.locale}/index.html`, '<head><title>A deck</title>\n<meta name="workshop-offline" content="../../service-worker.js">\n</head>')
    await writeBuildRecord(course, deck, { fingerprint: deckFingerprint(course, deck, []), inputs: [], assets: [], onDemand: [], base, files: {} })
  }
  return course
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** What lies in the course's site, as text; undefined where nothing does. */
async function siteOf(course: Course): Promise<(path: string) => string | undefined> {
  await finishSite(course)
  return (path) => {
    const file = join(course.root, 'dist', path)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
}

/** The paths of a page's links to other files of the site. */
const linked = (page: string) => [...page.matchAll(/(?:href|src)="([^"#:]+)"/g)].map(([, path]) => path!)

test('where the address is known, hosts and search engines find every page and its other languages', async () => {
  const read = await siteOf(await courseWith(`url: ${url}\n`))
  expect(read('robots.txt')).toContain(`Sitemap: ${url}sitemap.xml\n`)
  const sitemap = read('sitemap.xml')!
  expect([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)).toEqual(['index.html', 'pt-BR/index.html', '01-one/en/index.html', '01-one/pt-BR/index.html'].map(path => url + path))
  expect(sitemap).toContain(`<loc>${url}01-one/pt-BR/index.html</loc><xhtml:link rel="alternate" hreflang="en" href="${url}01-one/en/index.html"/>`)
})

test('an address that leads nowhere, of any depth, is answered in every language, under the strict policy, and leads home', async () => {
  const course = await courseWith('', '/course/')
  const page = (await siteOf(course))('404.html')!
  expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;/)
  expect(page).not.toMatch(/<style|style="|<script(?![^>]*\bsrc=)/)
  for (const words of [english, portuguese])
    expect(page).toContain(words.notFound)
  expect(linked(page)).toEqual(expect.arrayContaining(['/course/index.html', '/course/pt-BR/index.html']))
  for (const path of linked(page))
    expect(existsSync(join(course.root, 'dist', path.replace('/course/', ''))), path).toBe(true)
})

test('where nobody has said the address, nothing is there that would name a wrong one', async () => {
  const course = await courseWith(`url: ${url}\n`)
  await siteOf(course)
  const read = await siteOf({ ...course, url: undefined })
  expect(['404.html', 'robots.txt', 'sitemap.xml'].map(read)).toEqual([undefined, undefined, undefined])
})

test('a file of the author\'s own takes the place of the kit\'s', async () => {
  const course = await courseWith('')
  write(course.root, 'public/robots.txt', 'User-agent: *\nDisallow: /\n')
  expect((await siteOf(course))('robots.txt')).toContain('Disallow: /\n')
})

test.each(['en', 'pt-BR'])('the web manifest in %s names files that are there and begins at its page', async (locale) => {
  const course = await courseWith('')
  write(course.root, 'dist/touch-icon.png', 'drawn')
  const read = await siteOf(course)
  const folder = locale === 'en' ? '' : 'pt-BR/'
  expect(read(`${folder}index.html`)).toContain(`<link rel="manifest" href="${locale === 'en' ? '' : '../'}${folder}manifest.webmanifest">`)
  const manifest = JSON.parse(read(`${folder}manifest.webmanifest`)!) as { name: string, start_url: string, scope: string, icons: { src: string }[] }
  const at = (path: string) => new URL(path, `${url}${folder}manifest.webmanifest`).href
  expect(manifest.name).toBe(course.title[locale])
  expect([at(manifest.start_url), at(manifest.scope)]).toEqual([`${url}${folder}index.html`, url])
  expect(manifest.icons.map(({ src }) => at(src))).toEqual([`${url}favicon.svg`, `${url}touch-icon.png`])
})

test('a link to a page shows its picture where there is one, and the address is whole', async () => {
  const course = await courseWith(`url: ${url}\n`)
  const pictureIn = (page: string | undefined) => /<meta property="og:image" content="([^"]+)">/.exec(page!)?.[1]
  const [home, deck] = ['pt-BR/index.html', '01-one/pt-BR/index.html']
  const before = await siteOf(course)
  expect([home, deck].map(path => pictureIn(before(path)))).toEqual([undefined, undefined])
  write(course.root, 'dist/social/pt-BR.png', 'drawn')
  write(course.root, 'dist/social/pt-BR/01-one.png', 'drawn')
  const read = await siteOf(course)
  expect([home, deck].map(path => pictureIn(read(path)))).toEqual([`${url}social/pt-BR.png`, `${url}social/pt-BR/01-one.png`])
  expect(pictureIn(read('index.html'))).toBe(undefined)
  // Nor is any of it kept for use without a network.
  expect(read('service-worker.js')).not.toMatch(/social|manifest|robots|sitemap|404/)
  rmSync(join(course.root, 'dist/social/pt-BR'), { recursive: true })
  expect(pictureIn((await siteOf(course))(deck))).toBe(undefined)
})

test('what belongs to a language or a module that the course has no more goes, and what comes from public/ stays', async () => {
  const course = await courseWith(`url: ${url}\n`)
  const own = ['dist/img/one.svg', 'dist/map.png', 'dist/social/en.png']
  const gone = ['dist/fr/index.html', 'dist/social/fr.png', 'dist/social/fr/01-one.png', 'dist/social/en/02-two.png', 'dist/02-two/en/index.html']
  for (const path of [...own, ...gone])
    write(course.root, path, 'made')
  await siteOf(course)
  expect([...own, ...gone].filter(path => existsSync(join(course.root, path)))).toEqual(own)
})

test('the home page lists earlier editions; an earlier one says so and leads to the current', async () => {
  const settings = `url: ${url}\neditions: [2026-11, 2026-05]\n`
  const current = await siteOf(await courseWith(settings))
  expect(current('pt-BR/index.html')).toMatch(/<h2 id="editions-title">Outras edições<\/h2>\s*<ul>\s*<li><a href="\.\.\/2026-11\/index\.html">novembro de 2026<\/a>[^]*<a href="\.\.\/2026-05\/index\.html">/)
  const earlier = await siteOf(await courseWith(settings, '/course/2026-05/'))
  expect(earlier('index.html')).toMatch(/This is an earlier edition, of May 2026\. <a href="\.\.\/index\.html">/)
  expect(earlier('index.html')).toContain('<a href="../2026-11/index.html">November 2026</a>')
  expect(earlier('index.html')).not.toContain('>May 2026<')
  expect(earlier('sitemap.xml')).toContain(`<loc>${url}2026-05/01-one/en/index.html</loc>`)
})

test('the home page names the labs and how one gets them', async () => {
  const course = await courseWith('repository: https://example.org/someone/course.git\n')
  rmSync(join(course.root, 'labs'))
  write(course.root, 'labs/01-count/README.md', '---\nminutes: 20\nsummary: Count what is there.\n---\n\n# Count\n')
  write(course.root, 'labs/01-count/start/count.test.ts', '')
  const read = await siteOf(course)
  for (const text of ['<h3>Count</h3>', '20\u00A0min', 'Count what is there.', 'git clone https://example.org/someone/course.git', '<code>cd course</code>', 'npx workshop lab start 1'])
    expect(read('index.html')).toContain(text)
  // It is not written in Portuguese: there it says its own language.
  expect(read('pt-BR/index.html')).toContain('<h3 lang="en">Count</h3>')
  expect(read('pt-BR/index.html')).toContain('<code>npx workshop lab start 1</code>')

  write(course.root, 'labs/01-count/README.pt-BR.md', '---\nminutes: 20\nsummary: Contar o que há.\n---\n\n# Contar\n')
  const both = await siteOf(course)
  expect(both('index.html')).toContain('<code>npx workshop lab start 1</code>')
  expect(both('pt-BR/index.html')).toContain('<code>npx workshop lab start 1 --lang pt-BR</code>')
})
