import type { Deck } from '../course/course.ts'

/** Slides that the browser lays out at once, by their numbers. */
export interface Batch { from: number, to: number }

/**
 * So many slides stand on one page of the browser at most: a page with all slides of a long deck takes memory for all
 * of them. A deck of usual length is one batch, printed in one piece.
 */
export const batchSize = 40

/** The deck in parts of about the same length. */
export function batchesOf({ slides }: Deck): Batch[] {
  const count = Math.ceil(slides.length / batchSize)
  const first = (index: number): number => Math.round(index * slides.length / count) + 1
  return Array.from({ length: count }, (_, index) => ({ from: first(index), to: first(index + 1) - 1 }))
}

/** The address of one of the deck's printed pages; `#/print` is all of it where one batch is all. */
export function batchRoute(deck: Deck, route: string, { from, to }: Batch): string {
  return from === 1 && to === deck.slides.length ? route : `${route}?from=${from}&to=${to}`
}
