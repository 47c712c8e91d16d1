import type { Problem } from '../base/mistakes.ts'
import type { Words } from '../../words/words.ts'
import type { Accents } from '../look/accents.ts'
import type { Fonts } from '../look/fonts.ts'
import type { Rules } from './editorial-rules.ts'

/** What a course says about itself in `slides/course.yaml`, with what holds where it says nothing. */
export interface CourseSettings {
  /** By language. */
  title: Record<string, string>
  promise: Record<string, string>
  /** Stands on the home page and in each PDF. */
  author: string
  /** Where the site is hosted, with a slash at its end; the handouts print it. */
  url?: string
  /** Earlier editions, which stay hosted beside the current one: the folder of each. */
  editions: readonly string[]
  /** BCP 47 tags, as in the decks' file names; the first is the default. */
  languages: string[]
  /** The home page's paragraph, by language: for whom the course is. */
  about?: Record<string, string>
  /** The name of the component (`components/<name>.vue`) that the home page shows, drawn when the site is built. */
  figure?: string
  /** The name of the plan in `plans/` whose agenda the home page shows. */
  plan?: string
  /** Absolute path of an SVG: the icon of decks and home page. The kit's own where the course has none. */
  logo: string
  /** The colours that slides and components may have, by name; neutral ones where the course names none. */
  accents: Accents
  fonts: Fonts
  /** What others may do with the content. */
  licence?: Licence
  /** The address of the course's sources. */
  repository?: string
  /** How each editorial rule is held. */
  rules: Rules
}

export interface Licence { name: string, url: string }

/** What the course is made of, read once from `slides/` and handed to every command. */
export interface Course extends CourseSettings {
  /** Absolute path of the project's folder. */
  root: string
  /** In the order of their numbers. */
  modules: Module[]
  /** Numbered 00, and no part of the course: made, shown and checked only where one is named. */
  extras: Module[]
  /** Decks whose settings or imports cannot be read; empty but for commands that go on with the others. */
  unreadable: UnreadableDeck[]
  /** What the words of the course mean, from `slides/glossary.yaml`; by id, then by language. */
  glossary: Glossary
  /** The kit's own words in each of the course's languages. */
  words: Record<string, CourseWords>
}

/** The kit's words for one of the course's languages, and the language that they are in: where nobody has written them, English. */
export type CourseWords = Words & { lang: string }

/** By id, as decks and slides name a term; then by language, which may lack it. */
export type Glossary = Record<string, Record<string, Term | undefined>>

/** A word of the course, explained. */
export interface Term { term: string, meaning: string }

/** A deck that is there and cannot be read, with all that is wrong about it. */
export interface UnreadableDeck { module: string, locale: string, file: string, problems: Problem[] }

/** One folder of `slides/`: the same content in each of the course's languages. */
export interface Module {
  number: number
  /** The folder's name, `01-first-steps`. */
  name: string
  /** One a language, in the order of the course's languages. */
  decks: Deck[]
}

/** Whether a module, or a deck of one, is part of the course; the number 00 stands for what is beside it. */
export function isInCourse({ number }: { number: number }): boolean {
  return number > 0
}

/** One Markdown file: a module in one language. */
export interface Deck {
  /** The name of the module's folder. */
  module: string
  number: number
  locale: string
  /** Absolute path of the Markdown file. */
  file: string
  title: string
  /** One line: what the module gives. */
  promise: string
  level: string
  objectives: string[]
  slides: Slide[]
  /** The settings of the whole deck, at the head of the file. */
  headmatter: Record<string, unknown>
  /** The ids of the terms that the deck explains; its handout explains them on the last page. */
  terms: string[]
  /** The sum over the slides. */
  minutes: number
}

/** One slide that is shown; hidden ones are not in the model. */
export interface Slide {
  /** From 1, as shown. */
  no: number
  /** The same in every language; the slide's address in the deck (`#/stack`). */
  id: string
  title: string
  layout: string
  minutes: number
  /** What each click brings, in a few words for who teaches: as private as the note. */
  cues: string[]
  /** The speaker note, private: never in what is hosted. */
  note: string
  /** Absolute path of the Markdown file that holds the slide: the deck's, or one it imports. */
  file: string
  /** From 1: where the slide starts in that file. */
  line: number
  /** The slide as it stands in the file, from `line` on: settings, body and note. */
  raw: string
  /** The body's Markdown, without settings and note. */
  content: string
  /** The slide's settings; for the first slide, the deck's. */
  frontmatter: Record<string, unknown>
}
