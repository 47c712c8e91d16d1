/** A piece of text that can be found, and the place it is from. */
export interface Passage {
  /** Where it stands, as in `M1#roles`. */
  id: string
  title: string
  text: string
}
