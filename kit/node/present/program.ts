import { relative } from 'node:path'
import type { Item, Program } from '../../shared/present/program.ts'
import { slideKey } from '../../shared/present/program.ts'
import type { Private } from '../../shared/present/messages.ts'
import { deckFolder } from '../built/deck-folder.ts'
import type { Course, Deck } from '../course/course.ts'
import { renderCue, renderNote } from '../paper/notes.ts'
import type { Part, Session } from '../plan/plan.ts'
import { partTitle } from '../plan/part-title.ts'

/** What is presented, in order: modules with their decks, and what lies between. */
export interface Shown { parts: Part[], session?: Session | undefined }

/**
 * The program of a presentation, as every page may know it.
 * @param base of the server, with slashes at both ends.
 * @param start when it begins, in minutes after midnight; without one the clock counts from the first step.
 * @param today midnight, as ms since 1970.
 */
export function programOf(course: Course, { parts, session }: Shown, locale: string, base: string, start: number | undefined, today: number): Program {
  return {
    title: course.title[locale] ?? '',
    locale,
    items: parts.map((part): Item => {
      if (part.kind !== 'module')
        return { kind: part.kind, title: partTitle(course, part, locale), minutes: part.minutes }
      const deck = deckOf(part, locale)
      return {
        kind: 'module',
        name: part.module.name,
        number: part.module.number,
        title: deck.title,
        address: `${base}${relative(`${course.root}/dist`, deckFolder(course, deck)).replaceAll('\\', '/')}/`,
        slides: deck.slides.map(({ no, id, title, minutes, frontmatter }) => ({ no, id, title, minutes, mayGo: frontmatter.skip === 'first' })),
      }
    }),
    ...start !== undefined && { start: today + start * 60_000 },
    ...session && start !== undefined && { end: today + (session.end + start - session.start) * 60_000 },
  }
}

/** The slides that the plan leaves out, by their keys. */
export function skippedOf({ parts }: Shown, locale: string): string[] {
  return parts.flatMap((part, item) => part.kind === 'module' ? deckOf(part, locale).slides.filter(({ id }) => part.skip.includes(id)).map(({ no }) => slideKey({ item, no })) : [])
}

/** The speaker notes and solutions, for who has a key. */
export function notesOf(course: Course, { parts }: Shown, locale: string): Private['notes'] {
  return Object.fromEntries(parts.flatMap((part, item) => part.kind === 'module'
    ? deckOf(part, locale).slides.map(({ no, note, file }) => {
      const { prompts, solution } = renderNote(note, { root: course.root, file }, locale)
      return [slideKey({ item, no }), { prompts: String(prompts), ...solution && { solution: String(solution) } }] as const
    })
    : []))
}

/** What each click brings, as the author says it. */
export function cuesOf({ parts }: Shown, locale: string): Record<string, string[]> {
  return Object.fromEntries(parts.flatMap((part, item) => part.kind === 'module'
    ? deckOf(part, locale).slides.filter(({ cues }) => cues.length > 0).map(({ no, cues }) => [slideKey({ item, no }), cues.map(cue => String(renderCue(cue, locale)))] as const)
    : []))
}

/** What the room misses without a slide, as the author says it. */
export function lostOf({ parts }: Shown, locale: string): Record<string, string> {
  return Object.fromEntries(parts.flatMap((part, item) => part.kind === 'module'
    ? deckOf(part, locale).slides.flatMap(({ no, frontmatter: { lost } }) => typeof lost === 'string' ? [[slideKey({ item, no }), lost] as const] : [])
    : []))
}

export function deckOf(part: Extract<Part, { kind: 'module' }>, locale: string): Deck {
  return part.module.decks.find(deck => deck.locale === locale)!
}
