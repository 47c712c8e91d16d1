import { basename } from 'node:path'
import { parse } from '@slidev/parser/fs'
import { filesBelow } from '../base/files-below.ts'
import { Mistake } from '../base/mistakes.ts'
import { findKnown, type Known } from '../check/markdown/known.ts'
import { readBody } from '../check/markdown/read-body.ts'
import { shownTexts } from '../check/markdown/slide-too-many-words.ts'
import { sayWhatStays, stylesOf } from './beside.ts'
import { Copies } from './copies.ts'
import { type ForeignDeck, placeOf, valuesOf } from './foreign-deck.ts'
import { sayMathematics } from './mathematics.ts'
import { missingNames } from './icons.ts'
import { leaveOut } from './leave-out.ts'
import { mapLayouts } from './map-layouts.ts'
import { type ImportReport, newReport } from './notes.ts'
import { addonsOf } from './packages.ts'
import { takePicturesOfSettings } from './pictures-in-settings.ts'
import { readSlides } from './read-slides.ts'
import { pruneSettings, spreadDefaults } from './settings.ts'
import { addIds } from './slide-ids.ts'
import { guessMinutes } from './slide-minutes.ts'
import { plainText, slideTitle } from './slide-title.ts'
import { splitNote } from './split-note.ts'
import { FileTaker } from './take-files.ts'
import { type Head, writeDeck } from './write-deck.ts'

/** A deck from elsewhere as it would stand in the course; nothing is written yet. */
export interface ImportedDeck {
  /** What its own headmatter says its language is. */
  lang: string | undefined
  /** The Markdown, in which only `lang:` differs from language to language. */
  markdown: (locale: string) => string
  copies: Copies
  report: ImportReport
  slides: number
}

/**
 * Reads a Slidev deck and makes a module of it: ids and minutes by a first guess, the kit's layouts where they have the
 * same job, the settings that a course can use, and everything that it names beside it.
 * @param root the course's folder. @param slug the module's, below which its files in `public/` go.
 * @param title where the deck has none.
 * @throws Mistake with all that is wrong with the file, or with what it imports.
 */
export async function importDeck(file: string, root: string, slug: string, title: string): Promise<ImportedDeck> {
  const report = newReport()
  const deck = await readSlides(file, report)
  const { slides } = deck
  spreadDefaults(slides, report)
  const settings = slides[0]!.settings
  const { duration, lang } = valuesOf(settings)
  const addons = addonsOf(settings, root, report)
  const known = findKnown(root, deck.folder, 'default')
  const copies = new Copies(deck, slug, report)
  const taker = new FileTaker(deck, root, copies, report)
  const ownLayouts = layoutsOf(deck, known)
  mapLayouts(slides, known.layouts, new Set(ownLayouts.keys()), report)
  leaveOut(slides, report)
  sayMathematics(slides, report)
  takeCode(deck, taker, ownLayouts, report)
  for (const slide of slides)
    slide.body = taker.slide(slide.body, slide.file, placeOf(slide))
  takePicturesOfSettings(slides, known.layouts, taker, report)
  const texts = new Map(Array.from(copies.module).flatMap(([path, copy]): [string, string][] => 'text' in copy ? [[path, copy.text]] : []))
  missingNames(root, slides, texts, known, report)
  addIds(slides, report)
  const head = headOf(deck, addons, title)
  const readers = [...texts.values(), ...slides.map(({ body }) => body).filter(body => body.includes('frontmatter'))]
  pruneSettings(slides, key => readers.some(text => new RegExp(`\\b${key.replaceAll(/\W/g, '\\$&')}\\b`).test(text)), report)
  addMinutes(deck, duration)
  sayPackages(taker, report)
  sayFiles(copies, report)
  const published = filesBelow(`${deck.folder}/public`).filter(path => !isTaken(copies, `${deck.folder}/public/${path}`))
  sayWhatStays(deck, { components: taker.unusedComponents, published }, report)
  const markdown = (locale: string) => writeDeck(slides, head, locale)
  await readBack(deck, markdown('en'))
  return { lang: typeof lang === 'string' ? lang : undefined, markdown, copies, report, slides: slides.length }
}

/** By name, the layouts beside the deck. */
function layoutsOf({ folder }: ForeignDeck, { layouts }: Known): Map<string, string> {
  return new Map(Array.from(layouts).filter(([, file]) => file.startsWith(`${folder}/layouts/`)))
}

/** The deck's stylesheets, and of its layouts and components those that its slides use. */
function takeCode(deck: ForeignDeck, taker: FileTaker, layouts: Map<string, string>, report: ImportReport): void {
  for (const file of stylesOf(deck)) {
    report.taken.add(`${file.slice(deck.folder.length + 1)}, which stands over the kit's look: see that text keeps its contrast, in light and dark`)
    taker.code(file)
  }
  const unused = new Set(layouts.keys())
  for (const slide of deck.slides) {
    const layout = slide.settings.get('layout')
    const file = layouts.get(typeof layout === 'string' ? layout : 'default')
    if (file !== undefined) {
      unused.delete(typeof layout === 'string' ? layout : 'default')
      report.taken.add(`layout ${file.slice(deck.folder.length + 1)}`, placeOf(slide))
      taker.code(file)
    }
    for (const { name } of readBody(splitNote(slide.body).content, 1).tags)
      taker.component(name)
  }
  if (unused.size > 0)
    report.left.add(`layouts that no slide uses: ${Array.from(unused).join(', ')}`)
}

function headOf({ slides, file }: ForeignDeck, addons: string[], fallback: string): Head {
  const { settings, body } = slides[0]!
  const values = valuesOf(settings)
  const texts = shownTexts(readBody(splitNote(body).content, 1)).filter(({ within }) => within.length === 0).map(({ text }) => plainText(text))
  const info = typeof values.info === 'string' ? values.info.split('\n').filter(line => /^\w/.test(line)).map(plainText) : []
  const written = typeof values.promise === 'string' ? values.promise : undefined
  return {
    addons,
    title: (typeof values.title === 'string' ? values.title : slideTitle(slides[0]!)) || fallback || basename(file, '.md'),
    promise: written ?? [...texts, ...info].find(text => text.length > 8 && text.length <= 140),
    level: typeof values.level === 'string' ? values.level : undefined,
    objectives: Array.isArray(values.objectives) ? values.objectives.filter(text => typeof text === 'string') : [],
  }
}

function addMinutes({ slides }: ForeignDeck, duration: unknown): void {
  for (const [index, minutes] of guessMinutes(slides, duration).entries()) {
    const { settings } = slides[index]!
    if (typeof settings.get('minutes') !== 'number')
      settings.set('minutes', minutes)
  }
}

function sayPackages({ packages }: FileTaker, report: ImportReport): void {
  for (const [name, place] of packages)
    report.install.add(name, place)
}

function sayFiles(copies: Copies, report: ImportReport): void {
  const below = (folder: string) => Array.from(copies.module.keys()).filter(path => path.startsWith(folder)).length
  for (const [count, where, what] of [[below('pictures/'), 'pictures/', 'picture'], [below('snippets/'), 'snippets/', 'snippet']] as const) {
    if (count > 0)
      report.taken.add(`${count} ${what}${count === 1 ? '' : 's'}, in the module's ${where}`)
  }
  if (copies.public.size > 0)
    report.taken.add(`${copies.public.size} ${copies.public.size === 1 ? 'file' : 'files'} that the browser asks for by address, in the course's public/`)
}

function isTaken(copies: Copies, file: string): boolean {
  return [...copies.module.values(), ...copies.public.values()].some(copy => 'from' in copy && copy.from === file)
}

/**
 * Slides are told apart by lines of `---`. A comment or a code block without an end may take in what stands behind its
 * slide, once slides of several files stand in one.
 */
async function readBack({ slides }: ForeignDeck, markdown: string): Promise<void> {
  const { slides: read } = await parse(markdown, '', [])
  const differs = slides.find(({ body }, index) => read[index]?.content !== splitNote(body).content)
  const { file, line } = differs ?? slides.at(-1)!
  if (differs !== undefined || read.length !== slides.length)
    throw new Mistake({ file, line, what: 'The slide reads differently among the others: a comment or a code block in it, or in the one before, has no end, or its settings hold "---".', next: 'Close it with "-->" or "```", and try again.' })
}
