import { deckSettings, slideSettings } from '../check/markdown/deck-schema.ts'
import { type ForeignSlide, placeOf, valuesOf } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'

const kitDoes = 'the kit sets it, the same for every deck'
const unknown = 'no setting of Slidev or the kit'
/** One line a setting, whatever its values. */
const valuesShown = 3
const noEditor = 'a hosted deck has no editor'

/** Settings of a deck that would do harm in a course, and why. */
const harmful: Record<string, string> = {
  fonts: 'the kit brings its fonts along, and a hosted deck asks no other host',
  drawings: kitDoes,
  download: 'the home page offers the handout',
  monaco: noEditor,
  monacoTypesSource: noEditor,
  monacoTypesAdditionalPackages: noEditor,
  monacoTypesIgnorePackages: noEditor,
  monacoRunAdditionalDeps: noEditor,
  monacoRunUseStrict: noEditor,
  twoslash: kitDoes,
  remoteAssets: 'a hosted deck asks no other host',
  plantUmlServer: 'a hosted deck asks no other host',
  routerMode: kitDoes,
  favicon: 'the course has one icon',
  presenter: kitDoes,
  browserExporter: kitDoes,
  record: kitDoes,
  contextMenu: kitDoes,
  selectable: kitDoes,
  editor: kitDoes,
  mcp: kitDoes,
  remote: kitDoes,
  pwa: 'the site works offline by itself',
  highlighter: 'Slidev has one alone',
  css: 'Slidev has one alone',
  aspectRatio: 'the kit\'s layouts are drawn for 16/9',
  canvasWidth: 'the kit\'s layouts are drawn for 980 px',
  colorSchema: 'a deck is light or dark as its reader wants it',
  themeConfig: 'it was the theme\'s',
  titleTemplate: kitDoes,
}

/** What the import writes itself. */
const written = ['theme', 'addons', 'title', 'lang', 'promise', 'objectives']

/**
 * Takes out of the slides' settings what would do harm, and what nobody reads.
 * @param isRead whether a layout, a component or a slide reads a setting that is none of Slidev's.
 */
export function pruneSettings(slides: ForeignSlide[], isRead: (key: string) => boolean, report: ImportReport): void {
  const strangers = new Map<string, [value: unknown, place: string][]>()
  for (const slide of slides) {
    const values = valuesOf(slide.settings)
    for (const [key, value] of Object.entries(values)) {
      const why = reason(key, value, slide.no === 1, isRead)
      if (why === undefined)
        continue
      slide.settings.delete(key)
      if (why === unknown)
        strangers.set(key, [...strangers.get(key) ?? [], [value, placeOf(slide)]])
      else
        report.left.add(`${key}: ${shown(value)} (${why})`, placeOf(slide))
    }
  }
  for (const [key, uses] of strangers) {
    const values = [...new Set(uses.map(([value]) => shown(value)))]
    for (const [, place] of uses)
      report.left.add(`${key}: ${values.slice(0, valuesShown).join(', ')}${values.length > valuesShown ? ', …' : ''} (${unknown})`, place)
  }
}

function reason(key: string, value: unknown, first: boolean, isRead: (key: string) => boolean): string | undefined {
  if (first && written.includes(key))
    return undefined
  if (first && key in harmful)
    return harmful[key]
  if (key === 'level' && typeof value === (first ? 'number' : 'string'))
    return first ? 'on a deck\'s first slide it says who can follow' : 'no number from 1 to 6'
  if (key in (first ? deckSettings : slideSettings).shape)
    return value === null && key !== 'transition' ? 'it says nothing' : undefined
  // Components have a property of this name now and then, so it seems to be read.
  if (key === 'style')
    return 'layouts here take none; write a class, and a <style> on the slide'
  if (!first && key in deckSettings.shape)
    return 'Slidev reads it at the head of a deck alone'
  return isRead(key) ? undefined : unknown
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Writes a deck's `defaults:` into each slide that does not say otherwise: the kit reads a slide's own settings. */
export function spreadDefaults(slides: ForeignSlide[], report: ImportReport): void {
  const first = slides[0]!.settings
  const { defaults } = valuesOf(first)
  if (typeof defaults !== 'object' || defaults === null)
    return
  for (const { settings } of slides) {
    for (const [key, value] of Object.entries(defaults).filter(([key]) => !settings.has(key)))
      settings.set(key, value)
  }
  first.delete('defaults')
  report.changed.add(`defaults: ${shown(defaults)}: written into each slide`)
}
