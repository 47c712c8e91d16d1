import { copyFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { replaceFolder } from '../base/replace-folder.ts'
import { authorIn } from '../course/author-in.ts'
import type { Course, Deck } from '../course/course.ts'
import { deckName } from '../course/select.ts'
import { openClickStates, printClickStates } from '../paper/click-states.ts'
import type { PaperDocument } from '../paper/document.ts'
import { handout } from '../paper/handout.ts'
import { instructor } from '../paper/instructor.ts'
import { documentSource } from '../paper/open-document.ts'
import { pictureOverview } from '../paper/overview.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { deckOutline } from '../paper/parts.ts'
import { printDocument } from '../paper/print-document.ts'
import { slideAnchor, type TakenDeck, takeSlides } from '../print/take-slides.ts'
import type { Take } from '../print/taken-decks.ts'
import type { Progress } from '../report/progress.ts'
import { formatSize } from '../report/size.ts'
import { timed, type Timing } from '../report/timing.ts'
import { describePdf } from '../pdf/describe-pdf.ts'
import { printFingerprint } from '../print/print-fingerprint.ts'
import { shownHash, slideHashes } from '../print/shown-hash.ts'
import { type DeckFormat, exportPath } from '../print/formats.ts'
import { describeFile, type ExportedFile, type Source } from './manifest.ts'
import { canvasWidth, pictureWidth } from '../print/open-print-page.ts'
import { pictureSlides } from './picture-slides.ts'
import { type PrintPages, printPages } from '../print/print-pages.ts'
import { describeDeck, printSlides } from './print-slides.ts'
import { makeWhole, writeWhole } from '../base/write-whole.ts'
import type { WholeFile } from './whole-exports.ts'

/** What the exports of one deck share: pages that are opened once, and only when something needs them. */
interface Desk {
  course: Course
  deck: Deck
  browser: Browser
  site: string
  options: PrintOptions
  /** The slides below one another, as the deck prints itself. */
  printPages: PrintPages
  /** The slides as HTML; in all click states where `--with-clicks` is on. */
  taken: () => Promise<TakenDeck>
  takenStates: () => Promise<TakenDeck>
  /** Of each slide, what its picture is drawn from. */
  hashes: () => Promise<(string | undefined)[]>
  wholeFile: WholeFile
  /** Tells what is being made. */
  step: (what: string) => void
}

/** Where a format goes, as a path from `exports/`, and what it is made from. */
interface Target { path: string, from: Omit<Source, 'shown'> }

type Maker = (desk: Desk, target: Target) => Promise<ExportedFile[]>

const makers: Record<DeckFormat, Maker> = {
  slides: async (desk, target) => file(desk, target, desk.options.withClicks ? undefined : await slidesHash(desk, describedDeck(desk), desk.options.ink), () => desk.options.withClicks ? slidesWithClicks(desk) : slides(desk)),
  handout: async (desk, target) => paper(desk, target, handout(desk.course, await desk.taken(), desk.options)),
  instructor: async (desk, target) => paper(desk, target, instructor(desk.course, await desk.taken(), desk.options)),
  png: pictures,
  overview: async (desk, target) => file(desk, target, await slidesHash(desk), async (place) => {
    const { browser, site, course } = desk
    const deck = await desk.taken()
    await makeWhole(place, fresh => pictureOverview(browser, site, course.fonts, deck, fresh))
    return undefined
  }),
}

/**
 * Makes the given formats of one deck, each beside its place, and moves it in when whole. What would show the same as the
 * file that is there is left as it is.
 * @returns the files, for the manifest.
 */
export async function exportDeck(course: Course, deck: Deck, due: readonly DeckFormat[], options: PrintOptions, browser: Browser, site: string, takeOnce: Take, wholeFile: WholeFile, progress: Progress, timings?: Timing[]): Promise<ExportedFile[]> {
  const open = (): PrintPages => printPages(browser, site, course, deck)
  const shared = open()
  const taken = once(() => takeOnce(shared, deck))
  const desk: Desk = {
    course, deck, browser, site, options, wholeFile,
    step: what => progress.step(deckName(deck), what),
    printPages: shared,
    taken,
    hashes: once(async () => slideHashes(course, await taken(), site)),
    takenStates: once(() => {
      // Of its own: it leaves the slides in another click state.
      const own = open()
      return takeSlides(own, deck, true).finally(() => own.close())
    }),
  }
  const make = async (format: DeckFormat): Promise<ExportedFile[]> => {
    const path = exportPath(deck, format)
    const from = { deck: `slides/${deck.module}/${deck.locale}.md`, fingerprint: printFingerprint(course, [deck], format, options) }
    return timed(timings, deckName(deck), format, () => makers[format](desk, { path, from }))
  }
  const isOfPrintPages = (format: DeckFormat): boolean => format === 'slides' || format === 'png'
  const ofPrintPages = due.filter(isOfPrintPages)
  const ofTaken = due.filter(format => !isOfPrintPages(format))
  const files: ExportedFile[] = []
  try {
    // First, while the page still shows the slides as the deck does.
    await timed(timings, deckName(deck), 'open the deck', taken)
    const inTurn = async (formats: readonly DeckFormat[]): Promise<void> => {
      for (const format of formats)
        files.push(...await make(format))
    }
    // Side by side: what the browser does for one page keeps one core busy.
    const ends = await Promise.allSettled([inTurn(ofPrintPages).finally(() => shared.close()), inTurn(ofTaken)])
    const fault = ends.find(end => end.status === 'rejected')
    if (fault)
      throw fault.reason
  }
  finally {
    await shared.close()
  }
  progress.done(deckName(deck), `exported ${due.join(', ')}: ${formatSize(files.reduce((sum, file) => sum + file.bytes, 0))}`)
  return files
}

/** Over all slides; undefined where that of one is not known. */
async function slidesHash({ course, site, hashes: ofSlides }: Desk, ...more: unknown[]): Promise<string | undefined> {
  const hashes = await ofSlides()
  return hashes.every(hash => hash !== undefined) ? shownHash(course, [], site, [...hashes, JSON.stringify(more)]) : undefined
}

function describedDeck({ course, deck }: Desk): unknown {
  return describeDeck(course, deck, slide => slide.no - 1)
}

async function slides({ course, deck, browser, site, options, printPages: shared }: Desk): Promise<{ pdf: Uint8Array, pages: number }> {
  if (!options.ink)
    return printSlides(shared, course, deck, false)
  // Of its own: what --ink takes away is not to be missing in the pictures.
  const own = printPages(browser, site, course, deck)
  return printSlides(own, course, deck, true).finally(() => own.close())
}

async function slidesWithClicks({ course, deck, browser, site, options, takenStates }: Desk): Promise<{ pdf: Uint8Array, pages: number }> {
  const taken = await takenStates()
  const { pdf } = await printClickStates(browser, site, course.fonts, taken, `${deck.title} · ${course.title[deck.locale]}`, options)
  const first = (no: number): number => taken.slides.slice(0, no - 1).reduce((sum, { clicks }) => sum + clicks + 1, 0)
  return describePdf(pdf, describeDeck(course, deck, slide => first(slide.no)))
}

/** A document on paper, with the deck's slides as its outline. */
async function paper(desk: Desk, target: Target, document: PaperDocument): Promise<ExportedFile[]> {
  const { course, deck, browser, site, options } = desk
  const about = { title: document.title, author: authorIn(course, deck.locale), licence: course.licence, subject: deck.promise, locale: deck.locale }
  const shown = shownHash(course, [deck], site, [documentSource(site, document, options), JSON.stringify(about), deck.slides.map(slide => slide.title).join('\0')])
  return file(desk, target, shown, async (place) => {
    const { pdf, pageOf } = await printDocument(browser, site, document, options, place)
    return describePdf(pdf, { ...about, outline: deckOutline(deck, slide => pageOf.get(slideAnchor(deck, slide.id)) ?? 0) })
  })
}

async function pictures({ course, deck, browser, site, options, printPages, hashes: ofSlides, takenStates, wholeFile, step }: Desk, { path, from }: Target): Promise<ExportedFile[]> {
  const place = join(course.root, 'exports', path)
  const described = (name: string, shown?: string): ExportedFile => describeFile(course, `${path}/${name}.png`, { ...from, shown })
  if (options.withClicks) {
    const { page, names } = await openClickStates(browser, site, course.fonts, await takenStates(), pictureWidth / canvasWidth)
    step(`taking ${names.length} pictures`)
    try {
      await replaceFolder(place, folder => pictureSlides(page, '.state', names, folder))
    }
    finally {
      await page.close().catch(() => undefined)
    }
    return names.map(name => described(name))
  }
  const hashes = await ofSlides()
  const names = deck.slides.map(({ no }) => String(no).padStart(3, '0'))
  const kept = new Set(names.filter((name, index) => wholeFile(`${path}/${name}.png`, hashes[index])))
  step(kept.size > 0 ? `taking ${names.length - kept.size} of ${names.length} pictures` : `taking ${names.length} pictures`)
  await replaceFolder(place, async (folder) => {
    for (const name of kept)
      await copyFile(join(place, `${name}.png`), join(folder, `${name}.png`))
    if (kept.size < names.length)
      await printPages.each((page, { from, to }) => pictureSlides(page, '.print-page', names.slice(from - 1, to), folder, kept))
  })
  return names.map((name, index) => described(name, hashes[index]))
}

/**
 * One file, unless the one that is there shows the same.
 * @param shown the hash of what it is drawn from.
 * @param make writes it to its place, or gives it to be written.
 */
async function file({ course, wholeFile, step }: Desk, { path, from }: Target, shown: string | undefined, make: (place: string) => Promise<{ pdf: Uint8Array, pages: number } | undefined>): Promise<ExportedFile[]> {
  const kept = wholeFile(path, shown)
  if (kept)
    return [{ ...kept, from: { ...from, shown } }]
  step(`making ${basename(path)}`)
  const place = join(course.root, 'exports', path)
  const made = await make(place)
  if (made)
    await writeWhole(place, made.pdf)
  return [describeFile(course, path, { ...from, shown }, made?.pages)]
}

/** Calls a function the first time it is asked, and gives the same answer from then on. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => made ??= make()
}
