/** As the operator `cm` takes it. ISO 32000-1, 8.3.4. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number]

export const still: Matrix = [1, 0, 0, 1, 0, 0]
export const nowhere: Box = [Infinity, Infinity, -Infinity, -Infinity]

/** What is moved by the first, then by the second. */
export function joined([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

/** The box with a point in it. */
export function including([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix, x: number, y: number): Box {
  const [X, Y] = [a * x + c * y + e, b * x + d * y + f]
  return [Math.min(left, X), Math.min(bottom, Y), Math.max(right, X), Math.max(top, Y)]
}

export function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

export function intersection(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}

export function isEmpty([left, bottom, right, top]: Box): boolean {
  return !(left <= right && bottom <= top)
}
