import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SlideInfo } from '@slidev/types'
import { load, parse } from '@slidev/parser/fs'
import { parseDocument } from 'yaml'
import { plainText } from '../../shared/plain-text.ts'
import { Mistake, type Problem } from '../base/mistakes.ts'
import { isInCourse, type Course, type Deck, type Module, type Slide } from './course.ts'
import { parseYaml, yamlFault } from './parse-yaml.ts'
import { readGlossary } from './read-glossary.ts'
import { parseSiteUrl } from './site-url.ts'

const moduleFolder = /^(\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Reads the whole course from `slides/`.
 * @throws Mistake with everything that is wrong about its folders, languages and YAML.
 */
export async function readCourse(root: string): Promise<Course> {
  const problems: Problem[] = []
  const about = await readAbout(join(root, 'slides/course.yaml'))
  const folders = moduleFolders(root, problems)
  const all = await Promise.all(folders.map(name => readModule(root, name, about.languages, problems)))
  const glossary = readGlossary(join(root, 'slides/glossary.yaml'), about.languages, problems)
  const modules = all.filter(isInCourse)
  if (modules.length === 0 && problems.length === 0) {
    problems.push({
      what: 'There is no module in slides/ yet.',
      next: 'Run "npx workshop new <slug>" to start the first one.',
    })
  }
  if (problems.length > 0)
    throw new Mistake(problems)
  return { root, ...about, modules, extras: all.filter(module => !isInCourse(module)), glossary }
}

type About = Pick<Course, 'title' | 'promise' | 'author' | 'url' | 'languages'>

async function readAbout(file: string): Promise<About> {
  const { value: about, problems } = parseYaml(file, await readFile(file, 'utf8'))
  if (problems.length > 0)
    throw new Mistake(problems)
  const field = (name: string): unknown => typeof about === 'object' && about !== null ? Reflect.get(about, name) : undefined
  const languages = field('languages')
  if (!isTexts(languages) || languages.length === 0)
    problems.push({ file, what: 'languages: names no language.', next: 'Write the languages of the course, as in "languages: [en, pt-BR]".' })
  const author = field('author')
  if (typeof author !== 'string')
    problems.push({ file, what: 'author: is missing.', next: 'Write who made the course: it goes into every PDF.' })
  const address = field('url')
  const url = typeof address === 'string' ? parseSiteUrl(address) : undefined
  if (address !== undefined && url === undefined)
    problems.push({ file, what: 'url: is no address of the web.', next: 'Write where the site is hosted, as in "url: https://example.org/course/", or leave the line out.' })
  const perLanguage = (name: string): Record<string, string> => {
    const texts = field(name)
    const result: Record<string, string> = {}
    for (const language of isTexts(languages) ? languages : []) {
      const text: unknown = typeof texts === 'object' && texts !== null ? Reflect.get(texts, language) : undefined
      if (typeof text === 'string')
        result[language] = text
      else
        problems.push({ file, what: `${name}: has no text for ${language}.`, next: `Write a line "${language}: …" under "${name}:".` })
    }
    return result
  }
  const read = { title: perLanguage('title'), promise: perLanguage('promise'), author: String(author), ...url !== undefined && { url }, languages: isTexts(languages) ? languages : [] }
  if (problems.length > 0)
    throw new Mistake(problems)
  return read
}

/** The names of the modules' folders, in order. */
function moduleFolders(root: string, problems: Problem[]): string[] {
  const slides = join(root, 'slides')
  const names = readdirSync(slides, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .map(entry => entry.name)
    .sort()
  const byNumber = new Map<string, string>()
  for (const name of names) {
    const number = moduleFolder.exec(name)?.[1]
    if (number === undefined) {
      problems.push({
        file: join(slides, name),
        what: `"${name}" is no name for a module: it must be two digits and words in lower case, joined by hyphens.`,
        next: 'Rename the folder, as in "03-three-pillars".',
      })
      continue
    }
    const twin = byNumber.get(number)
    if (twin !== undefined) {
      problems.push({
        file: join(slides, name),
        what: `Two modules have the number ${number}: ${twin} and ${name}.`,
        next: 'Give one of the folders a free number.',
      })
    }
    byNumber.set(number, name)
  }
  return names.filter(name => moduleFolder.test(name))
}

async function readModule(root: string, name: string, languages: string[], problems: Problem[]): Promise<Module> {
  const number = Number(name.slice(0, 2))
  const decks: Deck[] = []
  for (const locale of languages) {
    const file = join(root, 'slides', name, `${locale}.md`)
    if (!existsSync(file)) {
      problems.push({
        file,
        what: `The module ${name} has no deck in ${locale}.`,
        next: `Write it, or take ${locale} out of "languages" in slides/course.yaml.`,
      })
      continue
    }
    const deck = await readDeck(root, name, locale, file, problems)
    if (deck)
      decks.push(deck)
  }
  return { number, name, decks }
}

async function readDeck(root: string, module: string, locale: string, file: string, problems: Problem[]): Promise<Deck | undefined> {
  const before = problems.length
  const data = await load({ roots: [root], userRoot: join(root, 'slides', module), allowedRoots: [root] }, file).catch(async (error: unknown) => {
    problems.push(...await unreadableSettings(file))
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
          what: `The slide's settings are no valid YAML: ${yamlFault(error.message)}`,
          next: 'Mend this line; text with a colon or a quotation mark goes between quotation marks.',
        })
      }
    }
    for (const error of markdown.errors ?? [])
      problems.push({ file: markdown.filepath, line: error.row + 1, what: error.message, next: 'Mend the slide\'s "src:", a path from this file to another Markdown file.' })
  }
  if (problems.length > before)
    return undefined
  const { headmatter } = data
  const slides = data.slides.map(slide => readSlide(slide))
  return {
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
}

/** Settings that are valid YAML and still mean nothing, such as `promise: *Say* it`: Slidev's parser throws on them. */
async function unreadableSettings(file: string): Promise<Problem[]> {
  const { slides } = await parse(await readFile(file, 'utf8'), file, [], { noParseYAML: true })
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
  const { id, minutes, layout } = slide.frontmatter
  const no = slide.index + 1
  return {
    no,
    id: text(id) || String(no),
    // The headmatter's title names the deck; the first slide's own heading says the same.
    title: plainText(text(slide.title)),
    layout: text(layout) || (no === 1 ? 'cover' : 'default'),
    minutes: typeof minutes === 'number' ? minutes : 0,
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
