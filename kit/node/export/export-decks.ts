import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Browser } from 'playwright-core'
import type { KeptBrowser } from '../serve/kept-browser.ts'
import { withBrowser } from '../serve/with-browser.ts'
import { finishSite } from '../build/finish-site.ts'
import { buildDecks } from '../build/build-decks.ts'
import type { FailedDeck } from '../report/failed-deck.ts'
import { isBuilt } from '../built/is-built.ts'
import { rebuildBase } from '../built/build-record.ts'
import type { Course, Deck } from '../course/course.ts'
import { deckName } from '../course/select.ts'
import { type PrintOptions, usualPrint } from '../print/print-options.ts'
import { type Take, takenDeck } from '../print/taken-decks.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { diskProblem } from '../base/disk-problem.ts'
import { Interrupted, Mistake, type Problem } from '../base/mistakes.ts'
import { requireWritable } from '../base/require-writable.ts'
import type { Progress } from '../report/progress.ts'
import type { Timing } from '../report/timing.ts'
import { exportDeck } from './export-deck.ts'
import { printFingerprint } from '../print/print-fingerprint.ts'
import { exportEpub } from './export-epub.ts'
import { exportHandbook, handbookDecks } from './export-handbook.ts'
import { type BookFormat, bookFormats, bookPaths, type DeckFormat, exportPath, type Format, isBookFormat } from '../print/formats.ts'
import { type ExportedFile, readManifest, updateManifest } from './manifest.ts'
import { offerDownloads } from './offer-downloads.ts'
import { drawPictures, duePictures } from './site-pictures.ts'
import { type WholeExports, type WholeFile, wholeExports } from './whole-exports.ts'

export interface ExportOptions {
  formats: readonly Format[]
  /** How many decks are printed at once. */
  jobs: number
  progress: Progress
  signal?: AbortSignal
  /** Decks that this run has failed to build already: no handbook of theirs is tried. */
  unbuilt?: readonly Deck[]
  /** What is not chosen is as usual; the address of the site is the course's where it names one. */
  print?: Partial<PrintOptions>
  /** One that is open already; a run by itself starts its own. */
  browser?: KeptBrowser
  /** True where this run has finished the site already: then it is again only where something came to it. */
  isFinished?: boolean
  /** Takes how long each file took. */
  timings?: Timing[]
  /** When modules start that do not start as the others, by their folders' names. */
  starts?: ReadonlyMap<string, number>
}

/** What is to be made: files of decks, and books by language. */
interface Due { decks: { deck: Deck, formats: DeckFormat[] }[], books: { locale: string, format: BookFormat }[] }

/**
 * Prints the decks from `dist/` into `exports/<locale>/<module>/`, building first those whose site is stale, and the
 * handbooks of their languages. A handbook holds every module of the course, whichever decks were asked for.
 * What is up to date already is left alone; no browser starts where nothing is to be done.
 * @returns the decks that failed.
 * @throws Mistake where there is no browser or `exports/` cannot be written.
 */
export async function exportDecks(course: Course, decks: Deck[], options: ExportOptions): Promise<FailedDeck[]> {
  const { progress, signal } = options
  const print = { ...usualPrint, url: course.url, ...options.print }
  requireWritable(join(course.root, 'exports'))
  const locales = handbookLocales(course, decks, options)
  const needed = new Set([...decks, ...locales.flatMap(locale => handbookDecks(course, locale))])
  const stale = [...needed].filter(deck => !isBuilt(course, deck))
  const failed = stale.length > 0 ? await buildDecks(course, stale, { ...options, base: rebuildBase(course) }) : []
  const isWhole = (deck: Deck): boolean => !failed.some(failure => failure.deck === deck)
  const built = decks.filter(isWhole)
  const exports = wholeExports(course)
  const manifest = readManifest(course)
  const due = whatIsDue(course, built, locales.filter(locale => handbookDecks(course, locale).every(isWhole)), options, print, manifest, exports)
  await exports.keep()
  for (const deck of built.filter(deck => !due.decks.some(one => one.deck === deck)))
    progress.same(deckName(deck), 'exports are up to date')
  const pictures = duePictures(course)
  if (due.decks.length + due.books.length + pictures.length > 0) {
    failed.push(...await withBrowser(course, 'Printing', progress, signal, async (browser, site) => {
      const failed = await exportDue(course, due, options, print, manifest, exports, browser, site)
      await drawPictures(course, pictures, browser, site)
      return failed
    }, options.browser))
  }
  const isOffered = await offerDownloads(course, built)
  if (!options.isFinished || isOffered || stale.length + pictures.length > 0)
    await finishSite(course)
  return failed
}

/** The languages whose books were asked for and can be whole. */
function handbookLocales(course: Course, decks: Deck[], { formats, unbuilt = [] }: ExportOptions): string[] {
  return formats.some(isBookFormat)
    ? [...new Set(decks.map(deck => deck.locale))].filter(locale => !handbookDecks(course, locale).some(deck => unbuilt.includes(deck)) && !course.unreadable.some(deck => deck.locale === locale))
    : []
}

function whatIsDue(course: Course, decks: Deck[], locales: string[], { formats, starts }: ExportOptions, print: PrintOptions, manifest: ExportedFile[], exports: WholeExports): Due {
  const deckFormats = formats.filter(format => !isBookFormat(format))
  return {
    decks: decks
      .map(deck => ({ deck, formats: deckFormats.filter(format => !isExported(exportPath(deck, format), printFingerprint(course, [deck], format, printOf(deck, print, starts)), manifest, format === 'png' ? deck.slides.length : 1, exports)) }))
      .filter(({ formats }) => formats.length > 0),
    books: locales.flatMap(locale => bookFormats.filter(format => formats.includes(format)).map(format => ({ locale, format })))
      .filter(({ locale, format }) => !isExported(bookPaths[format](locale), printFingerprint(course, handbookDecks(course, locale), format, print), manifest, 1, exports)),
  }
}

const makeBook: Record<BookFormat, typeof exportHandbook> = { handbook: exportHandbook, epub: exportEpub }

function printOf(deck: Deck, print: PrintOptions, starts: ExportOptions['starts']): PrintOptions {
  return { ...print, start: starts?.get(deck.module) ?? print.start }
}

async function exportDue(course: Course, due: Due, { jobs, progress, signal, starts, timings }: ExportOptions, print: PrintOptions, manifest: ExportedFile[], exports: WholeExports, browser: Browser, site: string): Promise<FailedDeck[]> {
  const limit = pLimit(jobs)
  const manifestTurn = pLimit(1)
  const failed: FailedDeck[] = []
  const problems: Problem[] = []
  const attempt = (deck: Deck, name: string, replaced: string[], make: () => Promise<ExportedFile[]>): Promise<void> => limit(async () => {
    if (signal?.aborted || problems.length > 0)
      return
    try {
      const files = await make()
      await manifestTurn(() => updateManifest(course, replaced, files))
    }
    catch (error) {
      if (signal?.aborted)
        return
      progress.failed(name, 'could not be exported')
      const problem = diskProblem(error)
      if (problem) {
        if (!problems.some(({ what, file }) => what === problem.what && file === problem.file))
          problems.push(problem)
        return
      }
      const told = error instanceof Mistake ? error.problems : [{ file: deck.file, line: 1, what: `${name} could not be exported: ${error instanceof Error ? error.stack ?? error.message : String(error)}`, next: 'Run the command again; if it stays, please report it with the lines above.' }]
      failed.push({ deck, isBuilt: true, problems: told })
    }
  })
  const made = new Map(manifest.map(file => [file.path, file]))
  const wholeFile: WholeFile = (path, shown) => {
    const file = made.get(path)
    return file && shown !== undefined && file.from.shown === shown && exports.isWhole(file) ? file : undefined
  }
  /** The slides of the decks that are being printed, for the handbook that begins meanwhile. */
  const taken = new Map<Deck, Promise<TakenDeck>>()
  const take: Take = (pages, deck) => taken.get(deck) ?? takenDeck(pages, site, course, deck)
  const takeOnce: Take = (pages, deck) => {
    const slides = take(pages, deck)
    taken.set(deck, slides)
    return slides
  }
  await Promise.all([
    ...due.decks.map(({ deck, formats }) =>
      attempt(deck, deckName(deck), formats.map(format => exportPath(deck, format)), () =>
        exportDeck(course, deck, formats, printOf(deck, print, starts), browser, site, takeOnce, wholeFile, progress, timings).finally(() => taken.delete(deck)))),
    // Last, when each of its decks has at least begun.
    ...due.books.map(({ locale, format }) =>
      attempt(handbookDecks(course, locale)[0]!, `${format} ${locale}`, [bookPaths[format](locale)], async () =>
        [await makeBook[format](course, locale, print, browser, site, take, wholeFile, progress, timings)])),
  ])
  if (signal?.aborted)
    throw new Interrupted()
  if (problems.length > 0)
    throw new Mistake(problems)
  return failed
}

/** True where the manifest lists the file, or all pictures of the folder, as they are now and as they would be made. */
function isExported(path: string, fingerprint: string, manifest: ExportedFile[], atLeast: number, { isWhole }: WholeExports): boolean {
  const files = manifest.filter(file => file.path === path || file.path.startsWith(`${path}/`))
  return files.length >= atLeast
    && files.every(file => file.from.fingerprint === fingerprint && isWhole(file))
}
