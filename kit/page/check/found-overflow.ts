import type { Area } from './slide-box.ts'

/** Something that has not the room it needs. The check reports it, the dev server draws a frame around `area`. */
export interface Overflow {
  rule: 'slide-overflow' | 'boxes-overlap' | 'box-clips' | 'text-across-shape'
  /** By what it is found in the Markdown. */
  trace: string
  /** Where the thing lies to which it belongs: the list, the box that cuts off. */
  area: Area
  /** By how many px of the slide. */
  px: number
  /** The subject and what it does: "the list ends 23 px below the slide". */
  what: string
  /** In a word or two, for the frame's label: "23 px below the slide". */
  label: string
  key: string
}
