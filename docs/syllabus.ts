import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Course, Deck, Slide } from '../kit/node/course/course.ts'

/** What the course has to teach: by id, in a few words, in the order of `slides/syllabus.yaml`. */
export function readSyllabus(root: string): Record<string, string> {
  return parse(readFileSync(join(root, 'slides/syllabus.yaml'), 'utf8')) as Record<string, string>
}

/** The ids in a slide's `teaches`. */
export function taughtBy(slide: Slide): string[] {
  const { teaches } = slide.frontmatter
  return Array.isArray(teaches) ? teaches.map(String) : []
}

/** The page that maps each point of the syllabus to the slides that teach it, in Markdown. */
export function syllabusTable(course: Course, syllabus: Record<string, string>): string {
  const decks = course.modules.map(module => module.decks[0]!)
  const rows = Object.entries(syllabus).map(([id, point]) => `| ${id} | ${point} | ${decks.flatMap(deck => placesOf(deck, id)).join(', ')} |`)
  return `# What is taught where

Made by \`npm run syllabus\` from \`slides/syllabus.yaml\` and the \`teaches\` of every slide. The languages of a module teach the same on the same slides.

| point | what | slides |
|---|---|---|
${rows.join('\n')}
`
}

function placesOf(deck: Deck, id: string): string[] {
  return deck.slides.filter(slide => taughtBy(slide).includes(id)).map(slide => `${deck.number}: \`${slide.id}\``)
}
