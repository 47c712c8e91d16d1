import { dirname } from 'node:path'
import type { Token } from 'markdown-exit'
import type { Course, Deck, Slide } from '../../course/course.ts'
import { lineAt } from '../slide-lines.ts'
import type { Body } from './body.ts'
import { findKnown, type Known } from './known.ts'
import { readBody, readTokens } from './read-body.ts'
import { readSettings, type Settings } from './read-settings.ts'
import { slidevMarkdown } from './slidev-markdown.ts'

/** A deck as the rules see it: each slide taken apart once, for all of them. */
export interface ReadDeck {
  course: Course
  deck: Deck
  slides: ReadSlide[]
  /** The settings at the head of the deck's file. */
  settings: Settings
  /** The layouts and components that the deck can use. */
  known: Known
}

export interface ReadSlide {
  slide: Slide
  settings: Settings
  body: Body
  /** The body as the Markdown parser sees it. */
  tokens: Token[]
  /** The line of the slide's file on which the body begins. */
  bodyLine: number
  /** The speaker note, read like a body; empty where there is none. */
  note: Body
}

export function readDeck(course: Course, deck: Deck): ReadDeck {
  const slides = deck.slides.map(slide => readSlide(slide))
  const first = slides.find(({ slide }) => slide.file === deck.file && slide.line === 1)
  return {
    course,
    deck,
    slides,
    // Where the first slide is hidden, its settings are known without their lines.
    settings: first?.settings ?? { values: deck.headmatter, end: 0, lineOf: () => 1 },
    known: findKnown(course.root, dirname(deck.file), deck.headmatter.theme),
  }
}

function readSlide(slide: Slide): ReadSlide {
  const settings = readSettings(slide)
  const bodyStart = Math.max(slide.raw.indexOf(slide.content, settings.end), settings.end)
  const bodyLine = lineAt(slide, bodyStart)
  const tokens = slidevMarkdown.parse(slide.content, {})
  return {
    slide,
    settings,
    tokens,
    bodyLine,
    body: readTokens(tokens, bodyLine),
    note: readBody(slide.note, lineAt(slide, slide.raw.lastIndexOf(slide.note))),
  }
}

