/** What is to be said about an import: one line for what happened alike in several places. */
export class Notes {
  readonly #places = new Map<string, string[]>()

  add(what: string, place?: string): void {
    const places = this.#places.get(what) ?? []
    if (place !== undefined && !places.includes(place))
      places.push(place)
    this.#places.set(what, places)
  }

  get lines(): { what: string, places: string[] }[] {
    return Array.from(this.#places, ([what, places]) => ({ what, places }))
  }
}

/** What became of everything that the deck was made of. */
export interface ImportReport {
  /** Now in the course. */
  taken: Notes
  /** In the course, and not as it was. */
  changed: Notes
  /** Not in the course. */
  left: Notes
  /** Packages without which the deck does not build, or shows less. */
  install: Notes
}

export function newReport(): ImportReport {
  return { taken: new Notes(), changed: new Notes(), left: new Notes(), install: new Notes() }
}
