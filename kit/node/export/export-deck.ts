import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { replaceFolder } from '../base/replace-folder.ts'
import type { Course, Deck } from '../course/course.ts'
import { deckName } from '../course/select.ts'
import { openClickStates, printClickStates } from '../paper/click-states.ts'
import type { PaperDocument } from '../paper/document.ts'
import { handout } from '../paper/handout.ts'
import { instructor } from '../paper/instructor.ts'
import { pictureOverview } from '../paper/overview.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { deckOutline } from '../paper/parts.ts'
import { printDocument } from '../paper/print-document.ts'
import { slideAnchor, type TakenDeck, takeSlides } from '../print/take-slides.ts'
import type { Take } from '../print/taken-decks.ts'
import type { Progress } from '../report/progress.ts'
import { formatSize } from '../report/size.ts'
import { describePdf } from '../pdf/describe-pdf.ts'
import { printFingerprint } from '../print/print-fingerprint.ts'
import { type DeckFormat, exportPath } from '../print/formats.ts'
import { describeFile, type ExportedFile } from './manifest.ts'
import { canvasWidth, pictureWidth } from '../print/open-print-page.ts'
import { pictureSlides } from './picture-slides.ts'
import { type PrintPages, printPages } from '../print/print-pages.ts'
import { describeDeck, printSlides } from './print-slides.ts'
import { makeWhole, writeWhole } from '../base/write-whole.ts'

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
}

type Maker = (desk: Desk, place: string) => Promise<{ pages?: number }>

const makers: Record<DeckFormat, Maker> = {
  slides: async (desk, place) => written(place, await (desk.options.withClicks ? slidesWithClicks(desk) : slides(desk))),
  handout: async (desk, place) => written(place, await paper(desk, handout(desk.course, await desk.taken(), desk.options))),
  instructor: async (desk, place) => written(place, await paper(desk, instructor(desk.course, await desk.taken(), desk.options))),
  png: pictures,
  overview: async ({ course, browser, site, taken }, place) => {
    const deck = await taken()
    await makeWhole(place, fresh => pictureOverview(browser, site, course.fonts, deck, fresh))
    return {}
  },
}

/**
 * Makes the given formats of one deck, each beside its place, and moves it in when whole.
 * @returns the files, for the manifest.
 */
export async function exportDeck(course: Course, deck: Deck, due: readonly DeckFormat[], options: PrintOptions, browser: Browser, site: string, takeOnce: Take, progress: Progress): Promise<ExportedFile[]> {
  const open = (): PrintPages => printPages(browser, site, course, deck)
  const shared = open()
  const desk: Desk = {
    course, deck, browser, site, options,
    printPages: shared,
    taken: () => takeOnce(shared, deck),
    takenStates: once(() => {
      // Of its own: it leaves the slides in another click state.
      const own = open()
      return takeSlides(own, deck, true).finally(() => own.close())
    }),
  }
  const make = async (format: DeckFormat): Promise<ExportedFile[]> => {
    const path = exportPath(deck, format)
    progress.step(deckName(deck), format === 'png' ? `taking ${deck.slides.length} pictures` : `making ${basename(path)}`)
    const { pages } = await makers[format](desk, join(course.root, 'exports', path))
    const source = { deck: `slides/${deck.module}/${deck.locale}.md`, fingerprint: printFingerprint(course, [deck], format, options) }
    const made = format === 'png' ? readdirSync(join(course.root, 'exports', path)).sort().map(name => `${path}/${name}`) : [path]
    return made.map(path => describeFile(course, path, source, pages))
  }
  const isOfPrintPages = (format: DeckFormat): boolean => format === 'slides' || format === 'png'
  const ofPrintPages = due.filter(isOfPrintPages)
  const ofTaken = due.filter(format => !isOfPrintPages(format))
  const files: ExportedFile[] = []
  try {
    // First, while the page still shows the slides as the deck does.
    if (ofTaken.length > 0)
      await desk.taken()
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
async function paper({ course, deck, browser, site, options }: Desk, document: PaperDocument): Promise<{ pdf: Uint8Array, pages: number }> {
  const { pdf, pageOf } = await printDocument(browser, site, document, options)
  return describePdf(pdf, {
    title: document.title,
    author: course.author,
    licence: course.licence,
    subject: deck.promise,
    locale: deck.locale,
    outline: deckOutline(deck, slide => pageOf.get(slideAnchor(deck, slide.id)) ?? 0),
  })
}

async function pictures({ course, deck, browser, site, options, printPages, takenStates }: Desk, place: string): Promise<{ pages?: number }> {
  if (!options.withClicks) {
    await replaceFolder(place, folder => printPages.each((page, { from, to }) =>
      pictureSlides(page, '.print-page', deck.slides.slice(from - 1, to).map(({ no }) => String(no).padStart(3, '0')), folder)))
    return {}
  }
  const { page, names } = await openClickStates(browser, site, course.fonts, await takenStates(), pictureWidth / canvasWidth)
  try {
    await replaceFolder(place, folder => pictureSlides(page, '.state', names, folder))
  }
  finally {
    await page.close().catch(() => undefined)
  }
  return {}
}

async function written(place: string, { pdf, pages }: { pdf: Uint8Array, pages: number }): Promise<{ pages: number }> {
  await writeWhole(place, pdf)
  return { pages }
}

/** Calls a function the first time it is asked, and gives the same answer from then on. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => made ??= make()
}
