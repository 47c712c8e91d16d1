/**
 * The drawing's geometry: sheets lying flat, seen from above and in front. A point of a sheet is `u, v`,
 * each from -1 to 1, with `u` running to the right and towards the viewer, `v` to the left and towards the viewer.
 */

export interface Point { x: number, y: number }

/** Half the width and half the height of a sheet as it appears, how thick it is, and where its centre stands. */
export interface Sheet { width: number, height: number, thickness: number, centre: Point }

/** The point `u, v` of a sheet on the drawing, relative to the sheet's centre. */
export function onSheet(sheet: Sheet, u: number, v: number): Point {
  return { x: (u - v) * sheet.width / 2, y: (u + v) * sheet.height / 2 }
}

const near = (n: number): number => Math.round(n * 10) / 10
const at = ({ x, y }: Point): string => `${near(x)} ${near(y)}`
const between = (a: Point, b: Point, share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })
const below = (point: Point, by: number): Point => ({ x: point.x, y: point.y + by })

/** Straight lines through points of a sheet. */
export function line(sheet: Sheet, ...points: readonly (readonly [u: number, v: number])[]): string {
  return `M${points.map(([u, v]) => at(onSheet(sheet, u, v))).join('L')}`
}

/** A closed shape on a sheet, its corners rounded by `share` of the way to the next corner. */
export function shape(sheet: Sheet, corners: readonly (readonly [u: number, v: number])[], share = 0.12): string {
  const points = corners.map(([u, v]) => onSheet(sheet, u, v))
  const rounded = points.map((corner, i) => {
    const before = points.at(i - 1)!
    const after = points[(i + 1) % points.length]!
    return { from: between(corner, before, share), corner, to: between(corner, after, share) }
  })
  return `${rounded.map(({ from, corner, to }, i) => `${i ? 'L' : 'M'}${at(from)}Q${at(corner)} ${at(to)}`).join('')}Z`
}

/** A rectangle on a sheet, from one corner to the opposite one. */
export function tile(sheet: Sheet, u1: number, v1: number, u2: number, v2: number, share?: number): string {
  return shape(sheet, [[u1, v1], [u2, v1], [u2, v2], [u1, v2]], share)
}

/** A circle on a sheet appears as an ellipse whose axes lie level and upright. */
export function circle(sheet: Sheet, u: number, v: number, radius: number): { cx: number, cy: number, rx: number, ry: number } {
  const { x, y } = onSheet(sheet, u, v)
  return { cx: near(x), cy: near(y), rx: near(radius * sheet.width / Math.SQRT2), ry: near(radius * sheet.height / Math.SQRT2) }
}

const cornerShare = 0.07

/** The sheet's upper face. */
export function face(sheet: Sheet): string {
  return tile(sheet, -1, -1, 1, 1, cornerShare)
}

/** The sheet's edge, which shows under the face's two front sides: from the left corner past the front to the right. */
export function edge(sheet: Sheet): string {
  const [left, front, right, back] = [[-1, 1], [1, 1], [1, -1], [-1, -1]].map(([u, v]) => onSheet(sheet, u!, v!)) as [Point, Point, Point, Point]
  // A quadratic curve, cut at its middle: the outermost point of a rounded corner, and the control point from there on.
  const half = (corner: Point, one: Point, other: Point): Point => between(between(corner, one, cornerShare / 2), between(corner, other, cornerShare / 2), 0.5)
  const outerLeft = half(left, back, front)
  const outerRight = half(right, back, front)
  const leftControl = between(left, front, cornerShare / 2)
  const rightControl = between(right, front, cornerShare / 2)
  const contour = (by: number, backwards: boolean): string => {
    const points = [
      outerLeft, leftControl, between(left, front, cornerShare), between(front, left, cornerShare), front,
      between(front, right, cornerShare), between(right, front, cornerShare), rightControl, outerRight,
    ].map(point => at(below(point, by)))
    const [a, b, c, d, e, f, g, h, i] = backwards ? points.reverse() : points
    return `L${a}Q${b} ${c}L${d}Q${e} ${f}L${g}Q${h} ${i}`
  }
  return `M${at(outerLeft)}${contour(sheet.thickness, false)}${contour(0, true)}Z`
}
