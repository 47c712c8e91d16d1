import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem } from '../base/mistakes.ts'
import type { Course, Deck, Slide } from '../course/course.ts'

/**
 * What Slidev and Vite print about a deck that they could not build, as a problem of the author's own file: they speak
 * of a module that Slidev makes of each slide, `en.md__slidev_8.md:4:1`, and count lines of what it was compiled to.
 * Vite ends at the first, so there is one.
 */
export function slidevSays(course: Course, deck: Deck, output: string): Problem {
  const text = output.slice(Math.max(0, output.search(/^\s*Build failed with/m)))
  const place = placeOf(course, deck, text)
  return { ...place, ...wordsOf(text) }
}

function wordsOf(text: string): Pick<Problem, 'what' | 'next'> {
  const [, kind, name] = /The (theme|addon) "([^"]+)" was not found/.exec(text) ?? []
  if (kind)
    return { what: `The ${kind} ${name} is not installed.`, next: `Run "npm install --save-dev ${name}", or take it out of the deck's settings.` }
  const [, set, icon] = /Icon `([^`/]+)\/([^`]+)` not found/.exec(text) ?? []
  if (set)
    return { what: `There is no icon "${icon}" in the set ${set}, or the set is not installed.`, next: `Run "npm install --save-dev @iconify-json/${set}", or mend the icon's name.` }
  const missing = missingImport(text)
  if (missing?.startsWith('.') || missing?.startsWith('/') || missing?.startsWith('@/'))
    return { what: `There is no file "${missing}", which this imports.`, next: 'Write it, or mend the path, which begins beside this file.' }
  if (missing !== undefined)
    return { what: `The package "${missing}" is not installed.`, next: `Run "npm install ${packageOf(missing)}", or mend the name.` }
  const message = messageOf(text)
  const [, drawing] = /^The diagram at \S+ (.*)/.exec(message) ?? []
  return { what: drawing ? `The diagram ${drawing}` : `Slidev cannot build this: ${message}`, next: 'Mend it and run the command again.' }
}

/** The first line that says what is wrong; the next too, where it ends with a colon. */
function messageOf(text: string): string {
  const lines = text.split('\n').map(line => line.trim())
  const first = lines.findIndex(line => /^(?:\w*Error: |\[\w+\] )/.test(line))
  if (first < 0)
    return lines.findLast(line => line !== '' && !/^[{}[\]]|^errors:/.test(line)) ?? 'it ended without a word'
  const next = lines.slice(first + 1).find(line => line !== '') ?? ''
  return (lines[first]!.endsWith(':') ? `${lines[first]} ${next}` : lines[first]!)
    .replace(/^(?:\w*Error: |\[\w+\] )+/, '')
    .replace(/^\[[\w/-]+\] /, '')
    .replace(/^\S+\?vue\S+?:\d+:\d+: /, '')
    .replace(/\s*\(\d+:\d+\)$/, '')
}

function missingImport(text: string): string | undefined {
  return /(?:Could not resolve|failed to resolve import) ['"]([^'"]+)['"]/.exec(text)?.[1]
}

/** A file of the course that imports what is not there, where a slide only leads to it. */
function importerOf({ root }: Course, text: string): { file: string, line: number } | undefined {
  const [, missing, name] = /(?:Could not resolve|failed to resolve import) ['"]([^'"]+)['"] (?:in|from) ['"]?([^\s'"?]+)/.exec(text) ?? []
  const file = name === undefined ? '' : resolve(root, name)
  if (!file.startsWith(root) || file.includes('node_modules') || slideModule.test(file) || !existsSync(file))
    return undefined
  return { file, line: readFileSync(file, 'utf8').split('\n').findIndex(line => line.includes(missing!)) + 1 || 1 }
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

const slideModule = /(\S+\.md)__slidev_(\d+)\.(?:md|frontmatter)/
const sourceFile = /(?:^|\s|\[|")((?:\/|[A-Za-z]:[\\/]|\.{0,2}[\w-]*\/)?\S*\.(?:vue|[cm]?[jt]sx?|css|md))(?:\?[^:\s]*)?:(\d+):\d+/

function placeOf(course: Course, deck: Deck, text: string): { file: string, line: number } {
  const importer = importerOf(course, text)
  if (importer)
    return importer
  const [, , no] = slideModule.exec(text) ?? []
  const slide = deck.slides.find(each => each.no === Number(no))
  if (slide)
    return { file: slide.file, line: lineIn(slide, text) }
  // A component, a style sheet or a script of the course: its own lines.
  const [, name, line] = sourceFile.exec(text) ?? []
  const file = name === undefined ? '' : resolve(course.root, name)
  return file.startsWith(course.root) && !file.includes('node_modules') ? { file, line: Number(line) } : { file: deck.file, line: 1 }
}

/** The line of the slide that the message quotes or names; the slide's first where it does neither. */
function lineIn(slide: Slide, text: string): number {
  // The kit's own words: "The diagram at en.md:25 cannot be drawn."
  const told = /\bat [\w-]+\.md:(\d+)\b/.exec(text)
  if (told)
    return Number(told[1])
  const [, framed] = /^\s*\d+\s*[|│] ?(.*)\n\s*[|│]?\s*[|│]?\s*[\^─]/m.exec(text) ?? []
  const language = /Language `([^`]+)`/.exec(text)?.[1]
  const missing = missingImport(text)
  const marks = [framed?.trim(), language && `\`\`\`${language}`, missing, missing?.split('/').at(-1), /type=style/.test(text) ? '<style' : undefined, /not found: (\S+)/.exec(text)?.[1]?.split(/[\\/]/).at(-1)?.replace(/\.\w+$/, '')]
  const offset = marks.map(mark => mark ? slide.raw.indexOf(mark) : -1).find(place => place >= 0)
  return offset === undefined ? slide.line : slide.line + slide.raw.slice(0, offset).split('\n').length - 1
}

/** A deck that does not load the kit: Slidev makes a deck of its own of it, without layouts, fonts and handout. */
export function withoutKit(deck: Deck): Problem | undefined {
  if (readFileSync(deck.file, 'utf8').startsWith('\uFEFF'))
    return { file: deck.file, line: 1, what: 'The file begins with a byte order mark, behind which Slidev finds no settings.', next: 'Save it as UTF-8 without a byte order mark.' }
  const { addons } = deck.headmatter
  if (Array.isArray(addons) && addons.some(addon => typeof addon === 'string' && /(^|[-/])workshop$/.test(addon)))
    return undefined
  return { file: deck.file, line: 1, what: 'The deck does not load the kit, so it cannot be built.', next: 'Write "addons: [workshop]" among the settings at the head of the file, between two lines "---".' }
}

