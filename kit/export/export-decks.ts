import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Browser } from 'playwright-chromium'
import { writeHome } from '../../site/write-home.ts'
import { withBrowser } from '../browser/with-browser.ts'
import { buildDecks, type FailedDeck, isBuilt } from '../build/build-decks.ts'
import { rebuildBase, writeWhole } from '../build/build-record.ts'
import { deckFingerprint } from '../build/fingerprint.ts'
import { replaceFolder } from '../build/replace-folder.ts'
import type { Course, Deck } from '../course/course.ts'
import { deckName } from '../course/select.ts'
import { Interrupted, Mistake } from '../mistakes.ts'
import type { Progress } from '../report/progress.ts'
import { formatSize, sizeOf } from '../report/size.ts'
import type { Format } from './formats.ts'
import { describeFile, type ExportedFile, readManifest, updateManifest } from './manifest.ts'
import { openPrintPage } from './open-print-page.ts'
import { pictureSlides } from './picture-slides.ts'
import { printSlides } from './print-slides.ts'

export interface ExportOptions {
  formats: readonly Format[]
  /** How many decks are printed at once. */
  jobs: number
  progress: Progress
  signal?: AbortSignal
}

/**
 * Prints the decks from `dist/` into `exports/<locale>/<module>/`, building first those whose site is stale.
 * What is up to date already is left alone; no browser starts where nothing is to be done.
 * @returns the decks that failed.
 * @throws Mistake where there is no browser or `exports/` cannot be written.
 */
export async function exportDecks(course: Course, decks: Deck[], options: ExportOptions): Promise<FailedDeck[]> {
  const { progress, signal } = options
  requireWritable(join(course.root, 'exports'))
  const stale = decks.filter(deck => !isBuilt(course, deck, deckFingerprint(course, deck)))
  const failed = stale.length > 0 ? await buildDecks(course, stale, { ...options, base: rebuildBase(course) }) : []
  const built = decks.filter(deck => !failed.some(failure => failure.deck === deck))
  const earlier = readManifest(course)
  const due = built
    .map(deck => ({ deck, formats: options.formats.filter(format => !isExported(course, deck, format, earlier)) }))
    .filter(({ formats }) => formats.length > 0)
  for (const deck of built.filter(deck => !due.some(one => one.deck === deck)))
    progress.done(deckName(deck), 'exports are up to date')
  if (due.length > 0)
    failed.push(...await withBrowser(course, 'Printing', progress, signal, (browser, site) => exportDue(course, due, options, browser, site)))
  await offerDownloads(course, built)
  return failed
}

interface Due { deck: Deck, formats: Format[] }

async function exportDue(course: Course, due: Due[], options: ExportOptions, browser: Browser, site: string): Promise<FailedDeck[]> {
  const { progress, signal } = options
  const limit = pLimit(options.jobs)
  const manifestTurn = pLimit(1)
  const failed: FailedDeck[] = []
  const results = await Promise.allSettled(due.map(({ deck, formats }) => limit(async () => {
    if (signal?.aborted)
      throw new Interrupted()
    const files = await exportDeck(course, deck, formats, browser, site, progress)
    await manifestTurn(() => updateManifest(course, formats.map(format => exportPath(deck, format)), files))
  })))
  if (signal?.aborted)
    throw new Interrupted()
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled')
      continue
    const { deck } = due[index]!
    progress.failed(deckName(deck), 'could not be exported')
    failed.push({ deck, reason: result.reason instanceof Error ? result.reason.stack ?? result.reason.message : String(result.reason) })
  }
  return failed
}

async function exportDeck(course: Course, deck: Deck, formats: Format[], browser: Browser, site: string, progress: Progress): Promise<ExportedFile[]> {
  const fingerprint = deckFingerprint(course, deck)
  const files: ExportedFile[] = []
  progress.step(deckName(deck), 'laying out for print')
  const page = await openPrintPage(browser, site, course, deck)
  try {
    for (const format of formats) {
      const path = exportPath(deck, format)
      const place = join(course.root, 'exports', path)
      if (format === 'pdf') {
        progress.step(deckName(deck), 'printing slides.pdf')
        await writeWhole(place, await printSlides(page, course, deck))
        files.push(describeFile(course, deck, path, fingerprint, deck.slides.length))
      }
      else {
        progress.step(deckName(deck), `taking ${deck.slides.length} pictures`)
        await replaceFolder(place, folder => pictureSlides(page, deck, folder))
        files.push(...readdirSync(place).sort().map(name => describeFile(course, deck, `${path}/${name}`, fingerprint)))
      }
    }
  }
  finally {
    await page.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
  progress.done(deckName(deck), `exported ${formats.join(' and ')}, ${formatSize(files.reduce((sum, file) => sum + file.bytes, 0))}`)
  return files
}

/** Relative to `exports/`: a file, or the folder of pictures. */
function exportPath(deck: Deck, format: Format): string {
  return `${deck.locale}/${deck.module}/${format === 'pdf' ? 'slides.pdf' : 'png'}`
}

function isExported(course: Course, deck: Deck, format: Format, manifest: ExportedFile[]): boolean {
  const fingerprint = deckFingerprint(course, deck)
  const path = exportPath(deck, format)
  const files = manifest.filter(file => file.path === path || file.path.startsWith(`${path}/`))
  return files.length === (format === 'pdf' ? 1 : deck.slides.length)
    && files.every(file => file.from.fingerprint === fingerprint && sizeOf(join(course.root, 'exports', file.path)) === file.bytes)
}

/** Puts the PDFs where the home page offers them, and writes the home page again so that it does. */
async function offerDownloads(course: Course, decks: Deck[]): Promise<void> {
  for (const deck of decks) {
    const made = join(course.root, 'exports', exportPath(deck, 'pdf'))
    const offered = join(course.root, 'dist/handouts', deck.locale, `${deck.module}.pdf`)
    if (existsSync(made))
      await writeWhole(offered, readFileSync(made))
  }
  await writeHome(course, join(course.root, 'dist'))
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  }
  catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new Mistake({
      file: folder,
      what: code === 'EEXIST' || code === 'ENOTDIR' ? 'exports is a file, not a folder.' : 'The folder exports/ cannot be written.',
      next: code === 'EEXIST' || code === 'ENOTDIR' ? 'Move that file away.' : 'Give yourself the right to write there, as in "chmod u+w exports".',
    })
  }
}
