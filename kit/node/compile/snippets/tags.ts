import { join } from 'node:path'
import { courseFolder } from '../course-folder.ts'

/** `<Snippet file="topic/name" region="part" />`, on a line of its own. */
export interface SnippetTag {
  /** Topic and name below `snippets/`, without its ending. */
  file: string
  region: string | undefined
  /** The lines that the clicks light, as Slidev reads them. */
  lit: string | undefined
  /** Shown with its recorded output, and not to be run in the browser. */
  still: boolean
  /** Everything between `<Snippet` and `/>`, as written. */
  attributes: string
  start: number
  end: number
}

const tag = /^[ \t]*<Snippet\s([^>]*?)\s*\/>[ \t]*$/gm

/** The snippets that a slide's Markdown shows, in order. What stands in a block of code is only talked about. */
export function findTags(markdown: string): SnippetTag[] {
  const talk = Array.from(markdown.matchAll(/^(`{3,})[^]*?^\1/gm), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return Array.from(markdown.matchAll(tag), ({ index, 0: whole, 1: attributes = '' }) => ({
    file: /(?:^|\s)file="([^"]*)"/.exec(attributes)?.[1] ?? '',
    region: /(?:^|\s)region="([^"]*)"/.exec(attributes)?.[1],
    lit: /(?:^|\s)lit="([\d,|*-]|all)*"/.exec(attributes)?.[0].split('"')[1],
    still: /(?:^|\s)still(?:\s|=|$)/.test(attributes),
    attributes, start: index, end: index + whole.length,
  })).filter(({ start }) => !talk.some(block => start > block.start && start < block.end))
}

/** Where the code on slides stands, for a deck in `slides/<module>/`. */
export function snippetsFolder(userRoot: string): string {
  return join(courseFolder(userRoot), 'snippets')
}
