/** Where people stand and roads run, in pixels of an 868 x 386 sheet. */
import type { PartnerId } from './partner-words'

interface Point { x: number, y: number }
/** A lane: its line, and where its arrowhead stands. */
interface Lane { path: string, tip: string }

/** A road from a partner to the engineer, with a lane each way. */
export interface Road { path: string, from: Lane, to: Lane }

/** Where it is written what goes one way. */
export interface Note { left: number, top: number, width: number, align: 'left' | 'right' | 'center' }

export interface PartnerPlace { x: number, ground: number, road: Road, from: Note, to: Note }

/** Half of the distance between the two lanes, and how far they end before the road does. */
const [apart, short] = [10, 8]

function lane(start: Point, end: Point): Lane {
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  const [dx, dy] = [(end.x - start.x) / length, (end.y - start.y) / length]
  // One drives on the right.
  const at = (point: Point, along: number): Point => ({ x: point.x - dy * apart + dx * along, y: point.y + dx * apart + dy * along })
  const [from, to] = [at(start, short), at(end, -short)]
  return { path: `M${from.x} ${from.y}L${to.x} ${to.y}`, tip: `translate(${to.x} ${to.y}) rotate(${Math.atan2(dy, dx) * 180 / Math.PI})` }
}

function road(partner: Point, engineer: Point): Road {
  return { path: `M${partner.x} ${partner.y}L${engineer.x} ${engineer.y}`, from: lane(partner, engineer), to: lane(engineer, partner) }
}

export const engineer = { x: 434, ground: 172, size: 1.35, named: 90 }

export const places: Record<PartnerId, PartnerPlace> = {
  science: {
    x: 84, ground: 142, road: road({ x: 146, y: 114 }, { x: 320, y: 114 }),
    from: { left: 166, top: 142, width: 154, align: 'center' },
    to: { left: 166, top: 38, width: 154, align: 'center' },
  },
  operations: {
    x: 784, ground: 142, road: road({ x: 722, y: 114 }, { x: 548, y: 114 }),
    from: { left: 548, top: 38, width: 154, align: 'center' },
    to: { left: 548, top: 142, width: 154, align: 'center' },
  },
  product: {
    x: 434, ground: 336, road: road({ x: 434, y: 284 }, { x: 434, y: 210 }),
    from: { left: 466, top: 222, width: 230, align: 'left' },
    to: { left: 172, top: 222, width: 230, align: 'right' },
  },
}
