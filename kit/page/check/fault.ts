/** Something wrong on the page as it stands in one colour scheme and click state. */
export interface Fault {
  rule: string
  /** The slide's number on the page; undefined for what concerns the whole deck. */
  no: number | undefined
  what: string
  next: string
  /** Where it stands, if not on the slide itself. */
  part?: 'handout text' | 'note' | undefined
  /** Words of the culprit or its tag, by which its line is found in the Markdown. */
  words: string
  /** The same for the same fault in another state, whatever its figures. */
  key: string
  /** How bad it is, in the rule's own unit: of the same fault in several states the worst is told. */
  size: number
}
