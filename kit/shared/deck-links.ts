/** Where one gets on from a deck of a hosted course. Every address leads from the deck's own page. */
export interface DeckLinks {
  /** The home page in the deck's language. */
  home: string
  /** The handout, which is there once it is exported. */
  handout: string
  /** Where the home page tells of the labs, for a module that has one. */
  labs?: string
  /** The same deck in the course's other languages. */
  languages: { lang: string, name: string, href: string }[]
  /** The module that follows, in the deck's language. */
  next?: { title: string, href: string }
}
