import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { authorIn } from '../course/author-in.ts'
import type { Course, CourseWords, Deck } from '../course/course.ts'
import { handbook, type Handbook } from '../paper/handbook.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { deckOutline } from '../paper/parts.ts'
import { printBook } from '../paper/print-book.ts'
import { isOnePiece, printDocument } from '../paper/print-document.ts'
import { slideAnchor } from '../print/take-slides.ts'
import type { Take } from '../print/taken-decks.ts'
import { wordsOf } from '../course/read-words.ts'
import type { Progress } from '../report/progress.ts'
import { timed, type Timing } from '../report/timing.ts'
import { formatSize } from '../report/size.ts'
import { describePdf } from '../pdf/describe-pdf.ts'
import { joinParts } from '../pdf/parts/join-parts.ts'
import { printFingerprint } from '../print/print-fingerprint.ts'
import { shownHash } from '../print/shown-hash.ts'
import { documentSource } from '../paper/open-document.ts'
import { handbookPath } from '../print/formats.ts'
import { describeFile, type ExportedFile, type Source } from './manifest.ts'
import { keptParts } from './kept-parts.ts'
import { takeBook } from './take-book.ts'
import type { WholeFile } from './whole-exports.ts'
import type { OutlineEntry } from '../pdf/outline-pdf.ts'
import { writeWhole } from '../base/write-whole.ts'

/** The course's decks in a language, in the order of its modules: what a handbook holds. */
export function handbookDecks(course: Course, locale: string): Deck[] {
  return course.modules.flatMap(module => module.decks.filter(deck => deck.locale === locale))
}

/** A file, and how many pages it has. */
interface Described { pdf: Uint8Array, pages: number }

/** Prints the handbook of one language: one document, so that its tags, links and page numbers are of one piece. */
export async function exportHandbook(course: Course, locale: string, options: PrintOptions, browser: Browser, site: string, take: Take, wholeFile: WholeFile, progress: Progress, timings?: Timing[]): Promise<ExportedFile> {
  const name = `handbook ${locale}`
  progress.step(name, 'making handbook.pdf')
  const decks = handbookDecks(course, locale)
  const taken = await takeBook(course, decks, browser, site, take, name, timings)
  const document = handbook(course, taken, locale, options)
  const words = wordsOf(course, locale)
  const about = { title: document.title, author: authorIn(course, locale), licence: course.licence, subject: [course.promise[locale] ?? '', words.paper.edition(document.edition)].filter(Boolean).join(' · '), locale }
  const path = handbookPath(locale)
  const from: Source = {
    decks: decks.map(deck => `slides/${deck.module}/${deck.locale}.md`),
    fingerprint: printFingerprint(course, decks, 'handbook', options),
    shown: shownHash(course, decks, site, [documentSource(site, document, options), JSON.stringify(about), JSON.stringify(bookOutline(decks, words, document.last, new Map()))]),
  }
  const kept = wholeFile(path, from.shown)
  if (kept) {
    progress.done(name, 'shows the same as before')
    return { ...kept, from }
  }
  const place = join(course.root, 'exports', path)
  const outline = (pageOf: ReadonlyMap<string, number>): OutlineEntry[] => bookOutline(decks, words, document.last, pageOf)
  const { pdf, pages } = document.parts.every(({ paper }) => isOnePiece(paper.body.source))
    ? await inKeptParts()
    : await asAWhole()
  await writeWhole(place, pdf)
  const file = describeFile(course, path, from, pages)
  progress.done(name, `exported: ${formatSize(file.bytes)}`)
  return file

  /** Each module, and what stands around them, by itself: from an earlier run where nothing of it has changed. */
  async function inKeptParts(): Promise<Described> {
    const kept = keptParts(course, locale, `Chromium ${browser.version()}`, site)
    const { parts, spots, pageOf } = await timed(timings, name, 'print', () => printBook(browser, site, document.parts, options, kept))
    return timed(timings, name, 'join', () => joinParts({ parts, spots, about: { ...about, outline: outline(pageOf) } }))
  }

  /** A book with a module that is too long to be printed in one piece. */
  async function asAWhole(): Promise<Described> {
    const { pdf, pageOf } = await timed(timings, name, 'print', () => printDocument(browser, site, document, options, place))
    return timed(timings, name, 'describe', () => describePdf(pdf, { ...about, outline: outline(pageOf) }))
  }
}

/** The contents, each module with its slides below it, and what stands at the end. */
function bookOutline(decks: readonly Deck[], { paper: words }: CourseWords, last: Handbook['last'], pageOf: ReadonlyMap<string, number>): OutlineEntry[] {
  return [
    { title: words.contents, page: pageOf.get('contents') ?? 2, children: [] },
    ...decks.map((deck) => {
      const [cover, ...slides] = deckOutline(inBook(deck), slide => pageOf.get(slideAnchor(deck, slide.id)) ?? 0)
      return { title: `${deck.number} ${deck.title}`, page: cover!.page, children: [...cover!.children, ...slides] }
    }),
    ...last.flatMap(({ name, anchor }) => pageOf.has(anchor) ? [{ title: name, page: pageOf.get(anchor)!, children: [] }] : []),
  ]
}

/** Without the slides that are no section of the book: its opening page and its list of sources say what they do. */
function inBook(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.filter(({ layout }) => layout !== 'promise' && layout !== 'sources') }
}
