/**
 * Makes the pictures of README.md out of what is built and exported: docs/pictures/decks.png, handout.png, book.png, home.png and console.png.
 * Run it after "npx workshop make":
 *
 *     node docs/make-pictures.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { withBrowser } from '../kit/node/serve/with-browser.ts'
import { writeWhole } from '../kit/node/base/write-whole.ts'
import type { Course } from '../kit/node/course/course.ts'
import { findRoot } from '../kit/node/course/find-root.ts'
import { readCourse } from '../kit/node/course/read-course.ts'
import { exitCode, Mistake, type Problem } from '../kit/node/base/mistakes.ts'
import { formatMistake } from '../kit/node/report/print-mistake.ts'
import { createProgress } from '../kit/node/report/progress.ts'
import { formatSize } from '../kit/node/report/size.ts'
import { builtBase } from '../kit/node/built/build-record.ts'
import { selectPlan } from '../kit/node/plan/read-plans.ts'
import { openPresentation } from '../kit/node/present/present.ts'
import { programOf } from '../kit/node/present/program.ts'
import { serveFolder } from '../kit/node/serve/static-server.ts'

/** The slides that stand in the picture: one large, two beside it, three below. */
const chosen = [
  { module: 2, locale: 'en', id: 'role-flow' },
  { module: 1, locale: 'en', id: 'cover' },
  { module: 3, locale: 'pt-BR', id: 'identity' },
  { module: 4, locale: 'en', id: 'duties' },
  { module: 1, locale: 'en', id: 'stack' },
  { module: 5, locale: 'pt-BR', id: 'learning-path' },
]

/** The pages of a handout that stand in the picture, by the slide that is on them; first its title page. */
const handout = { module: 1, locale: 'en', ids: ['definition', 'sort-ideas'] }

/** The pages of the book: its cover, a module's opening, a page with a figure. */
const book = { module: 1, locale: 'en', id: 'cost-of-a-loop' }

/** In px. The large slide spans two columns and two rows; its margins give up the little that the gaps take. */
const sheet = { width: 1600, margin: 44, gap: 26 }
const paper = { width: 1600, margin: 44, gap: 36 }
const home = { width: 1280, height: 900 }
const desk = { width: 1280, height: 720 }

/** Bytes: a README opens on phones too. */
const largest = 500_000

const root = findRoot(import.meta.dirname)
const progress = createProgress()
try {
  const course = await readCourse(root)
  const slides = slideFiles(course)
  requireHome()
  await withBrowser(course, 'Drawing', progress, undefined, async (browser, site) => {
    await write('decks.png', await drawDecks(browser, slides))
    await write('handout.png', await drawPages(browser, handoutFile(course)))
    await write('book.png', await drawPages(browser, bookFile(course)))
    await write('home.png', await drawHome(browser, site))
    await write('console.png', await drawConsole(browser, course))
  })
}
catch (error) {
  if (!(error instanceof Mistake))
    throw error
  console.error(formatMistake(error, process.cwd()))
  process.exitCode = exitCode.mistake
}
finally {
  progress.close()
}

/**
 * The exported pictures of the chosen slides, relative to `exports/`.
 * @throws Mistake with every slide that the module lacks and every picture that is not exported.
 */
function slideFiles(course: Course): string[] {
  const problems: Problem[] = []
  const files = chosen.map(({ module: number, locale, id }) => {
    const module = course.modules.find(module => module.number === number)
    const deck = module?.decks.find(deck => deck.locale === locale)
    const slide = deck?.slides.find(slide => slide.id === id)
    if (!deck || !slide) {
      problems.push({
        what: `${module?.name ?? `Module ${number}`} has no slide "${id}" in ${locale}.`,
        next: 'Choose another for the picture at the head of docs/make-pictures.ts.',
      })
      return ''
    }
    const file = `${locale}/${deck.module}/png/${String(slide.no).padStart(3, '0')}.png`
    if (!existsSync(join(root, 'exports', file))) {
      problems.push({
        file: join(root, 'exports', file),
        what: `The picture of slide ${slide.no}, "${id}", is not exported.`,
        next: `Run "npx workshop export ${deck.number} --lang ${locale} --format png".`,
      })
    }
    return file
  })
  if (problems.length > 0)
    throw new Mistake(problems)
  return files
}

/** The handout in the picture, and what its pages are found by. */
function handoutFile(course: Course): { file: string, titles: string[] } {
  const deck = course.modules.find(module => module.number === handout.module)?.decks.find(deck => deck.locale === handout.locale)
  const file = join(root, 'exports', handout.locale, deck?.module ?? '', 'handout.pdf')
  if (!deck || !existsSync(file))
    throw new Mistake({ file, what: 'The handout is not exported.', next: 'Run "npx workshop export --format handout".' })
  return { file, titles: handout.ids.map(id => deck.slides.find(slide => slide.id === id)?.title ?? id) }
}

/** The handbook, and what its outline calls the pages. */
function bookFile(course: Course): { file: string, titles: string[] } {
  const deck = course.modules.find(module => module.number === book.module)?.decks.find(deck => deck.locale === book.locale)
  const file = join(root, 'exports', book.locale, 'handbook.pdf')
  if (!deck || !existsSync(file))
    throw new Mistake({ file, what: 'The handbook is not exported.', next: 'Run "npx workshop export --format handbook".' })
  return { file, titles: [`${deck.number} ${deck.title}`, deck.slides.find(slide => slide.id === book.id)?.title ?? book.id] }
}

function requireHome(): void {
  const file = join(root, 'dist/index.html')
  if (!existsSync(file))
    throw new Mistake({ file, what: 'The home page is not built.', next: 'Run "npx workshop build".' })
}

/** The slides side by side on the ground of the decks. */
async function drawDecks(browser: Browser, files: string[]): Promise<Buffer> {
  const server = await serveFolder(join(root, 'exports'), 0)
  const page = await browser.newPage({ viewport: { width: sheet.width, height: sheet.width }, colorScheme: 'light' })
  try {
    await page.setContent(`<!doctype html>
      <style>
        ${readFileSync(join(root, 'kit/styles/tokens.css'), 'utf8')}
        body { margin: 0; background: var(--paper); }
        main { display: grid; grid-template-columns: repeat(3, 1fr); gap: ${sheet.gap}px; padding: ${sheet.margin}px; }
        img { box-sizing: border-box; width: 100%; height: 100%; aspect-ratio: 16 / 9; border: 1.5px solid var(--line); border-radius: 5px; }
        img:first-child { grid-area: 1 / 1 / span 2 / span 2; aspect-ratio: auto; min-height: 0; contain: size; object-fit: cover; border-radius: 9px; }
      </style>
      <main>${files.map(file => `<img src="${server.url}${file}" alt="">`).join('')}</main>`, { waitUntil: 'load' })
    return await page.locator('main').screenshot()
  }
  finally {
    await page.close()
    await server.close()
  }
}

/** Pages of a PDF side by side, as paper: drawn by pdf.js, which draws in any browser. */
async function drawPages(browser: Browser, { file, titles }: { file: string, titles: string[] }): Promise<Buffer> {
  const read = (path: string) => readFileSync(join(root, 'node_modules/pdfjs-dist/legacy/build', path), 'utf8')
  const page = await browser.newPage({ viewport: { width: paper.width, height: 1000 }, colorScheme: 'light' })
  try {
    await page.setContent(`<!doctype html>
      <style>
        ${readFileSync(join(root, 'kit/styles/tokens.css'), 'utf8')}
        body { margin: 0; background: var(--line); }
        main { display: flex; gap: ${paper.gap}px; padding: ${paper.margin}px; }
        canvas { flex: 1; min-width: 0; background: white; }
      </style>
      <main></main>`)
    await page.evaluate(async ({ library, worker, data, titles }) => {
      const address = (script: string) => URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
      const pdfjs = await import(address(library)) as typeof import('pdfjs-dist')
      pdfjs.GlobalWorkerOptions.workerSrc = address(worker)
      const pdf = await pdfjs.getDocument({ data: Uint8Array.from(atob(data), character => character.charCodeAt(0)) }).promise
      type Entry = Awaited<ReturnType<typeof pdf.getOutline>>[number]
      const entries = (level: Entry[]): Entry[] => level.flatMap(entry => [entry, ...entries(entry.items as Entry[])])
      const outline = entries(await pdf.getOutline())
      const numbers = [1]
      for (const title of titles) {
        const dest: unknown = outline.find(entry => entry.title === title)?.dest
        const target: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
        if (Array.isArray(target))
          numbers.push(await pdf.getPageIndex(target[0] as { num: number, gen: number }) + 1)
      }
      for (const number of numbers) {
        const sheet = await pdf.getPage(number)
        const viewport = sheet.getViewport({ scale: 1.4 })
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width: viewport.width, height: viewport.height })
        document.querySelector('main')!.append(canvas)
        await sheet.render({ canvas, viewport }).promise
      }
    }, { library: read('pdf.min.mjs'), worker: read('pdf.worker.min.mjs'), data: readFileSync(file).toString('base64'), titles })
    return await page.locator('main').screenshot()
  }
  finally {
    await page.close()
  }
}

/** The home page as a visitor with an English browser meets it. */
async function drawHome(browser: Browser, site: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: home, colorScheme: 'light', locale: 'en-US' })
  try {
    await page.goto(site)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return await page.screenshot()
  }
  finally {
    await page.close()
  }
}

/** The console of a session that runs: a slide with some clicks, some minutes late. */
async function drawConsole(browser: Browser, course: Course): Promise<Buffer> {
  const plan = await selectPlan(course, '90-minutes')
  const shown = { parts: plan.sessions[0]!.parts, session: plan.sessions[0] }
  const program = programOf(course, shown, 'en', builtBase(course), shown.session!.start, new Date().setHours(0, 0, 0, 0))
  const presentation = await openPresentation(course, shown, program, { port: 0, base: builtBase(course), now: () => program.start! + 20 * 60_000 })
  const page = await browser.newPage({ viewport: desk, colorScheme: 'light' })
  try {
    await page.goto(presentation.console)
    await page.frameLocator('#current iframe').locator('.slidev-layout:visible').first().waitFor()
    await page.locator('#jump').fill('six-jobs')
    await page.keyboard.press('Enter')
    for (let press = 0; press < 3; press++)
      await page.keyboard.press('PageDown')
    await page.frameLocator('#ahead iframe').locator('.slidev-layout:visible').first().waitFor()
    // The cards come one after the other.
    await page.waitForTimeout(1_500)
    return await page.screenshot()
  }
  finally {
    await page.close()
    await presentation.close()
  }
}

async function write(name: string, picture: Buffer): Promise<void> {
  const file = join(root, 'docs/pictures', name)
  if (picture.length > largest) {
    throw new Mistake({
      file,
      what: `The picture takes ${formatSize(picture.length)}; the limit is ${formatSize(largest)}.`,
      next: 'Make it smaller at the head of docs/make-pictures.ts, or choose slides with less in them.',
    })
  }
  await writeWhole(file, picture)
  console.log(file)
  progress.note(`${name}  ${formatSize(picture.length)}`)
}
