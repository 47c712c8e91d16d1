import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parse, parseRangeString } from '@slidev/parser/fs'
import { type Document, isMap, parseDocument } from 'yaml'
import { Mistake, type Problem } from '../base/mistakes.ts'
import { settingsForms } from '../check/markdown/read-settings.ts'
import { yamlFault } from '../course/parse-yaml.ts'
import { type ForeignDeck, type ForeignSlide, liesIn, projectOf, valuesOf } from './foreign-deck.ts'
import type { ImportReport } from './notes.ts'
import { readText } from './read-text.ts'

type Slide = Omit<ForeignSlide, 'no'>

/**
 * Reads a deck with Slidev's own parser. Slides of the files that it imports with `src:` are written in place, so that
 * the module is one file a language; what the importing slide sets wins over what the imported one does, as in Slidev.
 * @throws Mistake with every file that cannot be read and every setting that is no YAML.
 */
export async function readSlides(file: string, report: ImportReport): Promise<ForeignDeck> {
  const problems: Problem[] = []
  const reader = new SlideReader(file, report, problems)
  const slides = await reader.read(file, undefined, [])
  if (problems.length > 0)
    throw new Mistake(problems)
  return { file, folder: dirname(file), project: reader.project, slides: slides.map((slide, index) => ({ ...slide, no: index + 1 })) }
}

class SlideReader {
  readonly project: string
  readonly #folder: string
  readonly #report: ImportReport
  readonly #problems: Problem[]

  constructor(file: string, report: ImportReport, problems: Problem[]) {
    this.project = projectOf(file)
    this.#folder = dirname(file)
    this.#report = report
    this.#problems = problems
  }

  /** @param range which slides, as in `2,4-6`. @param importers the files that led here. */
  async read(file: string, range: string | undefined, importers: string[]): Promise<Slide[]> {
    const text = readText(file, what => this.#report.changed.add(what))
    const { slides } = await parse(text, file, [], { noParseYAML: true })
    const chosen = parseRangeString(slides.length, range).flatMap((number) => {
      const slide = slides[number - 1]
      if (!slide)
        this.#report.left.add(`slide ${number} of ${this.#name(file)}, which has ${slides.length}`)
      return slide ?? []
    })
    const read: Slide[] = []
    for (const { raw, frontmatterStyle, start } of chosen) {
      const match = settingsForms.map(form => form.exec(raw)).find(found => found !== null)
      const slide = this.#slide(file, start + 1, match?.[1] ?? '', raw.slice(match ? match.index + match[0].length : 0))
      if (frontmatterStyle === 'yaml')
        this.#report.changed.add('settings in a code block: between "---"', `${this.#name(file)}:${start + 1}`)
      const src = slide.settings.get('src')
      read.push(...typeof src === 'string' ? await this.#imported(src, slide, [...importers, file]) : [slide])
    }
    return read
  }

  #slide(file: string, line: number, yaml: string, body: string): Slide {
    const settings = parseDocument(yaml)
    // The YAML begins on the line after the `---` that opens the slide.
    const before = yaml.startsWith('\n') ? line - 1 : line
    for (const error of settings.errors) {
      this.#problems.push({
        file,
        line: before + (error.linePos?.[0].line ?? 1),
        what: `The slide's settings are no valid YAML: ${yamlFault(error.message)}`,
        next: 'Mend this line; text with a colon or a quotation mark goes between quotation marks.',
      })
    }
    if (settings.contents === null || isMap(settings.contents))
      return { file, line, settings, body }
    // Text right under the `---`, without a blank line: Slidev takes it for settings, and shows it nowhere.
    this.#report.changed.add('text that stood where settings stand, so that Slidev did not show it: shown', `${this.#name(file)}:${line}`)
    return { file, line, settings: parseDocument(''), body: `\n${yaml}\n${body}` }
  }

  async #imported(src: string, importer: Slide, importers: string[]): Promise<Slide[]> {
    const [path = '', range] = src.split('#')
    const file = path.startsWith('/') ? join(this.#folder, path) : resolve(dirname(importer.file), path)
    const fault = importers.includes(file)
      ? 'which imports itself'
      : !existsSync(file) ? 'which is not there' : !liesIn(this.project, file) ? `which lies outside of ${this.project}` : undefined
    if (fault !== undefined) {
      this.#report.left.add(`slides of ${src}, ${fault}`, `${this.#name(importer.file)}:${importer.line}`)
      return importer.body.trim() === '' ? [] : [{ ...importer, settings: without(importer.settings, 'src') }]
    }
    const slides = await this.read(file, range, importers)
    this.#report.taken.add(`${slides.length} ${slides.length === 1 ? 'slide' : 'slides'} of ${this.#name(file)}, written in place`)
    if (importer.body.trim() !== '')
      this.#report.left.add('text under a "src:", which Slidev does not show either', `${this.#name(importer.file)}:${importer.line}`)
    return slides.map(slide => ({ ...slide, settings: overridden(slide.settings, importer.settings) }))
  }

  #name(file: string): string {
    return relative(this.#folder, file)
  }
}

function without(settings: Document, key: string): Document {
  settings.delete(key)
  return settings
}

/** An imported slide's settings with those of the slide that imports it. */
function overridden(settings: Document, by: Document): Document {
  const own = settings.clone()
  for (const [key, value] of Object.entries(valuesOf(by)).filter(([key]) => key !== 'src'))
    own.set(key, value)
  return own
}
