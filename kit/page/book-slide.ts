/** A slide as a book that flows reads it: XHTML without styles, and where its figures are seen. */
export interface BookSlide {
  anchor: string
  /** Its title with what is marked in it; empty where the slide shows none. */
  heading: string
  /** A word over the title, as "Over to you". */
  kicker: string
  /** What the slide and its handout text say, in the order in which they stand. */
  body: string
  /** The list of a `sources` slide. */
  sources: string
  figures: BookFigure[]
}

/** A part of the page that words cannot replace, to be taken as a picture; in CSS px from the page's corner. */
export interface BookFigure { name: string, x: number, y: number, width: number, height: number }

/** What the reader must know of the whole book. */
export interface BookPlaces {
  /** By element id, without the sign before it: the address in the book of each slide. */
  places: Record<string, string>
  /** By module and language, as a path of the site: the element id of the module's first slide, and what begins those of all. */
  decks: Record<string, { first: string, prefix: string }>
  /** The address of the served `dist/`, and where it is hosted; links elsewhere in the site lead there, or nowhere. */
  site: string
  url: string | null
  /** How many picture px a CSS px takes. */
  scale: number
  /** Over what a figure says in words. */
  inWords: string
  /** Over what a listing prints. */
  prints: string
}
