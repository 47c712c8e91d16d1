import { relative } from 'node:path'
import pc from 'picocolors'
import type { Finding } from '../check/finding.ts'
import type { Deck } from '../course/course.ts'
import type { ImportReport, Notes } from './notes.ts'

interface Import {
  from: string
  slides: number
  report: ImportReport
  /** What the rules for Markdown say of the deck as it stands in the course. */
  findings: Finding[]
  deck: Deck
  /** The decks of the other languages, which hold the same text. */
  untranslated: string[]
  language: string
  /** Paths begin there. */
  root: string
}

/** How many places stand in a line before it says how many more there are. */
const placesShown = 4

/** The whole story of an import, as plain lists. */
export function formatImport({ from, slides, report, findings, deck, untranslated, language, root }: Import): string {
  const name = (file: string) => relative(root, file)
  const sections = [
    `${from}: ${slides} ${slides === 1 ? 'slide' : 'slides'}, ${deck.minutes} minutes by a first guess, in ${name(deck.file)}`,
    list('Taken:', linesOf(report.taken)),
    list('Changed:', linesOf(report.changed)),
    list('Not taken, or not working in a course:', linesOf(report.left)),
    list('To install, or the deck does not build:', toInstall(report.install)),
    list(`To translate, for they hold the text in ${language}:`, untranslated),
    list(`To write, before "npx workshop check ${deck.number}" passes:`, toWrite(findings, name)),
  ]
  return [...sections.filter(section => section !== ''), `Next: npx workshop dev ${deck.number}`].join('\n\n')
}

/** Each package with where it is needed, then all in one command. */
function toInstall(install: Notes): string[] {
  const { lines } = install
  return lines.length === 0 ? [] : [...linesOf(install), `npm install ${lines.map(({ what }) => what).sort().join(' ')}`]
}

function list(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [pc.bold(title), ...lines.map(line => `  ${line}`)].join('\n')
}

function linesOf({ lines }: Notes): string[] {
  return lines.map(({ what, places }) => places.length === 0 ? what : `${what}  ${pc.dim(placesOf(places))}`)
}

/** `slide 2`, `slide 5` and `style.css` are "slides 2, 5; style.css". */
function placesOf(places: string[]): string {
  const numbers = places.filter(place => place.startsWith('slide ')).map(place => place.slice(6))
  const others = places.filter(place => !place.startsWith('slide '))
  return [...numbers.length > 0 ? [`slide${numbers.length === 1 ? '' : 's'} ${firstOf(numbers)}`] : [], ...others.length > 0 ? [firstOf(others)] : []].join('; ')
}

function firstOf(places: string[]): string {
  const more = places.length - placesShown
  return `${places.slice(0, placesShown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Each rule that finds something, with how often and where first. */
function toWrite(findings: Finding[], name: (file: string) => string): string[] {
  const groups = Array.from(Map.groupBy(findings, ({ rule }) => rule)).sort(([, a], [, b]) => b.length - a.length)
  return groups.flatMap(([rule, own]) => [
    `${String(own.length).padStart(3)} × ${pc.cyan(rule)}  ${pc.dim(firstOf(own.map(({ file, line }) => `${name(file)}:${line}`)))}`,
    `      ${own[0]!.next}`,
  ])
}
