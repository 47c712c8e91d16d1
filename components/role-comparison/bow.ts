/**
 * The geometry of the drawing: many data come together in one model, as light does behind a lens, and from the model
 * lines run through a system to the people who stand on them.
 */

/** Measures of the drawing; every other one follows from them. */
export interface Bow {
  width: number
  height: number
  /** The middle of the model, and its radius. */
  model: { x: number, y: number, radius: number }
  /** The field of the data, from the left edge. */
  field: { width: number, top: number, bottom: number, marks: number }
  lens: { x: number, half: number, bulge: number }
  /** The plates of the system, and the lines that run through them, from the model's middle. */
  system: { left: number, width: number, plate: number, lines: readonly number[] }
  people: { from: number, count: number, size: number }
}

export const whole: Bow = {
  width: 868, height: 386,
  model: { x: 434, y: 162, radius: 45 },
  field: { width: 164, top: 74, bottom: 250, marks: 60 },
  lens: { x: 236, half: 78, bulge: 23 },
  system: { left: 566, width: 116, plate: 32, lines: [-56, 0, 56] },
  people: { from: 724, count: 4, size: 0.74 },
}
export const small: Bow = {
  width: 404, height: 330,
  model: { x: 198, y: 142, radius: 36 },
  field: { width: 84, top: 62, bottom: 224, marks: 30 },
  lens: { x: 118, half: 58, bulge: 16 },
  system: { left: 262, width: 40, plate: 22, lines: [-54, 0, 54] },
  people: { from: 326, count: 3, size: 0.66 },
}

export interface Mark { x: number, y: number, kind: 'dot' | 'square' | 'cross', size: number }

const near = (n: number): number => Math.round(n * 10) / 10

/** The same numbers from 0 to 1 each time: the drawing must not change from print to print. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

/** The data: of several kinds, scattered, none upon another. */
export function marks({ field }: Bow): Mark[] {
  const next = sequence(20261)
  const found: Mark[] = []
  const kinds = ['dot', 'square', 'cross', 'dot'] as const
  for (let tries = 0; found.length < field.marks && tries < 4000; tries++) {
    const x = near(6 + next() * (field.width - 12))
    const y = near(field.top + next() * (field.bottom - field.top))
    if (found.every(mark => Math.hypot(mark.x - x, mark.y - y) > 13))
      found.push({ x, y, kind: kinds[found.length % 4]!, size: near(2.6 + next() * 2.6) })
  }
  return found
}

/** Rays from some of the data: crossing one another as far as the lens, in order behind it. */
export function rays(bow: Bow): string[] {
  const { model, lens } = bow
  const sources = marks(bow).filter((_, i) => i % 4 === 0).sort((a, b) => a.y - b.y)
  const next = sequence(77)
  return sources.map((mark, i) => {
    const share = (i + 0.5) / sources.length * 2 - 1
    const through = near(model.y + share * lens.half * 0.86 + (next() - 0.5) * 10)
    const edge = Math.asin(Math.max(-0.9, Math.min(0.9, share * 0.4)))
    return `M${mark.x} ${mark.y}L${lens.x} ${through}L${near(model.x - Math.cos(edge) * model.radius)} ${near(model.y + Math.sin(edge) * model.radius)}`
  })
}

export function lensShape({ model, lens: { x, half, bulge } }: Bow): string {
  return `M${x} ${model.y - half}Q${x + bulge * 2} ${model.y} ${x} ${model.y + half}Q${x - bulge * 2} ${model.y} ${x} ${model.y - half}Z`
}

/** The outline of half of the model's disc. */
export function halfDisc({ model: { x, y, radius } }: Bow, side: 'left' | 'right'): string {
  return `M${x} ${y - radius}A${radius} ${radius} 0 0 ${side === 'right' ? 1 : 0} ${x} ${y + radius}`
}

/** The lines of the system: one leaves the model and goes straight on, the others part from it like pipes; each runs on as ground for people. */
export function pipes({ model, system, width }: Bow): string[] {
  const trunk = near(model.x + model.radius + (system.left - model.x - model.radius) * 0.62)
  const corner = 12
  return system.lines.map((offset) => {
    const start = `M${model.x + model.radius} ${model.y}`
    const turn = Math.sign(offset) * corner
    return offset === 0 ? `${start}H${width}` : `${start}H${trunk - corner}q${corner} 0 ${corner} ${turn}V${model.y + offset - turn}q0 ${turn} ${corner} ${turn}H${width}`
  })
}

export function plates({ model, system: { left, width, plate, lines } }: Bow) {
  return lines.map(offset => ({ x: left, y: model.y + offset - plate / 2, width, height: plate }))
}

/** The ground under each row of people: the end of its line, once more, to be drawn over their feet. */
export function grounds({ model, system, people, width }: Bow): string[] {
  return system.lines.map(offset => `M${people.from - 8} ${model.y + offset}H${width}`)
}

/** The frame around the plates. */
export function frame({ model, system: { left, width, plate, lines } }: Bow) {
  const pad = plate * 0.42
  const top = model.y + lines[0]! - plate / 2 - pad
  return { x: left - pad, y: top, width: width + 2 * pad, height: model.y + lines.at(-1)! + plate / 2 + pad - top }
}

export function people({ model, system, people: { from, count, size }, width }: Bow): { x: number, y: number, size: number }[] {
  const gap = (width - from) / count
  return system.lines.flatMap((offset, row) => Array.from({ length: count }, (_, i) => ({
    // The rows stand a little to and fro, as a crowd does.
    x: near(from + gap * (i + 0.5) + (row % 2 === 0 ? -4 : 4)),
    y: model.y + offset,
    size,
  })))
}
