import type { Spot } from './spots.ts'

/**
 * Printed pages of a longer document, described and ready to stand among others: all that they are made of, its objects
 * numbered from 1, and what the whole has to know. So the whole is put together without reading any of it again.
 */
export interface PdfPart {
  objects: PartObject[]
  /** What the objects that are streams hold, one after another. */
  streams: Uint8Array
  about: {
    /** The pages, by their objects. */
    pages: { no: number, box: readonly number[] }[]
    /** The elements that hang below the whole's. */
    tops: number[]
    /** What the numbers of pages, forms and annotations stand for: an element, or one for each piece of marked content. */
    parents: [key: number, elements: number | (number | null)[]][]
    /** How many such numbers there are. */
    keys: number
    /** Elements that are found by an id. */
    ids: [id: string, no: number][]
    /** Form fields of the first level. */
    fields: number[]
    roles: [own: string, standard: string][]
    /** Where each element of the document is that has a name. */
    spots: [name: string, spot: Spot][]
    /** What the browser says of the file. */
    info: [name: string, value: string][]
  }
}

/**
 * The text of an object, and between its pieces what it names, as a number: from 1 an object of the part, `pageTree` or
 * `mainElement` of the whole, and below them `keyOf` a number of the tree of tags.
 */
export interface PartObject {
  text: (string | number)[]
  /** Which bytes of the part's streams are its; undefined for one that is no stream. */
  stream?: [from: number, to: number]
}

export const pageTree = 0
export const mainElement = -1
export const keyOf = (key: number): number => -2 - key
export const asKey = (token: number): number => -2 - token
