import type { Deck, Slide } from '../course/course.ts'
import type { OutlineEntry } from '../pdf/outline-pdf.ts'
import type { TakenSlide } from '../../page/taken-slide.ts'
import { slideAnchor, type TakenDeck } from '../print/take-slides.ts'

/** A slide as the course knows it, and as the deck shows it. */
export interface PrintedSlide { slide: Slide, taken: TakenSlide, anchor: string }

/** What a section slide opens: the slides up to the next one. The first part of a deck has no opener. */
export interface Part { opener: PrintedSlide | undefined, slides: PrintedSlide[] }

export function printedSlides({ deck, slides }: TakenDeck): PrintedSlide[] {
  return deck.slides.map((slide, index) => ({ slide, taken: slides[index]!, anchor: slideAnchor(deck, slide.id) }))
}

export function partsOf(slides: PrintedSlide[]): Part[] {
  const parts: Part[] = [{ opener: undefined, slides: [] }]
  for (const one of slides) {
    if (one.slide.layout === 'section')
      parts.push({ opener: one, slides: [] })
    else
      parts.at(-1)!.slides.push(one)
  }
  return parts.filter(part => part.opener || part.slides.length > 0)
}

/** One entry a slide; the slides after a section stand below it. */
export function deckOutline(deck: Deck, pageOf: (slide: Slide) => number): OutlineEntry[] {
  const outline: OutlineEntry[] = []
  let level = outline
  for (const slide of deck.slides) {
    const entry: OutlineEntry = { title: slide.title, page: pageOf(slide), children: [] }
    if (slide.layout === 'section') {
      outline.push(entry)
      level = entry.children
    }
    else {
      level.push(entry)
    }
  }
  return outline
}
