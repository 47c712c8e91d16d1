/** Part of a slide, in px of its canvas. */
export interface Box { left: number, top: number, width: number, height: number }

/** What of a slide a figure of a book may show: all below its title, or one side of it. */
export type Region = 'whole' | 'look' | 'compared' | 'drawing'

/** A slide as the built deck shows it in its final click state: HTML that stands by itself, with the deck's styles. */
export interface TakenSlide {
  id: string
  /** The slide's box, of the canvas's size. Its element ids are the slide's own in the whole course. */
  slide: string
  /** Its foot, which paper does without: page heads and feet say the same. */
  foot: string
  /** What a slide of code or with a worksheet says, as text to be set in the place of its picture; empty where it is more than text, and on every other slide. */
  set: string
  /** What attendees read beside it; empty where the slide has no `<Handout>`. */
  text: string
  /** The items of a `sources` slide's list, to be set as text; empty on every other slide. */
  sources: string
  /** Where each part of the slide has something to see, its title apart. */
  seen: Partial<Record<Region, Box>>
  /** The size of its smallest text, in px of the canvas; 0 where it has none. */
  smallest: number
  clicks: number
  /** What each click brings, as words; an empty one changes the picture alone. */
  reveals: string[]
  /** The slide in each click state, from none to all; only where they were asked for. */
  states?: string[]
}

/** What is taken from one print page. */
export interface TakenPart {
  slides: TakenSlide[]
  /** The rules of all its style sheets, with addresses that hold from anywhere. */
  styles: string[]
}
