/**
 * The same four fields by who does the work: over one another in a small start-up, apart in a large company.
 * Pixels of the drawing's 868 x 386 box, as in fields.ts.
 */
import { arrow, hill, width, type Arrow, type Field } from './fields'
import { roles } from './roles'

/** Where both stand; their captions have the room below. */
export const ground = 310
const crest = 112

/** The start-up alone in the middle, and then at the left to make room for the company. */
const alone = { centre: width / 2, apart: 74, half: 150 }
const beside = { centre: 130, apart: 32, half: 80 }

export interface StartUp {
  fields: Field[]
  /** A name stands above its field's crest, each a line lower than the one to its left. */
  names: { x: number, y: number, foot: number }[]
  centre: number
  left: number
  right: number
}

/** The start-up, alone or with the company beside it. */
export function startUp(companyShown: boolean): StartUp {
  const { centre, apart, half } = companyShown ? beside : alone
  const fields = roles.map((_, index) => hill(centre + (index - 1.5) * apart, half, half / 10, ground - crest, ground))
  return {
    fields,
    names: roles.map((_, index) => ({ x: centre + (index - 1.5) * apart, y: 14 + index * 26, foot: crest })),
    centre,
    left: fields[0]!.left,
    right: fields.at(-1)!.right,
  }
}

const companyLeft = 300
const slot = (width - companyLeft) / roles.length

/** The middle of each team's place, and the lines between them. */
export const places = roles.map((_, index) => companyLeft + (index + 0.5) * slot)
export const borders = places.slice(1).map(place => place - slot / 2)
export const company: Field[] = places.map(place => hill(place, slot / 2 - 3, slot / 2 - 15, ground - crest, ground))
export const companyHops: Arrow[] = borders.map(border => arrow([border - 44, crest - 6], [border - 24, crest - 34], [border + 24, crest - 34], [border + 44, crest - 6]))
export const companyHopLabels = borders.map(border => ({ x: border, y: crest - 40 }))
