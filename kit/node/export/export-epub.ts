import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { BookPlaces } from '../../page/book-slide.ts'
import { writeWhole } from '../base/write-whole.ts'
import { authorIn } from '../course/author-in.ts'
import type { Course } from '../course/course.ts'
import { wordsOf } from '../course/read-words.ts'
import { deckName } from '../course/select.ts'
import { termsOf } from '../course/terms.ts'
import { type Book, bookFiles, chapterFile, sourcesFile } from '../epub/book-files.ts'
import { coverPicture } from '../epub/cover.ts'
import { bookId, lastChanged } from '../epub/identity.ts'
import { packBook } from '../epub/pack.ts'
import { readChapter } from '../epub/read-chapter.ts'
import { epubPath } from '../print/formats.ts'
import { printFingerprint } from '../print/print-fingerprint.ts'
import { editionOf } from '../paper/book/edition.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { shownHash } from '../print/shown-hash.ts'
import { anchorPrefix, slideAnchor, type TakenDeck } from '../print/take-slides.ts'
import type { Take } from '../print/taken-decks.ts'
import type { Progress } from '../report/progress.ts'
import { formatSize } from '../report/size.ts'
import { timed, type Timing } from '../report/timing.ts'
import { handbookDecks } from './export-handbook.ts'
import { describeFile, type ExportedFile, type Source } from './manifest.ts'
import { takeBook } from './take-book.ts'
import type { WholeFile } from './whole-exports.ts'

/** Makes the book of one language for phones and e-readers: what the handbook holds, as text that flows. */
export async function exportEpub(course: Course, locale: string, options: PrintOptions, browser: Browser, site: string, take: Take, wholeFile: WholeFile, progress: Progress, timings?: Timing[]): Promise<ExportedFile> {
  const name = `epub ${locale}`
  progress.step(name, 'making handbook.epub')
  const decks = handbookDecks(course, locale)
  const taken = await takeBook(course, decks, browser, site, take, name, timings)
  const words = wordsOf(course, locale)
  const about: Omit<Book, 'modified' | 'modules' | 'cover' | 'pictures'> = {
    id: bookId(course, locale),
    locale,
    title: course.title[locale] ?? '',
    promise: course.promise[locale] ?? '',
    author: authorIn(course, locale),
    licence: course.licence,
    url: options.url,
    edition: words.paper.edition(editionOf(options, locale)),
    words,
    terms: termsOf(course, decks, locale),
    style: readFileSync(new URL('../epub/book.css', import.meta.url), 'utf8'),
  }
  const path = epubPath(locale)
  const from: Source = {
    decks: decks.map(deck => `slides/${deck.module}/${deck.locale}.md`),
    fingerprint: printFingerprint(course, decks, 'epub', options),
    shown: shownHash(course, decks, site, [JSON.stringify({ ...about, words: undefined }), words.lang, ...taken.flatMap(({ deck, slides, styles }) => [deck.title, deck.promise, JSON.stringify(deck.slides.map(slide => [slide.id, slide.title, slide.minutes])), JSON.stringify(slides), ...styles])]),
  }
  const kept = wholeFile(path, from.shown)
  if (kept) {
    progress.done(name, 'shows the same as before')
    return { ...kept, from }
  }
  const places: Omit<BookPlaces, 'scale'> = { ...placesOf(taken), site, url: options.url ?? null, inWords: words.epub.inWords, prints: words.deck.snippet.output }
  const modules: Book['modules'] = []
  const pictures = new Map<string, Uint8Array>()
  for (const one of taken) {
    progress.step(name, `making handbook.epub: ${deckName(one.deck)}`)
    const chapter = await timed(timings, name, `read ${deckName(one.deck)}`, () => readChapter(course, one, places, browser, site))
    modules.push({ deck: one.deck, slides: chapter.slides })
    for (const [name, picture] of chapter.pictures)
      pictures.set(name, picture)
  }
  const cover = await coverPicture(course, taken, locale, words.paper.handbook, browser, site)
  await writeWhole(join(course.root, 'exports', path), packBook(bookFiles({ ...about, modified: lastChanged(course, decks), modules, cover, pictures })))
  const file = describeFile(course, path, from)
  progress.done(name, `exported: ${formatSize(file.bytes)}`)
  return file
}

/** Where each slide stands in the book, and which decks of the site it holds. */
function placesOf(taken: readonly TakenDeck[]): Pick<BookPlaces, 'places' | 'decks'> {
  return {
    places: Object.fromEntries(taken.flatMap(({ deck, slides }) => slides.map(({ sources }, index) => {
      const anchor = slideAnchor(deck, deck.slides[index]!.id)
      return [anchor, `${sources === '' ? chapterFile(deck) : sourcesFile}#${anchor}`]
    }))),
    decks: Object.fromEntries(taken.map(({ deck }) => [`${deck.module}/${deck.locale}`, { first: slideAnchor(deck, deck.slides[0]!.id), prefix: anchorPrefix(deck) }])),
  }
}
