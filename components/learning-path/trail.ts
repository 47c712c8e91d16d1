/** The geometry of the map: a trail that climbs, the paths that join it, cairns, and the lines of height. */
import type { OriginId } from './stretch-words'

type Point = readonly [x: number, y: number]

/** The map's size; everything below is drawn on one of 868 x 160 and fitted to it. */
export interface TrailMap {
  width: number
  /** Of the map alone; words stand below it. */
  height: number
  /** How large cairns and the boot are. */
  stones: number
  boot: number
}

export const whole: TrailMap = { width: 868, height: 160, stones: 1, boot: 1 }
export const small: TrailMap = { width: 404, height: 220, stones: 0.9, boot: 0.62 }

const drawn = { width: 868, height: 160 }

/** The trail, stretch by stretch; each begins where the one before it ends. It turns back on itself where it is steep. */
const stretches: readonly (readonly Point[])[] = [
  [[50, 147], [84, 138], [120, 148], [162, 130], [206, 126]],
  [[206, 126], [254, 130], [296, 110], [340, 116], [384, 104], [426, 92]],
  [[426, 92], [478, 100], [532, 94], [552, 80], [524, 68], [536, 54], [588, 62], [646, 50]],
  [[646, 50], [706, 60], [752, 54], [746, 42], [718, 34], [738, 22], [788, 35], [836, 33]],
]

/** Where people come from; each path but the open one ends on the trail. */
const joining: Record<OriginId, readonly Point[]> = {
  nursing: [[58, 31], [36, 66], [62, 108], [120, 148]],
  teaching: [[189, 31], [158, 60], [186, 92], [162, 130]],
  law: [[306, 31], [268, 58], [286, 84], [296, 110]],
  backend: [[408, 31], [424, 52], [446, 76], [478, 100]],
  you: [[522, 31], [513, 44], [498, 52]],
}

const near = (n: number): number => Math.round(n * 10) / 10

function fitted({ width, height }: TrailMap, [x, y]: Point): Point {
  return [near(x / drawn.width * width), near(y / drawn.height * height)]
}

/** A smooth line through points; `before` and `after` tell where it comes from and goes on to. */
function smooth(points: readonly Point[], before = points[0]!, after = points.at(-1)!): string {
  const all = [before, ...points, after]
  const control = (at: number, towards: 1 | -1): Point => {
    const [previous, here, next] = [all[at - 1]!, all[at]!, all[at + 1]!]
    return [near(here[0] + towards * (next[0] - previous[0]) / 6), near(here[1] + towards * (next[1] - previous[1]) / 6)]
  }
  const curves = points.slice(1).map((point, i) => `C${control(i + 1, 1).join(' ')} ${control(i + 2, -1).join(' ')} ${point.join(' ')}`)
  return `M${points[0]!.join(' ')}${curves.join('')}`
}

/** The trail's stretches, and where it goes on behind the last cairn. */
export function trail(map: TrailMap): { lines: string[], onward: string } {
  const points = stretches.map(stretch => stretch.map(point => fitted(map, point)))
  const end = points.at(-1)!.at(-1)!
  return {
    lines: points.map((stretch, i) => smooth(stretch, points[i - 1]?.at(-2), points[i + 1]?.[1])),
    onward: smooth([end, [map.width - 2, end[1] - 10]], points.at(-1)!.at(-2)),
  }
}

/** Where each stretch ends. */
export const ends = (map: TrailMap): Point[] => stretches.map(stretch => fitted(map, stretch.at(-1)!))

export function sidePaths(map: TrailMap): { origin: OriginId, line: string, start: Point }[] {
  return Object.entries(joining).map(([origin, points]) => {
    const fit = points.map(point => fitted(map, point))
    const [x, y] = fit.at(-1)!
    // It meets the trail in the trail's own direction.
    return { origin: origin as OriginId, line: smooth(fit, fit[0], [x + 50, y - 8]), start: fit[0]! }
  })
}

/** A cairn: stones laid upon one another, one more at the end of each stretch. */
export function cairn(stretch: number): { x: number, y: number, rx: number, ry: number, turn: number }[] {
  const count = stretch + 2
  const stones: ReturnType<typeof cairn> = []
  let foot = 0
  for (let i = 0; i < count; i++) {
    const rx = (count - i) * 2.1 + 4.4
    const ry = 2.7 + (count - i) * 0.4
    stones.push({ x: [0, 1.4, -1.1, 0.6, -0.5][i % 5]!, y: near(foot - ry), rx: near(rx), ry: near(ry), turn: [-2, 3, -4, 2, 0][i % 5]! })
    foot -= 2 * ry - 0.6
  }
  return stones
}

/** Lines of height around the summit, as far as the map goes; every fourth one heavier, as on a map. */
export function contours(map: TrailMap): { line: string, heavy: boolean }[] {
  const { width, height } = map
  const [peakX, peakY] = [width * 0.965, height * 0.05]
  return Array.from({ length: 17 }, (_, ring) => {
    const radius = width * (0.045 + 0.062 * ring + 0.0011 * ring * ring)
    const points: Point[] = []
    for (let degrees = 84; degrees <= 276; degrees += 3) {
      const angle = degrees * Math.PI / 180
      const wobble = 1 + 0.07 * Math.sin(3 * angle + ring * 0.34) + 0.045 * Math.sin(7 * angle - ring * 0.5) + 0.02 * Math.sin(13 * angle + ring)
      points.push([near(peakX + radius * wobble * Math.cos(angle)), near(peakY + radius * wobble * 2.2 * height / width * Math.sin(angle))])
    }
    return { line: runsOn(map, points).map(run => smooth(run)).join(''), heavy: ring % 4 === 3 }
  }).filter(({ line }) => line !== '')
}

/** The pieces of a line that lie on the map. */
function runsOn({ width, height }: TrailMap, points: readonly Point[]): Point[][] {
  const runs: Point[][] = [[]]
  for (const point of points) {
    const [x, y] = point
    if (x >= 0 && x <= width && y >= 0 && y <= height)
      runs.at(-1)!.push(point)
    else if (runs.at(-1)!.length > 0)
      runs.push([])
  }
  return runs.filter(run => run.length > 1)
}

/** A hiking boot, 45 x 37 px, its heel at the origin. */
export const boot = {
  shape: 'M4 -6C3 -14 6 -18 5 -24L4 -35C8 -37 15 -37 19 -35L20 -27C21 -22 26 -20 32 -17C39 -15 44 -13 44 -6Z',
  sole: 'M2 -6H45V-2Q45 0 42 0H38V-2H34V0H30V-2H26V0H22V-2L16 -1V0H4Q2 0 2 -2Z',
  seams: 'M5 -29C9 -31 13 -31 16 -30M35 -16C33 -13 33 -9 34 -6M16 -30H21M17 -25L22 -26M20 -20L25 -22.5',
}
