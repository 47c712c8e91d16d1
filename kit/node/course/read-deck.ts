import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SlideInfo } from '@slidev/types'
import { parseDocument } from 'yaml'
import { plainText } from '../../shared/plain-text.ts'
import { sha256 } from '../base/file-state.ts'
import type { Problem } from '../base/mistakes.ts'
import type { Deck, Slide } from './course.ts'
import { keepDeck, keptDeck } from './kept-deck.ts'
import { yamlFault, yamlRemedy } from './parse-yaml.ts'

/**
 * Reads one Markdown file with Slidev's own parser.
 * @param problems takes what is wrong with its settings and imports; then there is no deck.
 */
export async function readDeck(root: string, module: string, locale: string, file: string, problems: Problem[]): Promise<Deck | undefined> {
  const kept = keptDeck(root, file)
  if (kept)
    return kept
  const before = problems.length
  // Loaded where there is something to read.
  const { load } = await import('@slidev/parser/fs')
  /** By path, the hash of what was read. */
  const files = new Map<string, string>()
  const remember = async (path: string): Promise<string> => {
    const content = await readFile(path)
    files.set(path, sha256(content))
    return textOf(content)
  }
  const data = await load({ roots: [root], userRoot: join(root, 'slides', module), allowedRoots: [root] }, file, remember).catch(async (error: unknown) => {
    const problem = unreadable(file, error)
    problems.push(...problem ? [problem] : await unreadableSettings(file))
    if (problems.length === before)
      throw error
  })
  if (!data)
    return undefined
  for (const markdown of Object.values(data.markdownFiles)) {
    for (const source of markdown.slides) {
      for (const error of source.frontmatterDoc?.errors ?? []) {
        problems.push({
          file: markdown.filepath,
          // The YAML begins on the line after the `---` that opens the slide.
          line: source.start + 1 + (error.linePos?.[0].line ?? 1),
          ...yamlProblem(error.message, source.raw),
        })
      }
    }
    for (const error of markdown.errors ?? [])
      problems.push({ file: markdown.filepath, line: error.row + 1, what: `${error.message.replace(`${root}/`, '').replace(/\.$/, '')}.`, next: 'Mend the slide\'s "src:", a path from this file to another Markdown file.' })
  }
  if (problems.length > before)
    return undefined
  const { headmatter } = data
  const slides = data.slides.map(slide => readSlide(slide))
  const deck: Deck = {
    module,
    number: Number(module.slice(0, 2)),
    locale,
    file,
    title: text(headmatter.title) || module,
    promise: text(headmatter.promise),
    level: text(headmatter.level),
    objectives: isTexts(headmatter.objectives) ? headmatter.objectives : [],
    slides,
    headmatter,
    terms: isTexts(headmatter.glossary) ? headmatter.glossary : [],
    minutes: slides.reduce((sum, slide) => sum + slide.minutes, 0),
  }
  await keepDeck(root, deck, files)
  return deck
}

/** A byte order mark is read over: that it stands there, a rule tells. */
function textOf(content: Buffer): string {
  return content.toString('utf8').replace(/^\uFEFF/, '')
}

/** A file that the system does not hand out. */
function unreadable(file: string, error: unknown): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EACCES' || code === 'EPERM')
    return { file, what: 'The file cannot be read.', next: 'Give yourself the right to read it, as in "chmod u+r".' }
  if (code === 'EISDIR')
    return { file, what: 'A deck is a file, and this is a folder.', next: 'Rename the folder, and write the deck.' }
  return code.startsWith('E') ? { file, what: `The file cannot be read: ${code}.`, next: 'See that it is there and whole.' } : undefined
}

/** What a YAML parser says, and what helps: most faults are a colon within a text. */
function yamlProblem(message: string, raw: string): Pick<Problem, 'what' | 'next'> {
  if (/^(?:<{7}|>{7}) /m.test(raw))
    return { what: 'The slide\'s settings hold what Git leaves where two versions meet.', next: 'Choose one of the two, or join them, and take the lines with <<<<<<<, ======= and >>>>>>> out.' }
  const fault = yamlFault(message)
  return {
    what: `The slide's settings are no valid YAML: ${fault}`,
    next: yamlRemedy(message) ?? 'Mend this line; text with a colon or a quotation mark goes between quotation marks.',
  }
}

/** Settings that are valid YAML and still mean nothing, such as `promise: *Say* it`: Slidev's parser throws on them. */
async function unreadableSettings(file: string): Promise<Problem[]> {
  const { parse } = await import('@slidev/parser/fs')
  const { slides } = await parse(textOf(await readFile(file)), file, [], { noParseYAML: true })
  return slides.flatMap(({ frontmatterRaw, start }) => {
    try {
      parseDocument(frontmatterRaw ?? '').toJS()
      return []
    }
    catch (error) {
      const name = /: (.*)$/.exec(error instanceof Error ? error.message : '')?.[1]
      const line = frontmatterRaw?.split('\n').findIndex(line => name !== undefined && line.includes(`*${name}`)) ?? -1
      return [{
        file,
        line: start + 1 + (line < 0 ? 1 : line + 1),
        what: `The slide's settings cannot be read: ${yamlFault(error instanceof Error ? error.message : String(error))}`,
        next: 'Put the text between quotation marks: a value that begins with * or & means something else in YAML.',
      }]
    }
  })
}

function readSlide(slide: SlideInfo): Slide {
  const { id, minutes, layout, cues } = slide.frontmatter
  const no = slide.index + 1
  return {
    no,
    id: text(id) || String(no),
    // The headmatter's title names the deck; the first slide's own heading says the same.
    title: plainText(text(slide.title)),
    layout: text(layout) || (no === 1 ? 'cover' : 'default'),
    minutes: typeof minutes === 'number' ? minutes : 0,
    cues: isTexts(cues) ? cues : [],
    note: text(slide.note),
    file: slide.source.filepath,
    line: slide.source.start + 1,
    raw: slide.source.raw,
    content: slide.content,
    frontmatter: slide.frontmatter,
  }
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
